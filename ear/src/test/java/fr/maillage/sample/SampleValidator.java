package fr.maillage.sample;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import java.util.Optional;

/** Rules of a sample for its fields beside their types. */
final class SampleValidator {

    private SampleValidator() {}

    /**
     * A sample in normal form.
     *
     * @param before what it held until now, whose terms it may keep when they are out of use; nothing for a new one
     * @throws Problem INVALID with one violation per wrong value
     */
    static FieldValues<SampleField> check(
            FieldValues<SampleField> input, FieldValues<SampleField> before, Vocabularies terms) {
        FieldValidator<SampleField> check =
                new FieldValidator<>(SampleField.class, input, before, terms, References.NONE);
        Optional<String> first = check.right(SampleField.FIRST_DAY);
        Optional<String> last = check.right(SampleField.LAST_DAY);
        // In normal form days are in the order of their texts.
        if (first.isPresent() && last.isPresent() && last.get().compareTo(first.get()) < 0) {
            check.wrong(SampleField.LAST_DAY, "sample-dates-swapped", last.get());
        }
        return check.values();
    }
}
