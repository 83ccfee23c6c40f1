package fr.maillage.plan.intake;

import fr.maillage.plan.action.MilestoneField;
import fr.maillage.record.FieldValues;

/**
 * What a row says of a milestone.
 *
 * @param action the code of its action
 * @param territory the code of the territory whose officers keep the action; null where nobody says
 */
record MilestoneRow(String action, String territory, FieldValues<MilestoneField> values) implements OfAction {

    /** What the outcome calls it. */
    String label() {
        return action + " " + values.text(MilestoneField.PLACE);
    }
}
