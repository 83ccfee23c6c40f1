package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.record.FieldValues;

/**
 * Statement of a group or a respondent, as a row of a file says it.
 *
 * @param code by which the file calls it, or one that is made of who said it and what
 * @param values what was said; themes and publics are codes, the place is what the file calls it
 * @param gathering the code of the gathering of a group; null for a respondent's, and where the group's code will do
 * @param group the code of the group; null for a respondent's
 * @param respondent by which the file calls her; null for a group's
 * @param about what is known of the respondent; her territory is the code of a commune
 * @param receipt the hash of the code that the respondent keeps; null where the file has none
 * @param into the collection into which it goes, with the territory that the file is for
 */
public record StatementIntake(
        String code,
        FieldValues<StatementField> values,
        String gathering,
        String group,
        String respondent,
        FieldValues<RespondentField> about,
        String receipt,
        CollectionAsked into) {}
