package fr.maillage.tabular;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in the cell of a file: in per cent with one decimal, as a spreadsheet formats it; 62.5 % is kept as 0.625.
 *
 * @param ratio 1 for the whole, rounded half up to a thousandth
 */
public record Percent(BigDecimal ratio) {

    /** The format in a workbook. */
    public static final String FORMAT = "0.0%";

    private static final int DECIMALS = 3;

    public Percent {
        ratio = ratio.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A share that is told in per cent; null for null. */
    public static Percent of(BigDecimal percent) {
        return percent == null ? null : new Percent(percent.movePointLeft(2));
    }

    /** As a text, such as {@code 62.5 %}. */
    @Override
    public String toString() {
        return ratio.movePointRight(2).toPlainString() + " %";
    }
}
