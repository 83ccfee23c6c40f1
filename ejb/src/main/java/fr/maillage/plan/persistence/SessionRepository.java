package fr.maillage.plan.persistence;

import fr.maillage.plan.session.Session;
import fr.maillage.plan.session.SessionDesk.Put;
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds and writes sessions of actions with their counts. */
@ApplicationScoped
public class SessionRepository {

    private static final String SELECT =
            "select s.id, s.uuid, s.version, s.action_id, s.held_on, s.title, (select string_agg(concat(c.measure_id, ' ',"
                    + " c.figure), ',') from plan_session_count c where c.session_id = s.id) as counts"
                    + " from plan_session s where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** The latest sessions of an action, the latest first, in one statement. */
    public List<Session> of(long action, int most) {
        return Rows.list(
                entities,
                SELECT + "s.action_id = ? order by s.held_on desc, s.title, s.id limit " + most,
                SessionRepository::session,
                action);
    }

    public Optional<Session> byId(UUID id) {
        return Rows.list(entities, SELECT + "s.uuid = ?", SessionRepository::session, id.toString()).stream()
                .findFirst();
    }

    /** The sessions of some actions from one month to another, in one statement. */
    public List<Session> between(Collection<Long> actions, YearMonth first, YearMonth last) {
        List<Object> parameters = new ArrayList<>(actions);
        parameters.add(first.atDay(1));
        parameters.add(last.atEndOfMonth());
        return actions.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        SELECT + "s.action_id in (" + Rows.marks(actions) + ") and s.held_on between ? and ?"
                                + " order by s.action_id, s.held_on, s.title",
                        parameters,
                        SessionRepository::session);
    }

    /** Writes what becomes of some sessions, in batches. */
    public void write(List<Put> puts, OffsetDateTime now) {
        List<Session> before = puts.stream()
                .filter(put -> put.before() != null)
                .map(Put::before)
                .toList();
        jdbc.write(
                "delete from plan_session_count where session_id = ?",
                before,
                (delete, session) -> delete.setLong(1, session.key()));
        jdbc.write(
                "delete from plan_session where id = ?",
                puts.stream()
                        .filter(put -> put.after() == null)
                        .map(Put::before)
                        .toList(),
                (delete, session) -> delete.setLong(1, session.key()));
        jdbc.write(
                "update plan_session set version = version + 1, held_on = ?, title = ?, noted_at = ? where uuid = ?",
                after(puts, true),
                (update, session) -> {
                    update.setObject(1, session.heldOn());
                    update.setString(2, session.title());
                    update.setObject(3, now);
                    update.setString(4, session.id().toString());
                });
        jdbc.write(
                "insert into plan_session (id, uuid, version, action_id, held_on, title, noted_at)"
                        + " values (nextval('plan_session_seq'), ?, 1, ?, ?, ?, ?)",
                after(puts, false),
                (insert, session) -> {
                    insert.setString(1, session.id().toString());
                    insert.setLong(2, session.action());
                    insert.setObject(3, session.heldOn());
                    insert.setString(4, session.title());
                    insert.setObject(5, now);
                });
        jdbc.write(
                "insert into plan_session_count (session_id, measure_id, figure)"
                        + " select s.id, cast(? as bigint), cast(? as decimal(14, 2)) from plan_session s where s.uuid = ?",
                Stream.concat(after(puts, true).stream(), after(puts, false).stream())
                        .flatMap(session -> session.counts().entrySet().stream()
                                .map(count -> new Count(session.id(), count.getKey(), count.getValue())))
                        .toList(),
                (insert, count) -> {
                    insert.setLong(1, count.measure());
                    insert.setBigDecimal(2, count.value());
                    insert.setString(3, count.session().toString());
                });
    }

    private record Count(UUID session, long measure, BigDecimal value) {}

    private static List<Session> after(List<Put> puts, boolean known) {
        return puts.stream()
                .filter(put -> put.after() != null && known == (put.before() != null))
                .map(Put::after)
                .toList();
    }

    private static Session session(Row row) {
        Map<Long, BigDecimal> counts = new TreeMap<>();
        if (row.has("counts")) {
            Stream.of(Parts.of(row.text("counts"), ","))
                    .map(count -> Parts.of(count, " "))
                    .forEach(count -> counts.put(Long.valueOf(count[0]), new BigDecimal(count[1])));
        }
        return new Session(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("action_id"),
                row.day("held_on"),
                row.text("title") == null ? "" : row.text("title"),
                counts);
    }
}
