package fr.maillage.committee.item;

import java.util.UUID;

/**
 * Which items a list shows; null means any.
 *
 * @param territory a territory's code: items of bodies that work for it or for a part of it
 * @param text words that must all occur in the title, the remark or who presents it in words
 * @param gathering the identifier of the gathering that has them
 * @param body the identifier of the body whose gatherings have them
 * @param waiting true for those that wait for another gathering and go on in none yet
 * @param archived true for archived items only, false for the others
 */
public record ItemFilter(String territory, String text, UUID gathering, UUID body, boolean waiting, boolean archived) {

    /** Every item that is not archived. */
    public static final ItemFilter NONE = new ItemFilter(null, null, null, null, false, false);

    /** Those of a gathering. */
    public static ItemFilter of(UUID gathering) {
        return new ItemFilter(null, null, gathering, null, false, false);
    }

    /** Those of a body that wait for another gathering. */
    public static ItemFilter waiting(UUID body) {
        return new ItemFilter(null, null, null, body, true, false);
    }
}
