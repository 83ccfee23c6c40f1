package fr.maillage.diagnosis.statement;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDate;

/** Rules for the fields of respondents: no day to come. */
final class RespondentValidator {

    private RespondentValidator() {}

    /**
     * Gives the values of a respondent in normal form.
     *
     * @param before what was known until now, whose terms may stay when they are out of use; nothing for a new one
     * @throws Problem INVALID with one violation per wrong value
     */
    static FieldValues<RespondentField> check(
            FieldValues<RespondentField> input,
            FieldValues<RespondentField> before,
            Vocabularies terms,
            LocalDate today) {
        FieldValidator<RespondentField> check =
                new FieldValidator<>(RespondentField.class, input, before, terms, References.NONE);
        check.right(RespondentField.MET_ON)
                .filter(day -> LocalDate.parse(day).isAfter(today))
                .ifPresent(day -> check.wrong(RespondentField.MET_ON, "diagnosis-statement-future", day));
        return check.values();
    }
}
