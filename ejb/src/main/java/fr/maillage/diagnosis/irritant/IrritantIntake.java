package fr.maillage.diagnosis.irritant;

import fr.maillage.record.FieldValues;

/**
 * Statements of a file's row about an irritant.
 *
 * @param code what the file calls it
 * @param finding the code of the finding that it bears out; null for none
 */
public record IrritantIntake(String code, FieldValues<IrritantField> values, String finding) {}
