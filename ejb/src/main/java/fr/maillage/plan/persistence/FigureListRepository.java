package fr.maillage.plan.persistence;

import fr.maillage.identity.Scope;
import fr.maillage.plan.figure.FigureFilter;
import fr.maillage.plan.figure.ListedFigure;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists what all actions count; an action is called {@code r}, its figure {@code f}. */
@ApplicationScoped
public class FigureListRepository {

    private static final String FROM = " from plan_figure f join plan_action r on r.id = f.action_id";

    private static final String SELECT =
            "select r.uuid as action, r.code as action_code, r.title, t.code as territory, f.counted_in, f.figure,"
                    + " f.source, f.noted_at, p.name as partner, " + MeasureRepository.COLUMNS + FROM
                    + " join territory t on t.id = r.territory_id join plan_measure m on m.id = f.measure_id"
                    + " left join actor_card p on p.id = f.partner_id";

    /** Each ends in the unique key. */
    private static final Map<String, String> ORDERS = Map.of(
            "month", "f.counted_in %1$s, f.action_id %1$s, f.measure_id %1$s",
            "action", "r.code %1$s, f.action_id %1$s, f.counted_in %1$s, f.measure_id %1$s",
            "measure", "f.measure_id %1$s, f.counted_in %1$s, f.action_id %1$s");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private ActionListRepository actions;

    /**
     * A page of figures that were not taken back, in two statements.
     *
     * @param territory the key of the filter's territory, as of a day; null for any
     * @param measure the key of the filter's measure; null for any
     * @param live where people of actions are read as they stand; elsewhere they are left out
     */
    public Page<ListedFigure> page(
            FigureFilter filter, Long territory, Long measure, Scope live, LocalDate day, PageRequest request) {
        String order = request.by(ORDERS, "month").formatted(request.ascending() ? "asc" : "desc");
        RecordQuery query = new RecordQuery()
                .archived(false)
                .where("f.figure is not null")
                .withinOr(
                        live,
                        day,
                        "r.territory_id",
                        "f.measure_id not in (select m.id from plan_measure m where " + MeasureRepository.PEOPLE + ")");
        if (filter.action() != null) {
            query.uuid(filter.action());
        }
        if (territory != null) {
            actions.inside(query, territory, day);
        }
        if (measure != null) {
            query.where("f.measure_id = ?", measure);
        }
        if (filter.from() != null) {
            query.where("f.counted_in >= ?", filter.from().atDay(1));
        }
        if (filter.until() != null) {
            query.where("f.counted_in <= ?", filter.until().atDay(1));
        }
        List<Object> parameters = new ArrayList<>();
        String where = query.where(parameters);
        long total = Rows.number(entities, "select count(*)" + FROM + where, parameters);
        return new Page<>(
                Rows.list(
                        entities,
                        SELECT + where + " order by " + order + " limit " + request.size() + " offset "
                                + request.offset(),
                        parameters,
                        FigureListRepository::listed),
                total,
                request);
    }

    private static ListedFigure listed(Row row) {
        return new ListedFigure(
                row.uuid("action"),
                row.text("action_code"),
                row.text("title"),
                row.text("territory"),
                YearMonth.from(row.day("counted_in")),
                MeasureRepository.measure(row),
                new BigDecimal(row.written("figure")),
                row.text("source"),
                row.text("partner"),
                row.moment("noted_at"));
    }
}
