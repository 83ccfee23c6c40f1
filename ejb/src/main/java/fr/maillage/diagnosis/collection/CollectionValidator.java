package fr.maillage.diagnosis.collection;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import java.util.Optional;
import java.util.function.Function;

/** The rules of a collection's fields beside their types. */
public final class CollectionValidator {

    private CollectionValidator() {}

    /**
     * A collection in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param territories the territory of a code; empty where there is none
     * @throws Problem INVALID with one violation per wrong field
     */
    public static FieldValues<CollectionField> check(
            FieldValues<CollectionField> input,
            FieldValues<CollectionField> before,
            Vocabularies terms,
            Function<String, Optional<TerritoryView>> territories) {
        FieldValidator<CollectionField> check = new FieldValidator<>(
                CollectionField.class,
                input,
                before,
                terms,
                (field, code) -> territories.apply(code).map(t -> new References.Found(t.code(), t.name(), false)));
        check.right(CollectionField.STARTS_ON)
                .flatMap(starts -> check.right(CollectionField.ENDS_ON).filter(ends -> ends.compareTo(starts) < 0))
                .ifPresent(ends -> check.wrong(CollectionField.ENDS_ON, "diagnosis-dates-swapped", ends));
        return check.values();
    }
}
