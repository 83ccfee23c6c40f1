package fr.maillage.committee;

import java.util.UUID;

/**
 * Which gatherings a list shows; null means any.
 *
 * @param territory a territory's code: gatherings of bodies that work for it or for a part of it
 * @param text words that must all occur in the title, the code, the body, the place or a group
 * @param body the identifier of the body that holds them
 * @param mode of {@link GatheringMode}, as its code
 * @param archived true for archived gatherings only, false for the others
 */
public record GatheringFilter(String territory, String text, UUID body, String mode, boolean archived) {

    /** Every gathering that is not archived. */
    public static final GatheringFilter NONE = new GatheringFilter(null, null, null, null, false);

    /** Those of a body. */
    public static GatheringFilter of(UUID body) {
        return new GatheringFilter(null, null, body, null, false);
    }
}
