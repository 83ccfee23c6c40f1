package fr.maillage.plan.summary;

import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigurePolicy;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.summary.PlanSummary.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Sums up what actions counted in a year. */
final class CountPolicy {

    static final String RECONDITIONED = "appareils_reconditionnes";
    static final String HOUSEHOLDS = "foyers";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CountPolicy() {}

    /**
     * Gives the counts of one action, by the code of the measure.
     *
     * @param figures of the year of the day
     * @param measures by key
     */
    static List<Count> counts(Collection<Figure> figures, Map<Long, Measure> measures, LocalDate day) {
        return figures.stream().collect(Collectors.groupingBy(Figure::measure)).entrySet().stream()
                .map(entry -> count(measures.get(entry.getKey()), entry.getValue(), day))
                .sorted((a, b) -> a.measure().compareTo(b.measure()))
                .toList();
    }

    private static Count count(Measure measure, List<Figure> figures, LocalDate day) {
        return new Count(
                measure.code(),
                FigurePolicy.total(measure.tally(), figures),
                FigurePolicy.total(
                        measure.tally(),
                        figures.stream()
                                .filter(figure -> !figure.month().isAfter(YearMonth.from(day)))
                                .toList()));
    }

    /** Reconditioned devices of the households that some actions equipped, in percent; null where there are none. */
    static BigDecimal reconditioned(Collection<Count> counts) {
        BigDecimal households = sum(counts, HOUSEHOLDS);
        return households.signum() == 0
                ? null
                : sum(counts, RECONDITIONED).multiply(HUNDRED).divide(households, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Collection<Count> counts, String measure) {
        return counts.stream()
                .filter(count -> count.measure().equals(measure))
                .map(Count::year)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
