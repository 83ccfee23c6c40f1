package fr.maillage.norm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as people and spreadsheets write them: a comma or a point before the decimals, spaces between thousands. */
public final class DecimalPolicy {

    /** More digits than these no spreadsheet shows: 0.1 + 0.2 is kept as 0.30000000000000004 and shown as 0.3. */
    public static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private DecimalPolicy() {}

    /**
     * A text without the spaces around it and those between thousands. Spaces elsewhere stay, so that {@code 1 2 3} is no
     * number.
     *
     * @param text may be of any length
     */
    public static String ungrouped(String text) {
        String line = NormPatterns.SPACES.replaceAll(text, " ").strip();
        return NormPatterns.THOUSANDS.matches(line) ? line.replace(" ", "") : line;
    }

    /**
     * A number that is not negative, rounded as spreadsheets show it.
     *
     * @param digits the most that stand before the decimals
     * @param decimals the most decimals that are not zero
     * @return without zeros at the end, so that 120,00 and 120 are the same; empty for what is none, a comma and a point
     *     together included
     */
    public static Optional<BigDecimal> parse(String text, int digits, int decimals) {
        String plain = ungrouped(text);
        if (!NormPatterns.DECIMAL.matches(plain)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.replace(',', '.')).round(SHOWN).stripTrailingZeros();
        boolean fits = number.precision() - number.scale() <= digits && number.scale() <= decimals;
        return Optional.of(number).filter(n -> fits).map(n -> n.scale() < 0 ? n.setScale(0) : n);
    }
}
