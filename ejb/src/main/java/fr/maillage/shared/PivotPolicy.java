package fr.maillage.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of the organisation that runs a place: SIRET, RNA or, in New Caledonia, RIDET (national column {@code
 * pivot}).
 */
public final class PivotPolicy {

    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern RNA = Pattern.compile("W[0-9A-Z]{9}");
    private static final Pattern RIDET = Pattern.compile("\\d{9,10}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\u00a0\\u202f-]");
    private static final Pattern ZEROS = Pattern.compile("0+");
    /** La Poste ran out of keys: its establishments are checked by another sum. */
    private static final String LA_POSTE = "356000000";

    private PivotPolicy() {}

    /** Without the spaces and dots that people write between the digits; null stays null. */
    public static String normalise(String text) {
        return text == null ? null : BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether it is the row of zeros that sources write for an unknown identifier. */
    public static boolean unknown(String pivot) {
        return ZEROS.matcher(pivot).matches();
    }

    /**
     * The rule that an identifier breaks; empty when it is well formed.
     *
     * @param pivot normalised
     * @param caledonian whether the place is in New Caledonia, whose RIDET looks like a SIREN elsewhere
     */
    public static Optional<String> brokenRule(String pivot, boolean caledonian) {
        if (unknown(pivot)) {
            return Optional.of("pivot-zeros");
        }
        if (SIRET.matcher(pivot).matches()
                || RNA.matcher(pivot).matches()
                || caledonian && RIDET.matcher(pivot).matches()) {
            return Optional.empty();
        }
        return Optional.of(RIDET.matcher(pivot).matches() ? "pivot-siren" : "pivot-form");
    }

    /** Whether a SIRET's key is right (Luhn; for La Poste the sum of digits is a multiple of five). */
    public static boolean keyHolds(String pivot) {
        if (!SIRET.matcher(pivot).matches() || luhn(pivot)) {
            return true;
        }
        return pivot.startsWith(LA_POSTE) && pivot.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
