package fr.maillage.deployment.coverage;

import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Number of people of a territory who count for a need.
 *
 * <p>A count says so itself. A share is taken of the population; so is a mark, by its place on its scale, and an index,
 * by its part of 100. Where a higher value means less need, the rest of the scale or of the whole is taken. Euros say
 * nothing of how many.
 */
final class DemandWeight {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private DemandWeight() {}

    /** Tells if people can be counted by an indicator. */
    static boolean counts(NeedIndicator need) {
        return switch (need.unit()) {
            case COUNT, INDEX -> need.higherWorse();
            case PERCENT -> true;
            case SCORE ->
                need.low() != null && need.high() != null && need.high().compareTo(need.low()) > 0;
            case EUROS -> false;
        };
    }

    /**
     * Tells how many people of a part of a territory count, with two decimals: as many of each hundred as in the whole.
     *
     * @param part how many live in the part; null where unknown
     * @param population how many live in the whole; null where unknown
     * @param value of the need in the whole; null where unknown
     * @return null where it cannot be told
     */
    static BigDecimal of(NeedIndicator need, Integer part, Integer population, BigDecimal value) {
        if (need.unit() != NeedUnit.COUNT) {
            return of(need, part, value);
        }
        return part == null || population == null || population == 0 || value == null
                ? null
                : value.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(population), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Works out the number of people who count, with two decimals.
     *
     * @param population null where unknown
     * @param value of the need; null where unknown
     * @return null where it cannot be told
     */
    static BigDecimal of(NeedIndicator need, Integer population, BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (need.unit() == NeedUnit.COUNT) {
            return value.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
        if (population == null) {
            return null;
        }
        BigDecimal low = need.unit() == NeedUnit.SCORE ? need.low() : BigDecimal.ZERO;
        BigDecimal high = need.unit() == NeedUnit.SCORE ? need.high() : HUNDRED;
        BigDecimal part = need.higherWorse() ? value.subtract(low) : high.subtract(value);
        return BigDecimal.valueOf(population)
                .multiply(part.max(BigDecimal.ZERO))
                .divide(high.subtract(low), DECIMALS, RoundingMode.HALF_UP);
    }
}
