package fr.maillage.need.model;

import fr.maillage.norm.DecimalPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers as files write them: {@code 6.2}, {@code 6,2}, {@code 1 234}, {@code 12,5 %}. */
public final class NeedNumber {

    /** Marks by which statisticians write that a value is not known, or may not be told. */
    private static final Set<String> UNKNOWN =
            Set.of("", "-", "–", "s", "ns", "nd", "n.d.", "na", "n/a", "nan", "null", "non renseigné", "secret");

    private static final int LONGEST = 40;
    private static final int DIGITS = 14;
    private static final int DECIMALS = 6;
    private static final int MOST_DECIMALS = 40;

    private NeedNumber() {}

    /** Tells if a cell says that there is no value. */
    public static boolean unknown(String text) {
        return text == null || UNKNOWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The number of a cell with at most six decimals; empty where it is none, or has more than 14 digits before them. */
    public static Optional<BigDecimal> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(
                    DecimalPolicy.ungrouped(text.replace('%', ' ').replace('€', ' '))
                            .replace(',', '.'));
            // Before anything is worked out: 1E+999999999 is short to write and long to compute.
            boolean sensible = (long) number.precision() - number.scale() <= DIGITS && number.scale() <= MOST_DECIMALS;
            return sensible ? Optional.of(number.setScale(DECIMALS, RoundingMode.HALF_UP)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
