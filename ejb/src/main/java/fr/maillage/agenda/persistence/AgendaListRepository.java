package fr.maillage.agenda.persistence;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaEventRow;
import fr.maillage.agenda.AgendaFilter;
import fr.maillage.agenda.AgendaPlace;
import fr.maillage.agenda.AgendaSession;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the agenda: dates with their events {@code r} and places {@code p}, and the list of events. */
@ApplicationScoped
public class AgendaListRepository {

    private static final String PLACE =
            "p.uuid as place, p.name as place_name, p.address as address, p.postal_code as postal_code,"
                    + " t.name as commune, t.code as territory, t.id as commune_id";

    private static final String EVENTS =
            "agenda_event r join place_card p on p.id = r.place_id join territory t on t.id = p.commune_id";

    private static final String SESSIONS = EVENTS + " join agenda_session s on s.event_id = r.id";

    /** Without accents, which would stand after all letters. */
    private static final String PLAIN_TITLE =
            "translate(lower(r.title), '" + PlainText.ACCENTED + "', '" + PlainText.UNACCENTED + "')";

    /** Each event with the start of its next date; {@link RecordQuery#joined} says from when on. */
    private static final RecordPages PAGES = new RecordPages(
            "r.uuid as uuid, r.title as title, r.theme as theme, r.level as level, p.name as place_name,"
                    + " t.name as commune, n.next_at as next_at",
            EVENTS + " left join (select x.event_id as event_id, min(x.starts_at) as next_at from agenda_session x"
                    + " where x.starts_at >= ? and x.cancelled = false group by x.event_id) n on n.event_id = r.id",
            Map.of(
                    "next", "n.next_at %1$s nulls last, r.id %1$s",
                    "title", PLAIN_TITLE + " %1$s, r.id %1$s",
                    "place", "p.search_text %1$s, r.id %1$s"),
            "next");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Events that are not archived, at places that are not. */
    public RecordQuery active() {
        return new RecordQuery().archived(false).where("p.archived_at is null");
    }

    /** The same with a date that begins in a span of time, its end excluded, as far as codes tell. */
    public RecordQuery dated(AgendaFilter filter, LocalDateTime from, LocalDateTime to) {
        RecordQuery query = active().where("s.starts_at >= ? and s.starts_at < ?", from, to)
                .given(filter.theme(), "r.theme = ?")
                .given(filter.level(), "r.level = ?");
        return filter.place() == null
                ? query
                : query.where("p.uuid = ?", filter.place().toString());
    }

    /** A page of the events, each with its next date. */
    public Page<AgendaEventRow> events(RecordQuery query, LocalDateTime now, PageRequest request) {
        return PAGES.page(entities, query.joined(now), request, AgendaListRepository::event);
    }

    /** A page of the dates, by their start. */
    public Page<AgendaSession> sessions(RecordQuery query, PageRequest request) {
        List<AgendaSession> items = sessions(query, request.size(), request.offset());
        return new Page<>(items, count("select count(*) from " + SESSIONS, query), request);
    }

    /** Some of the dates, by their start, in one statement. */
    public List<AgendaSession> sessions(RecordQuery query, int most, int before) {
        return rows(
                        "select r.uuid as uuid, r.title as title, r.summary as summary, r.theme as theme,"
                                + " r.level as level, r.seats as seats, r.fee as fee, r.registration as registration,"
                                + " r.contact as contact, s.starts_at as starts_at, s.ends_at as ends_at,"
                                + " s.cancelled as cancelled, r.recurrence as recurrence, " + PLACE + " from "
                                + SESSIONS,
                        query,
                        " order by s.starts_at, s.id limit " + most + " offset " + before)
                .stream()
                .map(AgendaListRepository::session)
                .toList();
    }

    /** The events that have such a date, the first by key. */
    public List<Long> eventsWithSessions(RecordQuery query, int limit) {
        return rows("select distinct r.id as id from " + SESSIONS, query, " order by r.id limit " + limit).stream()
                .map(row -> row.number("id"))
                .toList();
    }

    /** The places of these events by the events' keys, in one statement. */
    public Map<Long, AgendaPlace> places(Collection<Long> events) {
        Map<Long, AgendaPlace> places = new HashMap<>();
        if (!events.isEmpty()) {
            String sql =
                    "select r.id as id, " + PLACE + " from " + EVENTS + " where r.id in (" + Rows.marks(events) + ")";
            Rows.list(entities, sql, events, row -> row).forEach(row -> places.put(row.number("id"), place(row)));
        }
        return places;
    }

    /** The key of a place that is not archived; empty for another. */
    public Optional<Long> placeKey(UUID place) {
        String sql = "select p.id as id from place_card p where p.uuid = ? and p.archived_at is null";
        return Rows.list(entities, sql, List.of(place.toString()), row -> row.number("id")).stream()
                .findFirst();
    }

    /** The commune of a place that is there. */
    public long placeCommune(long place) {
        return Rows.number(entities, "select p.commune_id from place_card p where p.id = ?", List.of(place));
    }

    /** Tells if neither an event nor its place is archived. */
    public boolean shown(long event) {
        return count("select count(*) from " + EVENTS, active().where("r.id = ?", event)) > 0;
    }

    private List<Row> rows(String select, RecordQuery query, String tail) {
        List<Object> parameters = new ArrayList<>();
        return Rows.list(entities, select + query.where(parameters) + tail, parameters, row -> row);
    }

    private long count(String select, RecordQuery query) {
        List<Object> parameters = new ArrayList<>();
        return Rows.number(entities, select + query.where(parameters), parameters);
    }

    private static AgendaEventRow event(Row row) {
        return new AgendaEventRow(
                row.uuid("uuid"),
                row.text("title"),
                row.text("theme"),
                row.text("level"),
                row.text("place_name"),
                row.text("commune"),
                row.time("next_at"));
    }

    private static AgendaSession session(Row row) {
        Long seats = row.numberOrNull("seats");
        return new AgendaSession(
                row.uuid("uuid"),
                row.text("title"),
                row.text("summary"),
                row.text("theme"),
                row.text("level"),
                seats == null ? null : seats.intValue(),
                row.text("fee"),
                row.text("registration"),
                row.text("contact"),
                new AgendaDate(row.time("starts_at"), row.time("ends_at"), row.flag("cancelled")),
                place(row),
                row.has("recurrence"));
    }

    private static AgendaPlace place(Row row) {
        return new AgendaPlace(
                row.uuid("place"),
                row.text("place_name"),
                row.text("address"),
                row.text("postal_code"),
                row.text("commune"),
                row.text("territory"),
                row.number("commune_id"));
    }
}
