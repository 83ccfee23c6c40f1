package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.pack.PackInvitee;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and writes that members were sent packs {@code l}. */
@ApplicationScoped
public class PackLinkRepository implements PersonTable {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    @Inject
    private LinkSigner signer;

    /** Who sits in the body on the day of a gathering, by name, with the latest link of each; in one statement. */
    public List<PackInvitee> members(Gathering gathering) {
        return Rows.list(
                entities,
                "select p.id as person, p.name as name, p.email as email, p.no_mail as refuses, l.uuid as link,"
                        + " l.messages as messages from person_card p left join pack_link l on l.id = (select max(k.id)"
                        + " from pack_link k where k.gathering_id = ? and k.person_id = p.id)"
                        + " where p.id in (select m.person_id from mandate m where m.body_id = ? and "
                        + MandateRepository.runsOn("?") + ") order by p.name, p.id",
                row -> new PackInvitee(
                        row.number("person"),
                        row.text("name"),
                        row.text("email"),
                        row.flag("refuses"),
                        row.uuid("link"),
                        row.uuid("link") == null ? 0 : (int) row.number("messages")),
                gathering.id(),
                gathering.bodyId(),
                gathering.heldOn(),
                gathering.heldOn());
    }

    /** How many members were sent the pack of a gathering. */
    public long sent(long gathering) {
        return Rows.number(
                entities, "select count(distinct person_id) from pack_link where gathering_id = ?", gathering);
    }

    /** Keeps that some were sent it, with the message counted. */
    public void keep(long gathering, Collection<PackInvitee> sent, OffsetDateTime now, OffsetDateTime expires) {
        jdbc.write(
                "insert into pack_link (id, uuid, gathering_id, person_id, link_hash, messages, sent_at, expires_at)"
                        + " values (nextval('pack_link_seq'), ?, ?, ?, ?, 1, ?, ?)",
                sent.stream().filter(member -> member.messages() == 1).toList(),
                (row, member) -> {
                    row.setString(1, member.link().toString());
                    row.setLong(2, gathering);
                    row.setLong(3, member.person());
                    row.setString(4, LinkSigner.digest(signer.secret(member.link())));
                    row.setObject(5, now);
                    row.setObject(6, expires);
                });
        jdbc.write(
                "update pack_link set messages = ?, sent_at = ?, expires_at = ? where uuid = ?",
                sent.stream().filter(member -> member.messages() > 1).toList(),
                (row, member) -> {
                    row.setInt(1, member.messages());
                    row.setObject(2, now);
                    row.setObject(3, expires);
                    row.setString(4, member.link().toString());
                });
    }

    /**
     * Whom a link is for and of which gathering; empty for no link, and for one that has expired. She sits in its body as long
     * as she does on the day of the gathering, or on a day after it.
     */
    public Optional<Row> byLink(String hash, OffsetDateTime now, LocalDate today) {
        return Rows.list(
                        entities,
                        "select p.name as name, g.id as gathering, g.uuid as uuid, g.title as title, b.name as body,"
                                + " g.held_on as held_on, g.archived_at is not null as archived, exists (select 1"
                                + " from mandate m where m.body_id = g.body_id and m.person_id = p.id and "
                                + MandateRepository.runsOn("greatest(g.held_on, cast(? as date))")
                                + ") as seated from pack_link l"
                                + " join gathering g on g.id = l.gathering_id join body b on b.id = g.body_id"
                                + " join person_card p on p.id = l.person_id"
                                + " where l.link_hash = ? and l.expires_at > ?",
                        row -> row,
                        today,
                        today,
                        hash,
                        now)
                .stream()
                .findFirst();
    }

    /** What some people were sent of meetings that are not over and in whose bodies they sit then; in one statement. */
    public List<Row> ahead(Collection<Long> persons, OffsetDateTime now, LocalDate today) {
        List<Object> parameters = new ArrayList<>(persons);
        parameters.add(now);
        parameters.add(today);
        return Rows.list(
                entities,
                "select l.id as id, l.uuid as uuid, l.person_id as person, g.title as title, b.name as body,"
                        + " g.held_on as held_on, l.sent_at as sent_at from pack_link l"
                        + " join gathering g on g.id = l.gathering_id join body b on b.id = g.body_id"
                        + " where l.person_id in (" + Rows.marks(persons) + ") and l.expires_at > ?"
                        + " and g.held_on >= ? and g.archived_at is null and l.id = (select max(k.id) from pack_link k"
                        + " where k.gathering_id = l.gathering_id and k.person_id = l.person_id) and exists (select 1"
                        + " from mandate m where m.body_id = g.body_id and m.person_id = l.person_id and "
                        + MandateRepository.runsOn("g.held_on") + ")",
                parameters,
                row -> row);
    }

    /** Which of some people were sent a pack. */
    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return persons.isEmpty()
                ? Set.of()
                : Set.copyOf(Rows.list(
                        entities,
                        "select distinct person_id as person from pack_link where person_id in (" + Rows.marks(persons)
                                + ")",
                        persons,
                        row -> row.number("person")));
    }

    /** Of which gatherings some people were sent the pack, by their days; in one statement. */
    @Override
    public List<Row> told(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select g.title as title, g.held_on as held_on, l.sent_at as sent_at from pack_link l"
                        + " join gathering g on g.id = l.gathering_id where l.person_id in (" + Rows.marks(persons)
                        + ") order by g.held_on, l.id",
                persons,
                row -> row);
    }

    @Override
    public void move(long from, long to) {
        Rows.execute(entities, "update pack_link set person_id = ? where person_id = ?", to, from);
    }

    /** Ends the links of some people. */
    @Override
    public void forget(Collection<Long> persons) {
        if (!persons.isEmpty()) {
            Rows.execute(entities, "delete from pack_link where person_id in (" + Rows.marks(persons) + ")", persons);
        }
    }
}
