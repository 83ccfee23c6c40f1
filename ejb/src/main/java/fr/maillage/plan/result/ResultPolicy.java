package fr.maillage.plan.result;

import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigurePolicy;
import fr.maillage.plan.figure.Tally;
import fr.maillage.plan.result.Result.Measured;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where result indicators stand on a day. */
public final class ResultPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ResultPolicy() {}

    /**
     * Where an indicator stands.
     *
     * @param on the day of the measure, or the last day of the counts that was seen
     * @param counted whether it comes from the action's counts
     */
    public record Standing(BigDecimal value, LocalDate on, boolean counted) implements Serializable {}

    /**
     * The later of what was measured and what the action counted, each by the day; what was measured on the same day holds.
     *
     * @param measured of one indicator
     * @param figures of the count that it follows, of its action; none where it follows none
     * @return empty where nothing was measured or counted by that day
     */
    public static Optional<Standing> standing(
            Collection<Measured> measured, Tally tally, Collection<Figure> figures, LocalDate day) {
        Optional<Standing> typed = measured.stream()
                .filter(m -> !m.on().isAfter(day))
                .max(Comparator.comparing(Measured::on))
                .map(m -> new Standing(m.value(), m.on(), false));
        List<Figure> begun = figures.stream()
                .filter(f -> f.value() != null && !f.month().isAfter(YearMonth.from(day)))
                .toList();
        Optional<Standing> counted = begun.stream()
                .map(Figure::month)
                .max(Comparator.naturalOrder())
                .map(month -> month.atEndOfMonth().isAfter(day) ? day : month.atEndOfMonth())
                .map(until -> new Standing(FigurePolicy.total(tally, begun), until, true));
        if (typed.isEmpty() || counted.isEmpty()) {
            return typed.or(() -> counted);
        }
        return counted.get().on().isAfter(typed.get().on()) ? counted : typed;
    }

    /**
     * Gives the share done of the way from the baseline to the target, in percent, rounded half up to one decimal; more than
     * 100 where it went beyond. An indicator without a baseline starts at 0.
     *
     * @return null where there is no target, nothing was measured, or the target is where it started
     */
    public static BigDecimal reached(BigDecimal baseline, BigDecimal target, BigDecimal value) {
        BigDecimal start = baseline == null ? BigDecimal.ZERO : baseline;
        if (target == null || value == null || target.compareTo(start) == 0) {
            return null;
        }
        return value.subtract(start).multiply(HUNDRED).divide(target.subtract(start), 1, RoundingMode.HALF_UP);
    }
}
