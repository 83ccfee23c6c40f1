package fr.maillage.funding.intake;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;

/**
 * A row about a record that money is for.
 *
 * @param record the code of the record
 * @param territory the code of the territory in which it is looked for; null where the row does not say
 * @param values what it says
 */
record FundedRow<F extends Enum<F> & RecordField>(String record, String territory, FieldValues<F> values) {}
