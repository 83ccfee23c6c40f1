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

    private static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
