package fr.maillage.agenda.persistence;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaEventRow;
import fr.maillage.agenda.AgendaPlace;
import fr.maillage.agenda.AgendaSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the agenda: dates with their events and places, and the list of events. */
@ApplicationScoped
public class AgendaListRepository {

    private static final String PLACE = "p.uuid, p.name, p.address, p.postal_code, t.name, t.code, t.id";

    private static final String EVENTS =
            " from agenda_event e join place_card p on p.id = e.place_id join territory t on t.id = p.commune_id";

    private static final String SESSIONS = EVENTS + " join agenda_session s on s.event_id = e.id";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A slice of the dates, by their start. */
    public List<AgendaSession> sessions(AgendaCriteria criteria, int offset, int limit) {
        String select = "select e.uuid, e.title, e.summary, e.theme, e.level, e.seats, e.fee, e.registration,"
                + " e.contact, s.starts_at, s.ends_at, s.cancelled, e.recurrence, " + PLACE + SESSIONS + " where ";
        return rows(select, criteria, " order by s.starts_at, s.id limit " + limit + " offset " + offset).stream()
                .map(AgendaListRepository::session)
                .toList();
    }

    public long countSessions(AgendaCriteria criteria) {
        return number(
                rows("select count(*)" + SESSIONS + " where ", criteria, "").get(0));
    }

    /** The events that have such a date, the first by identifier. */
    public List<Long> eventsWithSessions(AgendaCriteria criteria, int limit) {
        return rows("select distinct e.id" + SESSIONS + " where ", criteria, " order by e.id limit " + limit).stream()
                .map(AgendaListRepository::number)
                .toList();
    }

    /**
     * A slice of the events, each with its next date.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<AgendaEventRow> events(
            AgendaCriteria criteria, LocalDateTime now, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(now));
        String sql = "select e.uuid, e.title, e.theme, e.level, p.name, t.name, n.next_at" + EVENTS
                + " left join (select x.event_id as event_id, min(x.starts_at) as next_at from agenda_session x"
                + " where x.starts_at >= ? and x.cancelled = false group by x.event_id) n on n.event_id = e.id where "
                + criteria.where(parameters) + " order by " + orderBy + " limit " + limit + " offset " + offset;
        return bind(sql, parameters).stream()
                .map(row -> (Object[]) row)
                .map(c -> new AgendaEventRow(
                        uuid(c[0]),
                        (String) c[1],
                        (String) c[2],
                        (String) c[3],
                        (String) c[4],
                        (String) c[5],
                        time(c[6])))
                .toList();
    }

    public long countEvents(AgendaCriteria criteria) {
        return number(rows("select count(*)" + EVENTS + " where ", criteria, "").get(0));
    }

    /** The places of these events by the events' identifiers, in one statement. */
    public Map<Long, AgendaPlace> places(Collection<Long> events) {
        Map<Long, AgendaPlace> places = new HashMap<>();
        if (events.isEmpty()) {
            return places;
        }
        String marks = String.join(",", events.stream().map(e -> "?").toList());
        List<?> rows =
                bind("select e.id, " + PLACE + EVENTS + " where e.id in (" + marks + ")", new ArrayList<>(events));
        rows.forEach(row -> places.put(number(((Object[]) row)[0]), place((Object[]) row, 1)));
        return places;
    }

    /** The key of a place of the present; empty for another. */
    public Optional<Long> placeKey(UUID place) {
        return bind(
                        "select p.id from place_card p where p.uuid = ? and p.archived_at is null",
                        List.of(place.toString()))
                .stream()
                .map(AgendaListRepository::number)
                .findFirst();
    }

    /** The commune of a place that is there. */
    public long placeCommune(long place) {
        return number(bind("select p.commune_id from place_card p where p.id = ?", List.of(place))
                .get(0));
    }

    /** Whether an event is one of the present at a place of the present. */
    public boolean shown(long event) {
        return countEvents(AgendaCriteria.ofThePresent().event(event)) > 0;
    }

    private List<?> rows(String select, AgendaCriteria criteria, String tail) {
        List<Object> parameters = new ArrayList<>();
        return bind(select + criteria.where(parameters) + tail, parameters);
    }

    private List<?> bind(String sql, List<?> parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.getResultList();
    }

    private static AgendaSession session(Object row) {
        Object[] c = (Object[]) row;
        return new AgendaSession(
                uuid(c[0]),
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                c[5] == null ? null : ((Number) c[5]).intValue(),
                (String) c[6],
                (String) c[7],
                (String) c[8],
                new AgendaDate(time(c[9]), time(c[10]), (Boolean) c[11]),
                place(c, 13),
                c[12] != null);
    }

    private static AgendaPlace place(Object[] c, int at) {
        return new AgendaPlace(
                uuid(c[at]),
                (String) c[at + 1],
                (String) c[at + 2],
                (String) c[at + 3],
                (String) c[at + 4],
                (String) c[at + 5],
                number(c[at + 6]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static UUID uuid(Object value) {
        return UUID.fromString((String) value);
    }

    /** Drivers differ in what they give for a time without a zone. */
    private static LocalDateTime time(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
    }
}
