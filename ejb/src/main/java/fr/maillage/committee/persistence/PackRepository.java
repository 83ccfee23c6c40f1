package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.pack.PackEdition;
import fr.maillage.committee.pack.PackSetup;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportOccasion;
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds and writes how packs are put together {@code s}, and their editions {@code e}. */
@ApplicationScoped
public class PackRepository {

    private static final String EDITIONS = "select e.uuid as uuid, e.readers as readers, e.content_tag as content_tag,"
            + " e.held_on as held_on, e.calendar_sequence <> g.calendar_sequence as stale,"
            + " e.snapshot_on as snapshot_on, e.page_document as page_document, e.annexes_document as annexes_document, e.author_name as author_name,"
            + " e.made_at as made_at, e.sent_at as sent_at from pack_edition e join gathering g on g.id = e.gathering_id";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Tells how the pack of a gathering is put together: as was chosen for it, else as is the habit of its body. */
    public PackSetup setup(Gathering gathering) {
        return Rows.list(
                        entities,
                        "select s.gathering_id as gathering, s.days_before as days_before, s.sections as sections"
                                + " from pack_setup s where s.gathering_id = ? or s.body_id = ?"
                                + " order by s.gathering_id is null",
                        PackRepository::setup,
                        gathering.id(),
                        gathering.bodyId())
                .stream()
                .findFirst()
                .orElse(PackSetup.USUAL);
    }

    /** Keeps a choice for a gathering, or as the habit of its body, in whose place that of the gathering goes. */
    public void choose(Gathering gathering, List<String> sections, Integer daysBefore, boolean habit) {
        Rows.execute(entities, "delete from pack_setup where gathering_id = ?", gathering.id());
        if (habit) {
            Rows.execute(entities, "delete from pack_setup where body_id = ?", gathering.bodyId());
        }
        Rows.execute(
                entities,
                "insert into pack_setup (id, " + (habit ? "body_id" : "gathering_id")
                        + ", days_before, sections) values (nextval('pack_setup_seq'), ?, cast(? as smallint), ?)",
                habit ? Long.valueOf(gathering.bodyId()) : gathering.id(),
                daysBefore,
                sections.isEmpty() ? null : String.join(",", sections));
    }

    /** The gatherings between two days whose packs are made by themselves, with how many days before. */
    public List<Row> timed(LocalDate from, LocalDate to, int most) {
        return Rows.list(
                entities,
                "select g.uuid as uuid, g.held_on as held_on, coalesce(o.days_before, h.days_before) as days_before"
                        + " from gathering g left join pack_setup o on o.gathering_id = g.id"
                        + " left join pack_setup h on h.body_id = g.body_id and o.id is null"
                        + " where g.archived_at is null and g.held_on between ? and ?"
                        + " and coalesce(o.days_before, h.days_before) is not null"
                        + " order by g.held_on, g.id limit " + most,
                row -> row,
                from,
                to);
    }

    /** The editions of a gathering's pack, the newest first; without their files. */
    public List<PackEdition> editions(long gathering) {
        return Rows.list(
                entities,
                EDITIONS + " where e.gathering_id = ? order by e.made_at desc, e.id desc",
                PackRepository::edition,
                gathering);
    }

    /**
     * Lets an edition with these contents be the one of now, whatever was made since, with the annexes of now; whether there
     * is one.
     */
    public boolean again(ReportOccasion.About about, String contents, UUID annexes, String author, OffsetDateTime now) {
        return Rows.execute(
                        entities,
                        "update pack_edition set annexes_document = cast(? as varchar(36)), held_on = ?,"
                                + " calendar_sequence = ?, author_name = ?, made_at = ? where readers = ?"
                                + " and content_tag = ? and gathering_id = (select g.id from gathering g where g.uuid = ?)",
                        annexes == null ? null : annexes.toString(),
                        about.day(),
                        about.sequence(),
                        author,
                        now,
                        about.readers().code(),
                        contents,
                        about.meeting().toString())
                > 0;
    }

    /** Notes that members were sent the latest edition for them. */
    public void sent(long gathering, OffsetDateTime now) {
        Rows.execute(
                entities,
                "update pack_edition set sent_at = ? where id = (select e.id from pack_edition e where e.gathering_id = ?"
                        + " and e.readers = ? order by e.made_at desc, e.id desc limit 1)",
                now,
                gathering,
                Readers.MEMBERS.code());
    }

    /**
     * Forgets editions that were made before a moment, that later ones for the same readers took the place of, and that were
     * never sent.
     *
     * @return their contents
     */
    public List<String> forget(OffsetDateTime limit, int most) {
        Map<Long, String> aged = new LinkedHashMap<>();
        Rows.list(
                        entities,
                        "select e.id as id, e.content_tag as content_tag from pack_edition e where e.made_at < ?"
                                + " and e.sent_at is null and exists (select 1 from pack_edition n"
                                + " where n.gathering_id = e.gathering_id and n.readers = e.readers and"
                                + " (n.made_at > e.made_at or n.made_at = e.made_at and n.id > e.id))"
                                + " order by e.made_at, e.id limit " + most,
                        row -> row,
                        limit)
                .forEach(row -> aged.put(row.number("id"), row.text("content_tag")));
        if (aged.isEmpty()) {
            return List.of();
        }
        // One that is made again or sent at this moment stays.
        List<Object> parameters = new ArrayList<>(aged.keySet());
        parameters.add(limit);
        Rows.execute(
                entities,
                "delete from pack_edition where id in (" + Rows.marks(aged.keySet())
                        + ") and made_at < ? and sent_at is null",
                parameters);
        Rows.list(
                        entities,
                        "select e.id as id from pack_edition e where e.id in (" + Rows.marks(aged.keySet()) + ")",
                        aged.keySet(),
                        row -> row.number("id"))
                .forEach(aged::remove);
        return List.copyOf(aged.values());
    }

    /** Keeps an edition. */
    public void add(
            long gathering,
            ReportOccasion.About about,
            String contents,
            LocalDate snapshot,
            UUID page,
            UUID annexes,
            String author,
            OffsetDateTime now) {
        Rows.execute(
                entities,
                "insert into pack_edition (id, uuid, gathering_id, readers, content_tag, held_on, calendar_sequence,"
                        + " snapshot_on, page_document, annexes_document, author_name, made_at)"
                        + " values (nextval('pack_edition_seq'), ?, ?, ?, ?, ?, ?, cast(? as date), ?,"
                        + " cast(? as varchar(36)), ?, ?)",
                UUID.randomUUID().toString(),
                gathering,
                about.readers().code(),
                contents,
                about.day(),
                about.sequence(),
                snapshot,
                page.toString(),
                annexes == null ? null : annexes.toString(),
                author,
                now);
    }

    /** Which of these files keep pages or annexes of packs. */
    public Set<UUID> files(Collection<UUID> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        List<String> ids = documents.stream().map(UUID::toString).toList();
        return Set.copyOf(Rows.list(
                entities,
                "select page_document as document from pack_edition where page_document in (" + Rows.marks(ids)
                        + ") union select annexes_document from pack_edition where annexes_document in ("
                        + Rows.marks(ids) + ")",
                Stream.concat(ids.stream(), ids.stream()).toList(),
                row -> row.uuid("document")));
    }

    private static PackSetup setup(Row row) {
        Long days = row.numberOrNull("days_before");
        String sections = row.text("sections");
        return new PackSetup(
                sections == null ? List.of() : List.of(Parts.of(sections, ",")),
                days == null ? null : Integer.valueOf(days.intValue()),
                row.numberOrNull("gathering") == null ? PackSetup.Origin.BODY : PackSetup.Origin.GATHERING);
    }

    private static PackEdition edition(Row row) {
        return new PackEdition(
                row.uuid("uuid"),
                Readers.byCode(row.text("readers")).orElseThrow(),
                row.text("content_tag"),
                row.day("held_on"),
                row.flag("stale"),
                row.day("snapshot_on"),
                row.uuid("page_document"),
                row.uuid("annexes_document"),
                row.text("author_name"),
                row.moment("made_at"),
                row.moment("sent_at"),
                List.of());
    }
}
