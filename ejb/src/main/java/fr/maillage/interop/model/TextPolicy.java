package fr.maillage.interop.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts are cleaned when they come in, and how they are compared. */
public final class TextPolicy {

    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2019\\u2018\\u02BC\\u00B4`]");
    private static final Pattern LINE_SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\uFEFF]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES_BUT_BREAKS = Pattern.compile("[ \\t\\u00A0\\u202F]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Our own CSV files put an apostrophe before what a spreadsheet would take for a formula. */
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    private TextPolicy() {}

    /** A text on one line: composed accents, straight apostrophes, single spaces; null when nothing remains. */
    public static String line(String text) {
        if (text == null) {
            return null;
        }
        String clean = LINE_SPACES.matcher(common(text)).replaceAll(" ");
        return emptyToNull(CONTROLS.matcher(clean).replaceAll("").strip());
    }

    /** The name of a column as the schema writes it: lower case, no spaces around; empty when it has none. */
    public static String column(String header) {
        String line = line(header);
        return line == null ? "" : line.toLowerCase(Locale.ROOT);
    }

    /** As {@link #line} but with its line breaks. */
    public static String paragraphs(String text) {
        if (text == null) {
            return null;
        }
        String clean = common(text).replace("\r\n", "\n").replace('\r', '\n');
        clean = CONTROLS.matcher(SPACES_BUT_BREAKS.matcher(clean).replaceAll(" "))
                .replaceAll("")
                .strip();
        return emptyToNull(clean);
    }

    /** What two spellings of the same value share: no case, no accents, no punctuation. */
    public static String key(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("æ", "ae")
                .replace("Æ", "ae");
        return NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String common(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return GUARDED.matcher(APOSTROPHES.matcher(composed).replaceAll("'")).replaceFirst("");
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
