package fr.maillage.committee.decision;

import java.util.UUID;

/**
 * Which decisions a list shows; null means any.
 *
 * @param territory a territory's code: decisions of bodies that work for it or for a part of it
 * @param text words that must all occur in the text, the number or the name of the body
 * @param body the identifier of the body that took them
 * @param gathering the identifier of the gathering where they were taken
 * @param year in which they were taken
 * @param archived true for archived decisions only, false for the others
 */
public record DecisionFilter(
        String territory, String text, UUID body, UUID gathering, Integer year, DecisionState state, boolean archived) {

    /** Every decision that is not archived. */
    public static final DecisionFilter NONE = new DecisionFilter(null, null, null, null, null, null, false);

    /** Those of a gathering. */
    public static DecisionFilter of(UUID gathering) {
        return new DecisionFilter(null, null, null, gathering, null, null, false);
    }
}
