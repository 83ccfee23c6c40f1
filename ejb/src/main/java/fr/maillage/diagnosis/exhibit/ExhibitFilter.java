package fr.maillage.diagnosis.exhibit;

/**
 * Which documents a list shows; null means any.
 *
 * @param territory a territory's code: documents of it or of a part of it
 * @param text words that must all occur in the title or the territory
 * @param nature the code of an {@link ExhibitNature}
 * @param archived true for archived documents only, false for the others
 */
public record ExhibitFilter(String territory, String text, String nature, boolean archived) {

    /** Every document that is not archived. */
    public static final ExhibitFilter NONE = new ExhibitFilter(null, null, null, false);
}
