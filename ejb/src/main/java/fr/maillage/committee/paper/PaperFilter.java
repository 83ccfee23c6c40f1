package fr.maillage.committee.paper;

import java.util.UUID;

/**
 * Which documents a list shows; null means any.
 *
 * @param territory a territory's code: documents of bodies that work for it or for a part of it
 * @param text words that must all occur in the title
 * @param gathering the identifier of the gathering that they are for
 * @param item the identifier of the item of the agenda that they belong to
 * @param archived true for archived documents only, false for the others
 */
public record PaperFilter(String territory, String text, UUID gathering, UUID item, boolean archived) {

    /** Every document that is not archived. */
    public static final PaperFilter NONE = new PaperFilter(null, null, null, null, false);

    /** Those of a gathering. */
    public static PaperFilter of(UUID gathering) {
        return new PaperFilter(null, null, gathering, null, false);
    }
}
