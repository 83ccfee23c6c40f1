package fr.maillage.plan.persistence;

import fr.maillage.plan.result.Result;
import fr.maillage.plan.result.Result.Measured;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes result indicators, and what was measured of them. */
@ApplicationScoped
public class ResultRepository {

    private static final String SELECT =
            "select r.id, r.uuid, r.version, r.action_id, r.code, r.label, r.line_id, r.measure_id, r.unit, r.baseline,"
                    + " r.target_value, r.due_on from plan_result r where ";

    private static final String WRITTEN = "code = ?, label = ?, line_id = cast(? as bigint),"
            + " measure_id = cast(? as bigint), unit = ?, baseline = cast(? as decimal(14, 2)),"
            + " target_value = cast(? as decimal(14, 2)), due_on = cast(? as date)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The indicators of some actions, in one statement, by action and code. */
    public List<Result> of(Collection<Long> actions) {
        return actions.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        SELECT + "r.action_id in (" + Rows.marks(actions) + ") order by r.action_id, r.code",
                        actions,
                        ResultRepository::result);
    }

    public Optional<Result> byId(UUID id) {
        return Rows.list(entities, SELECT + "r.uuid = ?", ResultRepository::result, id.toString()).stream()
                .findFirst();
    }

    /** Reads the values measured of some indicators, in one statement, the latest first. */
    public List<Measured> measured(Collection<Long> results) {
        return results.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select m.result_id, m.measured_on, m.measured from plan_result_value m where m.result_id in ("
                                + Rows.marks(results) + ") order by m.result_id, m.measured_on desc",
                        results,
                        row -> new Measured(row.number("result_id"), row.day("measured_on"), number(row, "measured")));
    }

    /** Enters an indicator; its key and version are not looked at. */
    public void add(Result result) {
        List<Object> parameters = new ArrayList<>(List.of(result.id().toString(), result.action()));
        parameters.addAll(written(result));
        Rows.execute(
                entities,
                "insert into plan_result (id, uuid, version, action_id, code, label, line_id, measure_id, unit, baseline,"
                        + " target_value, due_on) values (nextval('plan_result_seq'), ?, 1, ?, ?, ?, cast(? as bigint),"
                        + " cast(? as bigint), ?, cast(? as decimal(14, 2)), cast(? as decimal(14, 2)), cast(? as date))",
                parameters.toArray());
    }

    /**
     * Replaces what an indicator says.
     *
     * @param result with the version that was seen
     * @return false where it has another version now
     */
    public boolean update(Result result) {
        List<Object> parameters = written(result);
        parameters.addAll(List.of(result.key(), result.version()));
        return Rows.execute(
                        entities,
                        "update plan_result set version = version + 1, " + WRITTEN + " where id = ? and version = ?",
                        parameters.toArray())
                == 1;
    }

    /** @return false where it has another version now */
    public boolean remove(Result result) {
        Rows.execute(entities, "delete from plan_result_value where result_id = ?", result.key());
        return Rows.execute(
                        entities,
                        "delete from plan_result where id = ? and version = ?",
                        result.key(),
                        result.version())
                == 1;
    }

    /** Keeps what was measured on a day, in the place of what was there. */
    public void measure(Measured measured) {
        forget(measured.result(), measured.on());
        Rows.execute(
                entities,
                "insert into plan_result_value (result_id, measured_on, measured) values (?, ?, ?)",
                measured.result(),
                measured.on(),
                measured.value());
    }

    /** Takes back what was measured on a day. */
    public void forget(long result, LocalDate on) {
        Rows.execute(entities, "delete from plan_result_value where result_id = ? and measured_on = ?", result, on);
    }

    /** As texts, since a null without a type is none that PostgreSQL takes for a number or a day. */
    private static List<Object> written(Result result) {
        List<Object> values = new ArrayList<>();
        values.add(result.code());
        values.add(result.label());
        values.add(text(result.line()));
        values.add(text(result.measure()));
        values.add(result.unit());
        values.add(text(result.baseline()));
        values.add(text(result.target()));
        values.add(text(result.dueOn()));
        return values;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static BigDecimal number(Row row, String label) {
        return row.has(label) ? new BigDecimal(row.written(label)) : null;
    }

    private static Result result(Row row) {
        return new Result(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("action_id"),
                row.text("code"),
                row.text("label"),
                row.has("line_id") ? Long.valueOf(row.number("line_id")) : null,
                row.has("measure_id") ? Long.valueOf(row.number("measure_id")) : null,
                row.text("unit"),
                number(row, "baseline"),
                number(row, "target_value"),
                row.has("due_on") ? row.day("due_on") : null);
    }
}
