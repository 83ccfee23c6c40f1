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
 * @param shown true for decisions that everybody reads only, false for the others
 * @param doubted true for votes only that would not be valid as attendance is noted now
 * @param archived true for archived decisions only, false for the others
 */
public record DecisionFilter(
        String territory,
        String text,
        UUID body,
        UUID gathering,
        Integer year,
        DecisionState state,
        Boolean shown,
        boolean doubted,
        boolean archived) {

    /** Every decision that is not archived. */
    public static final DecisionFilter NONE =
            new DecisionFilter(null, null, null, null, null, null, null, false, false);

    /** Those of a gathering. */
    public static DecisionFilter of(UUID gathering) {
        return new DecisionFilter(null, null, null, gathering, null, null, null, false, false);
    }

    /** The votes of a gathering that are in doubt. */
    public static DecisionFilter doubted(UUID gathering) {
        return new DecisionFilter(null, null, null, gathering, null, null, null, true, false);
    }
}
