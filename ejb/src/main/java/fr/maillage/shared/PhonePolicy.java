package fr.maillage.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** French telephone numbers in the international form that the national schema wants. */
public final class PhonePolicy {

    private static final Pattern NATIONAL_SCHEMA =
            Pattern.compile("\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}");
    private static final Pattern BETWEEN = Pattern.compile("\\(0\\)|[\\s.()/\\u00a0\\u202f-]");
    private static final Pattern TEN_DIGITS = Pattern.compile("0[1-9]\\d{8}");
    private static final Pattern GUADELOUPE = Pattern.compile("0(590|690|691)\\d{6}");
    private static final Pattern GUIANA = Pattern.compile("0(594|694)\\d{6}");
    private static final Pattern MARTINIQUE = Pattern.compile("0(596|696|697)\\d{6}");
    private static final Pattern REUNION_MAYOTTE = Pattern.compile("0(262|263|269|639|692|693)\\d{6}");

    private static final String FRANCE = "+33";
    private static final int NATIONAL_DIGITS = 9;

    private PhonePolicy() {}

    /** A number as people of France dial and read it, {@code 01 80 05 98 80}; others as they are; null stays. */
    public static String dialled(String phone) {
        String rest = phone != null && phone.startsWith(FRANCE) ? phone.substring(FRANCE.length()) : "";
        return rest.length() == NATIONAL_DIGITS ? ("0" + rest).replaceAll("(..)(?=.)", "$1 ") : phone;
    }

    /**
     * A number as {@code +33180059880}, from the ways people write it ({@code 01 80 05 98 80}, {@code 0033…}, {@code
     * +33 (0)1…}).
     *
     * @return empty when it is no number that the schema accepts
     */
    public static Optional<String> normalise(String text) {
        String digits = BETWEEN.matcher(text).replaceAll("");
        String international;
        if (digits.startsWith("00")) {
            international = "+" + digits.substring(2);
        } else if (TEN_DIGITS.matcher(digits).matches()) {
            international = countryOf(digits) + digits.substring(1);
        } else {
            international = digits;
        }
        return Optional.of(international).filter(n -> NATIONAL_SCHEMA.matcher(n).matches());
    }

    private static String countryOf(String digits) {
        if (GUADELOUPE.matcher(digits).matches()) {
            return "+590";
        }
        if (GUIANA.matcher(digits).matches()) {
            return "+594";
        }
        if (MARTINIQUE.matcher(digits).matches()) {
            return "+596";
        }
        return REUNION_MAYOTTE.matcher(digits).matches() ? "+262" : "+33";
    }
}
