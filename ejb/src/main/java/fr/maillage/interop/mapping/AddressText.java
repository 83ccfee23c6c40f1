package fr.maillage.interop.mapping;

import fr.maillage.interop.model.TextPolicy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address in one text: "4 Rue Gabriel Fauré, 51200, Épernay, Marne, Grand Est, FRA". */
final class AddressText {

    private static final Pattern WHOLE = Pattern.compile("^(.*?)[\\s,;-]*\\b(\\d{5})\\b[\\s,;-]*(.*)$");
    private static final Pattern CEDEX = Pattern.compile("(?i)\\s+c[eé]dex(\\s+\\d{1,2})?$");

    private AddressText() {}

    /** What comes before the postal code; the whole text where it has none; null where nothing comes before. */
    static String street(String text) {
        Matcher whole = matcher(text);
        return whole.matches() ? blankToNull(whole.group(1)) : text;
    }

    /** The postal code; null where the text has none. */
    static String postalCode(String text) {
        Matcher whole = matcher(text);
        return whole.matches() ? whole.group(2) : null;
    }

    /** The first word or words after the postal code, up to a comma, without CEDEX; null where the text has none. */
    static String town(String text) {
        Matcher whole = matcher(text);
        if (!whole.matches()) {
            return null;
        }
        String first = whole.group(3).split(",", 2)[0].strip();
        return blankToNull(CEDEX.matcher(first).replaceFirst(""));
    }

    private static Matcher matcher(String text) {
        String line = TextPolicy.line(text);
        return WHOLE.matcher(line == null ? "" : line);
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
