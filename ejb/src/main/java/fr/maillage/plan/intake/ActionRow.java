package fr.maillage.plan.intake;

import fr.maillage.plan.action.ActionField;
import fr.maillage.record.FieldValues;

/**
 * Values that a row gives an action.
 *
 * @param code what the file calls it
 * @param territory the code of the territory whose officers keep it; null where it is not known
 * @param said whether the row or the file names the territory; else it is the caller's own
 */
record ActionRow(String code, String territory, boolean said, FieldValues<ActionField> values) {}
