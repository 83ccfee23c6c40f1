package fr.maillage.committee.decision;

import fr.maillage.committee.CommitteePatterns;
import fr.maillage.shared.PlainText;

/** Finds decisions that are carried out by being taken. */
final class CarriedOutPolicy {

    private CarriedOutPolicy() {}

    /**
     * Says whether nothing is left to be carried out of a decision, since it says that minutes are approved, and nothing else.
     *
     * @param text of the decision; null for none
     */
    static boolean atOnce(String text) {
        String words = PlainText.words(text);
        return CommitteePatterns.MINUTES_APPROVED.matches(words) && !(" " + words + " ").contains(" pas ");
    }
}
