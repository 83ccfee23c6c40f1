package fr.maillage.interop.model;

import java.text.Normalizer;
import java.util.Locale;

/** How texts are cleaned when they come in, and how they are compared. */
public final class TextPolicy {

    private TextPolicy() {}

    /** A text on one line: composed accents, straight apostrophes, single spaces; null when nothing remains. */
    public static String line(String text) {
        if (text == null) {
            return null;
        }
        String clean = InteropPatterns.LINE_SPACES.matcher(common(text)).replaceAll(" ");
        return emptyToNull(
                InteropPatterns.CONTROLS.matcher(clean).replaceAll("").strip());
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
        clean = InteropPatterns.CONTROLS
                .matcher(InteropPatterns.SPACES_BUT_BREAKS.matcher(clean).replaceAll(" "))
                .replaceAll("")
                .strip();
        return emptyToNull(clean);
    }

    /** What two spellings of the same value share: no case, no accents, no punctuation. */
    public static String key(String text) {
        String plain = InteropPatterns.MARKS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("æ", "ae")
                .replace("Æ", "ae");
        return InteropPatterns.NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String common(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return InteropPatterns.GUARDED
                .matcher(InteropPatterns.APOSTROPHES.matcher(composed).replaceAll("'"))
                .replaceFirst("");
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
