package fr.maillage.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator's figure for a territory at the date of a snapshot.
 *
 * @param indicator the code of the definition
 * @param territoryId the territory
 * @param date the snapshot's day
 * @param value the figure in the definition's unit, six decimals at most; null where it is not computable, which is
 *     never the same as zero
 * @param numerator null where not computable
 * @param denominator null where not computable or where the indicator has none
 * @param reason why it is not computable, a code of {@link IndicatorReasons}; null where it is
 * @param dimensions the figures by dimension; empty where the indicator has no dimension or is not computable
 * @param previous the figure of the snapshot before; null where there is none or it was not computable
 */
public record IndicatorReading(
        String indicator,
        long territoryId,
        LocalDate date,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String reason,
        List<DimensionValue> dimensions,
        Previous previous) {

    public IndicatorReading {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * One value of the indicator's dimension.
     *
     * @param dimension the code; its label comes from {@link IndicatorService#dimensionLabels}
     * @param value the figure; null where it is not told
     * @param denominator out of how many, or how many were wanted; null where the value has none
     */
    public record DimensionValue(String dimension, BigDecimal value, BigDecimal denominator) {

        /** One without a denominator. */
        public DimensionValue(String dimension, BigDecimal value) {
            this(dimension, value, null);
        }
    }

    /** The figure of an earlier snapshot, never null. */
    public record Previous(LocalDate date, BigDecimal value) {}

    public boolean computable() {
        return reason == null;
    }

    /** Says whether there is a figure, and another one than zero. */
    public boolean telling() {
        return value != null && value.signum() != 0;
    }

    /** Gives the change of the figure since the previous snapshot; null where either is missing. */
    public BigDecimal change() {
        return value == null || previous == null ? null : value.subtract(previous.value());
    }

    IndicatorReading since(IndicatorReading earlier) {
        Previous before =
                earlier == null || earlier.value() == null ? null : new Previous(earlier.date(), earlier.value());
        return new IndicatorReading(
                indicator, territoryId, date, value, numerator, denominator, reason, dimensions, before);
    }
}
