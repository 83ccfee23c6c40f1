package fr.maillage.norm;

import java.util.regex.Matcher;

/** Numbers that a spreadsheet took for amounts. */
final class Numerals {

    private static final int LONGEST = 40;

    private Numerals() {}

    /**
     * The digits of a whole number as they were before a spreadsheet wrote {@code 43493312300029.0} or {@code
     * 4.3493312300029E13}; any other text as it is. A number that has lost digits ({@code 4,34933E+13}) stays as it is:
     * they cannot be guessed.
     */
    static String whole(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher decimal = NormPatterns.WHOLE_DECIMAL.matcher(text);
        if (decimal.matches()) {
            return decimal.group(1);
        }
        Matcher scientific = NormPatterns.SCIENTIFIC.matcher(text);
        boolean complete =
                scientific.matches() && scientific.group(2).length() == Integer.parseInt(scientific.group(3));
        return complete ? scientific.group(1) + scientific.group(2) : text;
    }
}
