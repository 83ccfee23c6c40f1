package fr.maillage.report;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import java.util.List;
import java.util.function.Function;

/** Arranges a family of indicators: those that say something as large figures, and nothing twice. */
final class FiguresPolicy {

    private FiguresPolicy() {}

    /**
     * The indicators that are told as large figures: those with a figure other than zero, in their order, at most {@value
     * IndicatorDefinition#MOST_OF_FAMILY}.
     *
     * @param last the latest reading of each
     */
    static List<IndicatorDefinition> large(
            List<IndicatorDefinition> family, Function<IndicatorDefinition, IndicatorReading> last) {
        return family.stream()
                .filter(definition -> last.apply(definition).telling())
                .limit(IndicatorDefinition.MOST_OF_FAMILY)
                .toList();
    }

    /**
     * The indicators of the table: all where it tells a course, and where it has one day only those that are no large figures.
     *
     * @param days how many the table has
     */
    static List<IndicatorDefinition> listed(
            List<IndicatorDefinition> family, List<IndicatorDefinition> large, int days) {
        return days > 1
                ? List.copyOf(family)
                : family.stream()
                        .filter(definition -> !large.contains(definition))
                        .toList();
    }
}
