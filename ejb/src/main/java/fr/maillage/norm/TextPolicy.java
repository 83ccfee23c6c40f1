package fr.maillage.norm;

import java.text.Normalizer;
import java.util.Locale;

/** Cleaning of texts when they come in, and their comparison. */
public final class TextPolicy {

    private TextPolicy() {}

    /** A text on one line: composed accents, straight apostrophes, single spaces; null when nothing remains. */
    public static String line(String text) {
        if (text == null) {
            return null;
        }
        String clean = NormPatterns.TEXT_SPACES.matcher(common(text)).replaceAll(" ");
        return emptyToNull(
                NormPatterns.TEXT_CONTROLS.matcher(clean).replaceAll("").strip());
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
        clean = NormPatterns.TEXT_CONTROLS
                .matcher(NormPatterns.SPACES_BUT_BREAKS.matcher(clean).replaceAll(" "))
                .replaceAll("")
                .strip();
        return emptyToNull(clean);
    }

    /** Reduces a text to what two spellings of the same value share: no case, no accents, no punctuation. */
    public static String key(String text) {
        String plain = NormPatterns.MARKS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("æ", "ae")
                .replace("Æ", "ae");
        return NormPatterns.NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String common(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return NormPatterns.GUARDED
                .matcher(NormPatterns.TEXT_APOSTROPHES.matcher(composed).replaceAll("'"))
                .replaceFirst("");
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
