package fr.maillage.committee.persistence;

import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.minutes.MinutesVersion;
import fr.maillage.committee.model.Minutes;
import fr.maillage.committee.model.MinutesText;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes the minutes of gatherings with their texts. */
@ApplicationScoped
public class MinutesRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Reads the head of minutes, which tells of their gathering, in one statement. */
    public Optional<MinutesHead> head(UUID gathering) {
        return Rows.list(
                        entities,
                        "select g.id as id, g.uuid as uuid, g.territory_id as territory, g.title as title,"
                                + " b.name as body, g.held_on as held_on, g.starts_at as starts_at,"
                                + " g.ends_at as ends_at, g.mode as mode, g.place as place,"
                                + " g.archived_at is not null as archived,"
                                + " (select count(*) from attendance a where a.gathering_id = g.id"
                                + " and a.state = 'present') as present,"
                                + " (select count(*) from attendance a where a.gathering_id = g.id"
                                + " and a.state = 'excused') as excused,"
                                + " (select count(*) from gathering_guest q where q.gathering_id = g.id"
                                + " and q.accepted = true) as guests"
                                + " from gathering g join body b on b.id = g.body_id where g.uuid = ?",
                        MinutesRepository::head,
                        gathering.toString())
                .stream()
                .findFirst();
    }

    /** The same as a version tells it that is closed, whatever became of the gathering; where it stands is told as it is now. */
    public MinutesHead closedHead(long minutes) {
        return Rows.one(
                entities,
                "select g.id as id, g.uuid as uuid, g.territory_id as territory, m.title as title,"
                        + " m.body_name as body, m.held_on as held_on, m.starts_at as starts_at,"
                        + " m.ends_at as ends_at, m.mode as mode, m.place as place,"
                        + " g.archived_at is not null as archived,"
                        + " (select count(*) from minutes_presence p where p.minutes_id = m.id) as present,"
                        + " m.excused as excused, m.guests as guests"
                        + " from minutes m join gathering g on g.id = m.gathering_id where m.id = ?",
                MinutesRepository::head,
                minutes);
    }

    /** The versions of a gathering's minutes, the latest first. */
    public List<MinutesVersion> versions(long gathering) {
        List<Row> rows = Rows.list(
                entities,
                "select id, number, state, sent_at, approved_on, digest, caught_up_on from minutes where gathering_id = ?"
                        + " order by number desc",
                row -> row,
                gathering);
        List<MinutesVersion> versions = new ArrayList<>();
        for (Row row : rows) {
            versions.add(new MinutesVersion(
                    row.number("id"),
                    (int) row.number("number"),
                    row.text("state"),
                    row.moment("sent_at"),
                    row.day("approved_on"),
                    versions.isEmpty(),
                    row.text("digest"),
                    row.day("caught_up_on")));
        }
        return versions;
    }

    /** The latest version of a gathering's minutes. */
    public Optional<Minutes> latest(long gathering) {
        return entities.createQuery(
                        "select m from Minutes m where m.gatheringId = :gathering order by m.number desc",
                        Minutes.class)
                .setParameter("gathering", gathering)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The texts of a version. */
    public List<MinutesText> texts(long minutes) {
        return entities.createQuery("select t from MinutesText t where t.minutesId = :minutes", MinutesText.class)
                .setParameter("minutes", minutes)
                .getResultList();
    }

    /** Finds the text of a part in a version. */
    public Optional<MinutesText> text(long minutes, String part) {
        return entities.createQuery(
                        "select t from MinutesText t where t.minutesId = :minutes and t.part = :part",
                        MinutesText.class)
                .setParameter("minutes", minutes)
                .setParameter("part", part)
                .getResultStream()
                .findFirst();
    }

    /** Reads a draft's text on each item of the agenda, and on those that left it where something was written of them. */
    public List<MinutesSection> draft(long gathering, long minutes) {
        return sections(Rows.list(
                entities,
                "select i.uuid as part, i.title as title, t.text as text, t.version as version,"
                        + " i.archived_at is null and i.gathering_id = ? as listed"
                        + " from agenda_item i left join minutes_text t on t.minutes_id = ?"
                        + " and t.agenda_item_id = i.id where i.id in (select a.id from agenda_item a"
                        + " where a.gathering_id = ? and a.archived_at is null union select w.agenda_item_id"
                        + " from minutes_text w where w.minutes_id = ? and w.agenda_item_id is not null"
                        + " and w.text <> '') order by listed desc, i.rank, i.id",
                row -> row,
                gathering,
                minutes,
                gathering,
                minutes));
    }

    /** Reads the text of a version that is closed on each item, as they were called then. */
    public List<MinutesSection> closed(long minutes) {
        return sections(Rows.list(
                entities,
                "select part, title, text, version, rank is not null as listed from minutes_text"
                        + " where minutes_id = ? and agenda_item_id is not null and title is not null"
                        + " order by listed desc, rank, id",
                row -> row,
                minutes));
    }

    /** The key of an item that is or was on the agenda of a gathering; empty for another one. */
    public Optional<Long> item(long gathering, UUID item) {
        return Rows.list(
                        entities,
                        "select i.id as id from agenda_item i where i.uuid = ? and (i.gathering_id = ? or i.id in"
                                + " (select t.agenda_item_id from minutes_text t join minutes m on m.id = t.minutes_id"
                                + " where m.gathering_id = ?))",
                        row -> row.number("id"),
                        item.toString(),
                        gathering,
                        gathering)
                .stream()
                .findFirst();
    }

    public void add(Object row) {
        entities.persist(row);
    }

    /** Takes back a draft with its texts. */
    public void remove(Minutes minutes) {
        texts(minutes.id()).forEach(entities::remove);
        entities.flush();
        entities.remove(minutes);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    private static List<MinutesSection> sections(List<Row> rows) {
        List<MinutesSection> sections = new ArrayList<>();
        for (Row row : rows) {
            Integer place = row.flag("listed") ? Integer.valueOf(sections.size() + 1) : null;
            Long version = row.numberOrNull("version");
            sections.add(new MinutesSection(
                    row.text("part"),
                    place,
                    row.text("title"),
                    version == null ? "" : row.text("text"),
                    version == null ? 0 : version.intValue()));
        }
        return sections;
    }

    private static MinutesHead head(Row row) {
        return new MinutesHead(
                row.uuid("uuid"),
                row.number("id"),
                row.number("territory"),
                row.text("title"),
                row.text("body"),
                row.day("held_on"),
                row.text("starts_at"),
                row.text("ends_at"),
                row.text("mode"),
                row.text("place"),
                row.flag("archived"),
                row.number("present"),
                row.number("excused"),
                row.number("guests"));
    }
}
