package fr.maillage.funding.intake;

import fr.maillage.funding.extract.ExtractField;
import fr.maillage.record.FieldValues;
import java.time.LocalDate;

/**
 * A row of an extract.
 *
 * @param territory the code of the territory that the extract was made for; null where that is not known
 * @param year as it is written
 * @param takenOn the day of the extract
 * @param values what it says of the file
 */
record ExtractRow(String territory, String year, LocalDate takenOn, FieldValues<ExtractField> values) {

    String number() {
        return values.text(ExtractField.FILE_NUMBER);
    }
}
