package fr.maillage.committee.persistence;

import fr.maillage.ask.Asked;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.pack.PackInvitee;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds which members were sent packs {@code l}. */
@ApplicationScoped
public class PackLinkRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Who sits in the body on the day of a gathering, by name, with the latest link of each; in one statement. */
    public List<PackInvitee> members(Gathering gathering) {
        return Rows.list(
                entities,
                "select p.id as person, p.name as name, p.email as email, p.no_mail as refuses, l.uuid as link,"
                        + " l.messages as messages from person_card p left join ask_link_card l on l.id ="
                        + " (select max(k.id) from ask_link_card k where k.kind = 'pack' and k.subject = ?"
                        + " and k.person_id = p.id)"
                        + " where p.id in (select m.person_id from mandate m where m.body_id = ? and "
                        + MandateRepository.runsOn("?") + ") order by p.name, p.id",
                row -> new PackInvitee(
                        row.number("person"),
                        row.text("name"),
                        row.text("email"),
                        row.flag("refuses"),
                        row.uuid("link"),
                        row.uuid("link") == null ? 0 : (int) row.number("messages")),
                gathering.uuid().toString(),
                gathering.bodyId(),
                gathering.heldOn(),
                gathering.heldOn());
    }

    /** Counts the members who were sent the pack of a gathering. */
    public long sent(UUID gathering) {
        return Rows.number(
                entities,
                "select count(distinct person_id) from ask_link_card where kind = 'pack' and subject = ?",
                gathering.toString());
    }

    /**
     * For whom a link is and of which gathering. She sits in its body as long as she does on the day of the gathering, or on a day
     * after it.
     */
    public Optional<Row> opened(Asked link, LocalDate today) {
        return Rows.list(
                        entities,
                        "select p.name as name, g.id as gathering, g.uuid as uuid, g.title as title, b.name as body,"
                                + " g.held_on as held_on, g.archived_at is not null as archived, exists (select 1"
                                + " from mandate m where m.body_id = g.body_id and m.person_id = p.id and "
                                + MandateRepository.runsOn("greatest(g.held_on, cast(? as date))")
                                + ") as seated from gathering g join body b on b.id = g.body_id"
                                + " join person_card p on p.id = ? where g.uuid = ?",
                        row -> row,
                        today,
                        today,
                        link.person(),
                        link.subject().toString())
                .stream()
                .findFirst();
    }

    /** Reads the packs that some people were sent of meetings not over yet, in whose bodies they sit then; in one statement. */
    public List<Row> ahead(Collection<Long> persons, OffsetDateTime now, LocalDate today) {
        List<Object> parameters = new ArrayList<>(persons);
        parameters.add(now);
        parameters.add(today);
        return Rows.list(
                entities,
                "select l.id as id, l.uuid as uuid, l.person_id as person, g.title as title, b.name as body,"
                        + " g.held_on as held_on, l.message_at as sent_at from ask_link_card l"
                        + " join gathering g on g.uuid = l.subject join body b on b.id = g.body_id"
                        + " where l.kind = 'pack' and l.person_id in (" + Rows.marks(persons) + ") and l.expires_at > ?"
                        + " and g.held_on >= ? and g.archived_at is null and l.id = (select max(k.id)"
                        + " from ask_link_card k where k.kind = 'pack' and k.subject = l.subject"
                        + " and k.person_id = l.person_id) and exists (select 1"
                        + " from mandate m where m.body_id = g.body_id and m.person_id = l.person_id and "
                        + MandateRepository.runsOn("g.held_on") + ")",
                parameters,
                row -> row);
    }

    /** Titles of some gatherings. */
    public Map<UUID, String> titles(Collection<UUID> gatherings) {
        return Rows.list(
                        entities,
                        "select uuid, title from gathering where uuid in (" + Rows.marks(gatherings) + ")",
                        gatherings.stream().map(UUID::toString).toList(),
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.uuid("uuid"), row -> row.text("title")));
    }

    /** Of which gatherings some people were sent the pack, by their days; in one statement. */
    public List<Row> told(Collection<Long> persons) {
        return Rows.list(
                entities,
                "select g.title as title, g.held_on as held_on, l.message_at as sent_at from ask_link_card l"
                        + " join gathering g on g.uuid = l.subject where l.kind = 'pack' and l.person_id in ("
                        + Rows.marks(persons) + ") order by g.held_on, l.id",
                persons,
                row -> row);
    }
}
