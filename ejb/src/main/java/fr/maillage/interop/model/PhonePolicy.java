package fr.maillage.interop.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** French telephone numbers in the international form that the national schema wants. */
public final class PhonePolicy {

    /** The schema's own rule. */
    private static final Pattern NATIONAL = Pattern.compile("\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u202F.\\-_/()]+");
    private static final Set<String> GUADELOUPE = Set.of("0590", "0690", "0691");
    private static final Set<String> GUYANE = Set.of("0594", "0694");
    private static final Set<String> MARTINIQUE = Set.of("0596", "0696", "0697");
    private static final Set<String> INDIAN_OCEAN = Set.of("0262", "0263", "0269", "0639", "0692", "0693");

    private PhonePolicy() {}

    /**
     * The number in the form {@code +33123456789}.
     *
     * @param text one number as people write it, with or without separators, never null
     * @return empty when it is no number that the schema admits (short numbers are none)
     */
    public static Optional<String> normalise(String text) {
        String digits = SEPARATORS.matcher(text.replace("(0)", "")).replaceAll("");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        } else if (digits.matches("0[1-9]\\d{8}")) {
            digits = prefix(digits.substring(0, 4)) + digits.substring(1);
        } else if (digits.matches("[1-9]\\d{8}")) {
            // A spreadsheet took the number for an integer and dropped its zero.
            digits = prefix("0" + digits.substring(0, 3)) + digits;
        }
        if (digits.matches("\\+330\\d{9}")) {
            digits = "+33" + digits.substring(4);
        }
        return Optional.of(digits).filter(d -> NATIONAL.matcher(d).matches());
    }

    private static String prefix(String firstFour) {
        if (GUADELOUPE.contains(firstFour)) {
            return "+590";
        }
        if (GUYANE.contains(firstFour)) {
            return "+594";
        }
        if (MARTINIQUE.contains(firstFour)) {
            return "+596";
        }
        return INDIAN_OCEAN.contains(firstFour) ? "+262" : "+33";
    }
}
