package fr.maillage.committee.persistence;

import fr.maillage.committee.invitation.InvitationCounts;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Invitation;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds and writes invitations {@code i} to gatherings. */
@ApplicationScoped
public class InvitationRepository implements AskedRepository<Invitation> {

    /** Who sits in a body on a day. */
    private static final String SEATED =
            "select distinct m.person_id from mandate m where m.body_id = ? and " + MandateRepository.runsOn("?");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** Who sits in the body on the day of a gathering or was invited to it, by name, in one statement. */
    public List<Invitee> invitees(Gathering gathering) {
        long body = gathering.bodyId();
        LocalDate day = gathering.heldOn();
        return Rows.list(
                entities,
                "select p.id as person, p.name as name, p.email as email, p.no_mail as refuses,"
                        + " (select min(a.name) from mandate o join actor_card a on a.id = o.actor_id"
                        + " where o.body_id = ? and o.person_id = p.id) as actor, s.person_id is not null as seated,"
                        + " i.invited_at as invited_at, i.asked_at as asked_at, i.answer as answer,"
                        + " i.answered_at as answered_at from person_card p left join invitation i"
                        + " on i.gathering_id = ? and i.person_id = p.id left join (" + SEATED + ") s"
                        + " on s.person_id = p.id where p.id in (" + SEATED + " union select j.person_id"
                        + " from invitation j where j.gathering_id = ?) order by p.name, p.id",
                InvitationRepository::invitee,
                body,
                gathering.id(),
                body,
                day,
                day,
                body,
                day,
                day,
                gathering.id());
    }

    /** Counts those who were invited to a gathering, and their answers. */
    public InvitationCounts counts(long gathering) {
        return Rows.one(
                entities,
                "select count(*) as invited, count(case when answer = 'comes' then 1 end) as comes,"
                        + " count(case when answer = 'absent' then 1 end) as absent,"
                        + " count(case when answer = 'alternate' then 1 end) as alternate"
                        + " from invitation where gathering_id = ?",
                row -> new InvitationCounts(
                        row.number("invited"), row.number("comes"), row.number("absent"), row.number("alternate")),
                gathering);
    }

    /** The invitations to a gathering, by the keys of people. */
    public Map<Long, Invitation> of(Gathering gathering) {
        return entities.createQuery("select i from Invitation i where i.gatheringId = :gathering", Invitation.class)
                .setParameter("gathering", gathering.id())
                .getResultStream()
                .collect(Collectors.toMap(Invitation::personId, i -> i));
    }

    /** The invitation of somebody to a gathering; empty for none. */
    public Optional<Invitation> of(Gathering gathering, long person) {
        return entities.createQuery(
                        "select i from Invitation i where i.gatheringId = :gathering and i.personId = :person",
                        Invitation.class)
                .setParameter("gathering", gathering.id())
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Invitation> of(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select i from Invitation i where i.personId in :persons order by i.id",
                                Invitation.class)
                        .setParameter("persons", persons)
                        .getResultList();
    }

    /** Reads the invitations of some people ahead, where they sit on its day and have not answered; in one statement. */
    public List<Row> unanswered(Collection<Long> persons, LocalDate today) {
        List<Object> parameters = new ArrayList<>(persons);
        parameters.add(today);
        return Rows.list(
                entities,
                "select i.id as id, i.person_id as person, i.uuid as uuid, k.title as title, b.name as body, k.held_on as held_on,"
                        + " i.asked_at as asked_at from invitation i join gathering k on k.id = i.gathering_id"
                        + " join body b on b.id = k.body_id where i.person_id in (" + Rows.marks(persons)
                        + ") and i.answer is null and k.archived_at is null and k.held_on >= ?"
                        + " and exists (select 1 from invitation_link l where l.invitation_id = i.id)"
                        + " and exists (select 1 from mandate m where m.body_id = k.body_id"
                        + " and m.person_id = i.person_id and " + MandateRepository.runsOn("k.held_on") + ")",
                parameters,
                row -> row);
    }

    /** Reads the invitations of some people, by the days. */
    @Override
    public List<Row> told(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select i.person_id as person, k.title as title, k.held_on as held_on, i.invited_at as invited_at,"
                        + " i.answer as answer, i.answered_at as answered_at from invitation i"
                        + " join gathering k on k.id = i.gathering_id where i.person_id in (" + Rows.marks(persons)
                        + ") order by k.held_on, i.id",
                persons,
                row -> row);
    }

    /** Finds the invitation that a link leads to, with its gathering and person, in one statement; empty for no link. */
    public Optional<Row> byLink(String hash) {
        return Rows.list(
                        entities,
                        "select i.id as invitation, i.answer as answer, i.answered_at as answered_at, p.name as name,"
                                + " k.uuid as gathering, k.title as title, k.held_on as held_on,"
                                + " k.starts_at as starts_at, k.ends_at as ends_at, k.mode as mode, k.place as place,"
                                + " b.name as body, k.archived_at is not null as archived, exists (select 1"
                                + " from mandate m where m.body_id = k.body_id and m.person_id = p.id and "
                                + MandateRepository.runsOn("k.held_on") + ") as seated"
                                + " from invitation_link l"
                                + " join invitation i on i.id = l.invitation_id join gathering k on k.id = i.gathering_id"
                                + " join body b on b.id = k.body_id join person_card p on p.id = i.person_id"
                                + " where l.link_hash = ?",
                        row -> row,
                        hash)
                .stream()
                .findFirst();
    }

    public Invitation byKey(long key) {
        return entities.find(Invitation.class, key);
    }

    /** Enters invitations, each with the link that leads to it, by the link's digest. */
    public void add(Map<String, Invitation> linked) {
        linked.values().forEach(entities::persist);
        entities.flush();
        jdbc.write(
                "insert into invitation_link (link_hash, invitation_id) values (?, ?)",
                linked.entrySet(),
                (row, link) -> {
                    row.setString(1, link.getKey());
                    row.setLong(2, link.getValue().id());
                });
    }

    @Override
    public void replace(Invitation gone, Invitation kept) {
        Rows.execute(
                entities, "update invitation_link set invitation_id = ? where invitation_id = ?", kept.id(), gone.id());
        entities.remove(gone);
    }

    @Override
    public void remove(Invitation invitation) {
        entities.remove(invitation);
    }

    @Override
    public void flush() {
        entities.flush();
    }

    private static Invitee invitee(Row row) {
        return new Invitee(
                row.number("person"),
                row.text("name"),
                row.text("actor"),
                row.text("email"),
                row.flag("refuses"),
                row.flag("seated"),
                row.moment("invited_at"),
                row.moment("asked_at"),
                row.text("answer"),
                row.moment("answered_at"));
    }
}
