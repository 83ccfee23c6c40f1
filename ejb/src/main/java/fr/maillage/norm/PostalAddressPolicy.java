package fr.maillage.norm;

import fr.maillage.shared.Parts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Postal addresses, postal codes and codes of communes; also an address that is one text: "4 Rue Gabriel Fauré, 51200,
 * Épernay, Marne, Grand Est, FRA".
 */
public final class PostalAddressPolicy {

    /** The longest address that any field holds, in characters. */
    public static final int LONGEST = 500;

    private static final int LONGEST_CODE = 20;

    private PostalAddressPolicy() {}

    /**
     * An address on one line: composed accents, straight apostrophes, single spaces. A text that is longer than any
     * address is left as it is, for the rules on lengths to name it.
     *
     * @return null when nothing remains, and for null
     */
    public static String line(String text) {
        String line = text == null ? "" : WrittenLine.of(text);
        return line.isEmpty() ? null : line;
    }

    /**
     * Five digits, from {@code 93 220}, {@code 93220.0}, or {@code 1000}, whose zero a spreadsheet has dropped.
     *
     * @return empty when it is no postal code
     */
    public static Optional<String> postalCode(String text) {
        String digits = code(text);
        String whole = NormPatterns.FOUR_DIGITS.matcher(digits).matches() ? "0" + digits : digits;
        return NormPatterns.POSTAL_CODE.matcher(whole).matches() ? Optional.of(whole) : Optional.empty();
    }

    /** Tells if a postal code or a commune's code lacks its zero. */
    public static boolean shortened(String text) {
        return NormPatterns.FOUR_DIGITS.matcher(code(text)).matches();
    }

    /**
     * The code of a commune, {@code 2A004}, from the ways in which postal codes are spoilt, too.
     *
     * @return empty when it has not the form of one
     */
    public static Optional<String> inseeCode(String text) {
        String written = code(text);
        String whole = NormPatterns.FOUR_DIGITS.matcher(written).matches() ? "0" + written : written;
        return NormPatterns.INSEE_CODE.matcher(whole).matches() ? Optional.of(whole) : Optional.empty();
    }

    private static String code(String text) {
        String written = WrittenLine.of(text);
        return written.length() > LONGEST_CODE
                ? ""
                : NormPatterns.SPACES
                        .matcher(Numerals.whole(written))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT);
    }

    /** Gives the text before the postal code; the whole text where it has none; null where nothing comes before. */
    public static String street(String text) {
        Cut cut = cut(text);
        return cut == null ? text : blankToNull(cut.before());
    }

    /** The postal code in an address of one text; null where the text has none. */
    public static String postalCodeIn(String text) {
        Cut cut = cut(text);
        return cut == null ? null : cut.code();
    }

    /** The first word or words after the postal code, up to a comma, without CEDEX; null where the text has none. */
    public static String town(String text) {
        Cut cut = cut(text);
        if (cut == null) {
            return null;
        }
        String first = Parts.of(cut.after(), ",", 2)[0].strip();
        return blankToNull(NormPatterns.CEDEX.matcher(first).replaceFirst(""));
    }

    private record Cut(String before, String code, String after) {}

    private static Cut cut(String text) {
        String line = line(text);
        if (line == null || line.length() > WrittenLine.LONGEST) {
            return null;
        }
        Matcher code = NormPatterns.CODE_BEFORE_TOWN.matcher(line);
        if (!code.find()) {
            code = NormPatterns.CODE_IN_TEXT.matcher(line);
            if (!code.find()) {
                return null;
            }
        }
        return new Cut(bare(line.substring(0, code.start())), code.group(), bare(line.substring(code.end())));
    }

    /** Without the commas and dashes that stood beside the postal code. */
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && separates(text.charAt(from))) {
            from++;
        }
        while (to > from && separates(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';' || c == '-';
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
