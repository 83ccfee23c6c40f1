package fr.maillage.territory.model;

import java.text.Normalizer;
import java.util.Locale;

/** How names of territories are compared and made into codes: without accents, case and punctuation. */
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
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return plain.replaceAll("[^a-z0-9]+", " ").trim();
    }

    /** The last part of a perimeter's code, made from its name; never empty. */
    public static String slug(String name) {
        String slug = key(name).replace(' ', '-');
        if (slug.length() > MAX_SLUG) {
            slug = slug.substring(0, MAX_SLUG).replaceAll("-+$", "");
        }
        return slug.isEmpty() ? "perimetre" : slug;
    }
}
