package fr.maillage.territory.model;

import fr.maillage.territory.TerritoryPatterns;
import java.text.Normalizer;
import java.util.Locale;

/** Comparison of territories' names, and the codes made of them: without accents, case and punctuation. */
public final class TerritoryName {

    private static final int MAX_SLUG = 60;

    private TerritoryName() {}

    /**
     * The text by which names are searched: {@code L'Île-Saint-Denis} gives {@code l ile saint denis}.
     *
     * @param text may be null: empty text
     */
    public static String key(String text) {
        if (text == null) {
            return "";
        }
        String plain = TerritoryPatterns.MARKS
                .replaceAll(Normalizer.normalize(text, Normalizer.Form.NFD), "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return TerritoryPatterns.NOT_IN_SLUGS.replaceAll(plain, " ").trim();
    }

    /** The last part of a perimeter's code, made from its name; never empty. */
    public static String slug(String name) {
        String slug = key(name).replace(' ', '-');
        if (slug.length() > MAX_SLUG) {
            slug = TerritoryPatterns.TRAILING_DASHES.replaceAll(slug.substring(0, MAX_SLUG), "");
        }
        return slug.isEmpty() ? "perimetre" : slug;
    }
}
