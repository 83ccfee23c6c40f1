package fr.maillage.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text brought to a form in which spellings of the same words are equal. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** Lower-case unaccented words, one space between them; never null. */
    public static String words(String text) {
        return text == null ? "" : OTHER.matcher(bare(text)).replaceAll(" ").strip();
    }

    /** Lower-case unaccented letters and digits without anything between them; never null. */
    public static String letters(String text) {
        return text == null ? "" : OTHER.matcher(bare(text)).replaceAll("");
    }

    /**
     * The beginning of a text, as much of it as a column holds; a character outside the basic plane is never cut in two.
     *
     * @param longest in UTF-16 units
     */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
