package fr.maillage.norm;

import java.util.Optional;

/** French telephone numbers in the international form that the national schema wants. */
public final class PhonePolicy {

    /** The longest way in which people write one number. */
    private static final int LONGEST = 40;

    private static final String FRANCE = "+33";
    private static final int NATIONAL_DIGITS = 9;

    private PhonePolicy() {}

    /** A number as people of France dial and read it, {@code 01 80 05 98 80}; others as they are; null stays. */
    public static String dialled(String phone) {
        String rest = phone != null && phone.startsWith(FRANCE) ? phone.substring(FRANCE.length()) : "";
        // Numbers that would be read as ones overseas when dialled so are left as they are.
        boolean national =
                rest.length() == NATIONAL_DIGITS && countryOf("0" + rest).equals(FRANCE);
        return national ? NormPatterns.PAIRS.replaceAll(("0" + rest), "$1 ") : phone;
    }

    /**
     * A number as {@code +33180059880}, from the ways people write it ({@code 01 80 05 98 80}, {@code 0033…}, {@code
     * +33 (0)1…}) and spreadsheets spoil it ({@code 180059880}, {@code 180059880.0}, {@code 33180059880}).
     *
     * @param text one number, never null
     * @return empty when it is no number that the schema accepts; short numbers are none
     */
    public static Optional<String> normalise(String text) {
        String written = WrittenLine.of(text);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String digits = NormPatterns.BETWEEN_DIGITS
                .matcher(Numerals.whole(written).replace("(0)", ""))
                .replaceAll("");
        return Optional.of(international(digits)).filter(PhonePolicy::admitted);
    }

    private static String international(String digits) {
        if (digits.startsWith("00")) {
            return withoutTrunk("+" + digits.substring(2));
        }
        if (NormPatterns.TEN_DIGITS.matcher(digits).matches()) {
            return countryOf(digits) + digits.substring(1);
        }
        if (NormPatterns.NINE_DIGITS.matcher(digits).matches()) {
            return countryOf("0" + digits) + digits;
        }
        return NormPatterns.NO_PLUS.matcher(digits).matches() ? "+" + digits : withoutTrunk(digits);
    }

    /** {@code +330180059880} has a zero too many. */
    private static String withoutTrunk(String digits) {
        boolean trunk = digits.startsWith(FRANCE + "0") && digits.length() == FRANCE.length() + 1 + NATIONAL_DIGITS;
        return trunk ? FRANCE + digits.substring(FRANCE.length() + 1) : digits;
    }

    private static String countryOf(String digits) {
        if (NormPatterns.GUADELOUPE.matcher(digits).matches()) {
            return "+590";
        }
        if (NormPatterns.GUIANA.matcher(digits).matches()) {
            return "+594";
        }
        if (NormPatterns.MARTINIQUE.matcher(digits).matches()) {
            return "+596";
        }
        return NormPatterns.REUNION_MAYOTTE.matcher(digits).matches() ? "+262" : FRANCE;
    }

    /** Tells if the national schema admits a number as it stands. */
    public static boolean admitted(String phone) {
        return phone.length() <= LONGEST
                && NormPatterns.NATIONAL_PHONE.matcher(phone).matches();
    }

    /** Tells if a number in normal form is of a mobile telephone. */
    public static boolean mobile(String phone) {
        return phone.length() <= LONGEST && NormPatterns.MOBILE.matcher(phone).matches();
    }
}
