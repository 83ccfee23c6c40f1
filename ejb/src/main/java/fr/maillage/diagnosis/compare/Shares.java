package fr.maillage.diagnosis.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as people write them, rounded half up: 56.25 % is 56.3 %, and 62.5 % is 63 %. */
public final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** A share in percent; null of nothing. */
    public static BigDecimal percent(int units, int of, int decimals) {
        return of == 0
                ? null
                : BigDecimal.valueOf(units)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
    }
}
