package fr.maillage.plan.figure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Counts of an action in a month.
 *
 * @param action the action's identifier
 * @param version which changes of the month it has; 0 where there is none
 * @param counts those that its kind asks for, in their order, then others that it has
 */
public record FigureMonth(UUID action, YearMonth month, int version, List<Count> counts) {

    public FigureMonth {
        counts = List.copyOf(counts);
    }

    /**
     * Count of a measure.
     *
     * @param asked whether the kind asks for it now
     * @param value null where nothing was counted
     */
    public record Count(Measure measure, boolean asked, BigDecimal value) {}
}
