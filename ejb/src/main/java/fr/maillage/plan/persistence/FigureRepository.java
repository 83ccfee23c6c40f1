package fr.maillage.plan.persistence;

import fr.maillage.plan.figure.Figure;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

/** Finds and writes what actions count. */
@ApplicationScoped
public class FigureRepository {

    private static final String SELECT =
            "select f.id, f.version, f.action_id, f.measure_id, f.counted_in, f.figure from plan_figure f where f.action_id = ?";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** All figures of an action, the first month first. */
    public List<Figure> of(long action) {
        return Rows.list(entities, SELECT + " order by f.counted_in, f.measure_id", FigureRepository::figure, action);
    }

    /** The figures of a month of an action. */
    public List<Figure> of(long action, YearMonth month) {
        return Rows.list(entities, SELECT + " and f.counted_in = ?", FigureRepository::figure, action, month.atDay(1));
    }

    public void add(long action, long measure, YearMonth month, BigDecimal value, String source, OffsetDateTime at) {
        Rows.execute(
                entities,
                "insert into plan_figure (id, version, action_id, measure_id, counted_in, figure, source, noted_at)"
                        + " values (nextval('plan_figure_seq'), 1, ?, ?, ?, ?, ?, ?)",
                action,
                measure,
                month.atDay(1),
                value,
                source,
                at);
    }

    /** @param value null to take it back */
    public void change(long key, BigDecimal value, String source, OffsetDateTime at) {
        Rows.execute(
                entities,
                "update plan_figure set version = version + 1, figure = cast(? as decimal(14, 2)), source = ?, noted_at = ?"
                        + " where id = ?",
                value,
                source,
                at,
                key);
    }

    private static Figure figure(Row row) {
        return new Figure(
                row.number("id"),
                (int) row.number("version"),
                row.number("action_id"),
                row.number("measure_id"),
                YearMonth.from(row.day("counted_in")),
                row.has("figure") ? new BigDecimal(row.written("figure")) : null);
    }
}
