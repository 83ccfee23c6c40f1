package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.record.FieldValues;

/**
 * Statements of a file's row about a finding.
 *
 * @param code what the file calls it
 * @param values what it says, evidence by the codes of statements
 * @param successor the code of what took its place; null for nothing
 * @param replaced the code of the one whose place it took; null for none
 * @param from the collection whose codes it names; nothing chosen for those of all
 */
public record FindingIntake(
        String code, FieldValues<FindingField> values, String successor, String replaced, CollectionAsked from) {

    /** The code of the territory that it is about; null where nobody says. */
    String territory() {
        return values.text(FindingField.TERRITORY);
    }
}
