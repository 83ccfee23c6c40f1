package fr.maillage.committee;

/**
 * Which bodies a list shows; null means any.
 *
 * @param territory a territory's code: bodies that work for it or for a part of it
 * @param text words that must all occur in the name, the territory or the remark
 * @param kind of {@link BodyKind}, as its code
 * @param archived true for archived bodies only, false for active ones
 */
public record BodyFilter(String territory, String text, String kind, boolean archived) {

    /** Every active body. */
    public static final BodyFilter NONE = new BodyFilter(null, null, null, false);
}
