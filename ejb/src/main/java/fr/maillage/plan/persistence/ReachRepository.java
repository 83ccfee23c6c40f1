package fr.maillage.plan.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.plan.reach.ToldPeople;
import fr.maillage.plan.reach.ToldPeople.Typed;
import fr.maillage.plan.report.Reach;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.told.Quarter;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldGroups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts the people whom actions reached by a day, by the very SQL of the indicator. */
@ApplicationScoped
public class ReachRepository {

    @Inject
    private Jdbc jdbc;

    /**
     * Whom the actions of a territory reached, in two statements.
     *
     * @param territory its key
     * @param places keys of territories inside
     */
    public Reach of(long territory, Collection<Long> places, LocalDate day) {
        List<Object> keys = new ArrayList<>(places);
        keys.add(territory);
        Map<Long, BigDecimal> reached = jdbc
                .rows(
                        sums("w.territory_id", PlanIndicatorQueries.reached(day)) + " where w.territory_id in ("
                                + Rows.marks(keys) + ") group by w.territory_id",
                        parameters(PlanIndicatorQueries.reached(day), keys))
                .stream()
                .collect(Collectors.toMap(row -> row.number("territory_id"), ReachRepository::people));
        Map<String, BigDecimal> publics = jdbc
                .rows(
                        sums("w.dimension", PlanIndicatorQueries.reachedPublics(day))
                                + " where w.territory_id = ? group by w.dimension",
                        parameters(PlanIndicatorQueries.reachedPublics(day), List.of(territory)))
                .stream()
                .collect(Collectors.toMap(row -> row.text("dimension"), ReachRepository::people));
        BigDecimal total = reached.getOrDefault(territory, BigDecimal.ZERO);
        return new Reach(
                total,
                publics,
                reached.entrySet().stream()
                        .filter(place -> places.contains(place.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** People of some actions since they began, as they were told by a day; actions of which nothing was told are absent. */
    public Map<Long, ToldPeople> told(Collection<Long> actions, LocalDate day) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(actions);
        parameters.add(Quarter.lastDue(day).key());
        return jdbc
                .rows(
                        "select a.id, t.subject, t.terms, sum(t.people) as people from plan_action a join told_count t on"
                                + " t.subject in ('" + ReachTellRepository.SUBJECT + "', '"
                                + ReachTellRepository.MEASURES
                                + "', '" + ReachTellRepository.RESULTS + "') and t.attribute = a.uuid where a.id in ("
                                + Rows.marks(actions)
                                + ") and t.period <= ? group by a.id, t.subject, t.terms order by a.id, t.terms",
                        parameters)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("id"),
                        Collectors.collectingAndThen(Collectors.toList(), ReachRepository::told)));
    }

    private static ToldPeople told(List<Row> rows) {
        BigDecimal reached = null;
        ToldGroups others = new ToldGroups(List.of(), ReachTellRepository.MEASURES);
        List<Typed> typed = new ArrayList<>();
        for (Row row : rows) {
            List<String> terms = ToldCount.terms(row.text("terms"));
            switch (row.text("subject")) {
                case ReachTellRepository.SUBJECT -> reached = people(row);
                case ReachTellRepository.RESULTS ->
                    typed.add(new Typed(UUID.fromString(terms.get(0)), LocalDate.parse(terms.get(1)), people(row)));
                default -> others.add(terms, (int) row.number("people"));
            }
        }
        return new ToldPeople(reached, others.some(), typed);
    }

    private static String sums(String column, IndicatorQuery rows) {
        return "select " + column + ", sum(w.numerator) as people from (" + rows.sql() + ") w";
    }

    private static List<Object> parameters(IndicatorQuery rows, Collection<?> more) {
        List<Object> all = new ArrayList<>(rows.parameters());
        all.addAll(more);
        return all;
    }

    private static BigDecimal people(Row row) {
        return new BigDecimal(row.written("people"));
    }
}
