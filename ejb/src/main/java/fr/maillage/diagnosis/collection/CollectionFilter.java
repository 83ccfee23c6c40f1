package fr.maillage.diagnosis.collection;

/**
 * Which collections a list shows; null means any.
 *
 * @param territory a territory's code: collections of it or of a part of it
 * @param text words that must all occur in the title or the territory
 * @param archived true for archived collections only, false for active ones
 */
public record CollectionFilter(String territory, String text, boolean archived) {

    /** Every active collection. */
    public static final CollectionFilter NONE = new CollectionFilter(null, null, false);
}
