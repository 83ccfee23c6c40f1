package fr.maillage.plan.intake;

import fr.maillage.plan.action.MilestoneField;
import fr.maillage.record.FieldValues;

/**
 * Milestone that a row gives.
 *
 * @param action the code of its action
 * @param territory the code of the territory whose officers keep the action; null where nobody says
 */
record MilestoneRow(String action, String territory, FieldValues<MilestoneField> values) implements OfAction {

    /** Names it for the outcome. */
    String label() {
        return action + " " + values.text(MilestoneField.PLACE);
    }
}
