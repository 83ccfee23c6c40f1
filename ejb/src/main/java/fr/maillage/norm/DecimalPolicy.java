package fr.maillage.norm;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people and spreadsheets write them: a comma or a point before the decimals, spaces between thousands. */
public final class DecimalPolicy {

    private DecimalPolicy() {}

    /**
     * A number that is not negative.
     *
     * @param digits the most that stand before the decimals
     * @param decimals the most decimals that are not zero
     * @return without zeros at the end, so that 120,00 and 120 are the same; empty for what is none, a comma and a point
     *     together included
     */
    public static Optional<BigDecimal> parse(String text, int digits, int decimals) {
        String plain = NormPatterns.SPACES.replaceAll(text, "");
        if (!NormPatterns.DECIMAL.matches(plain)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.replace(',', '.')).stripTrailingZeros();
        boolean fits = number.precision() - number.scale() <= digits && number.scale() <= decimals;
        return Optional.of(number).filter(n -> fits).map(n -> n.scale() < 0 ? n.setScale(0) : n);
    }
}
