package fr.maillage.plan.persistence;

import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigureDesk.Source;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds and writes what actions count. */
@ApplicationScoped
public class FigureRepository {

    private static final String SELECT =
            "select f.id, f.version, f.action_id, f.measure_id, f.counted_in, f.figure from plan_figure f where ";

    private static final String ORDER = " order by f.action_id, f.counted_in, f.measure_id";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** All figures of an action, the first month first. */
    public List<Figure> of(long action) {
        return Rows.list(entities, SELECT + "f.action_id = ?" + ORDER, FigureRepository::figure, action);
    }

    /** The names of those who sent figures of an action by a link, by month. */
    public Map<YearMonth, String> partners(long action) {
        return Rows.list(
                        entities,
                        "select distinct f.counted_in, p.name from plan_figure f join actor_card p on p.id = f.partner_id"
                                + " where f.action_id = ? and f.figure is not null order by f.counted_in, p.name",
                        row -> row,
                        action)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> YearMonth.from(row.day("counted_in")),
                        Collectors.mapping(row -> row.text("name"), Collectors.joining(", "))));
    }

    /** The figures of a month of an action. */
    public List<Figure> of(long action, YearMonth month) {
        return between(List.of(action), month, month);
    }

    /** The figures of some actions from one month to another, in one statement. */
    public List<Figure> between(Collection<Long> actions, YearMonth first, YearMonth last) {
        List<Object> parameters = new ArrayList<>(actions);
        parameters.add(first.atDay(1));
        parameters.add(last.atDay(1));
        return actions.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        SELECT + "f.action_id in (" + Rows.marks(actions) + ") and f.counted_in between ? and ?"
                                + ORDER,
                        parameters,
                        FigureRepository::figure);
    }

    /** The figures of some measures of some actions, in one statement. */
    public List<Figure> of(Collection<Long> actions, Collection<Long> measures) {
        List<Object> parameters = new ArrayList<>(actions);
        parameters.addAll(measures);
        return actions.isEmpty() || measures.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        SELECT + "f.action_id in (" + Rows.marks(actions) + ") and f.measure_id in ("
                                + Rows.marks(measures) + ")" + ORDER,
                        parameters,
                        FigureRepository::figure);
    }

    /** Enters figures, in batches; their keys and versions are not looked at. */
    public void add(Collection<Figure> figures, Source source, OffsetDateTime at) {
        jdbc.write(
                "insert into plan_figure (id, version, action_id, measure_id, counted_in, figure, source, noted_at,"
                        + " partner_id) values (nextval('plan_figure_seq'), 1, ?, ?, ?, ?, ?, ?, ?)",
                figures,
                (insert, figure) -> {
                    insert.setLong(1, figure.action());
                    insert.setLong(2, figure.measure());
                    insert.setObject(3, figure.month().atDay(1));
                    insert.setBigDecimal(4, figure.value());
                    insert.setString(5, source.code());
                    insert.setObject(6, at);
                    insert.setObject(7, source.partner(), Types.BIGINT);
                });
    }

    /** Replaces the values of figures, in batches; null takes one back. */
    public void change(Collection<Figure> figures, Source source, OffsetDateTime at) {
        jdbc.write(
                "update plan_figure set version = version + 1, figure = ?, source = ?, noted_at = ?, partner_id = ?"
                        + " where id = ?",
                figures,
                (update, figure) -> {
                    update.setBigDecimal(1, figure.value());
                    update.setString(2, source.code());
                    update.setObject(3, at);
                    update.setObject(4, source.partner(), Types.BIGINT);
                    update.setLong(5, figure.key());
                });
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
