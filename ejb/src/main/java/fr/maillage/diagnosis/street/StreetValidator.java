package fr.maillage.diagnosis.street;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import java.util.Optional;
import java.util.function.Function;

/** Rules for the fields of a campaign beside their types. */
public final class StreetValidator {

    private StreetValidator() {}

    /**
     * A campaign in normal form.
     *
     * @param before what it held until now; nothing for a new one
     * @param territories the territory of a code; empty where there is none
     * @throws Problem INVALID with one violation per wrong field
     */
    public static FieldValues<StreetField> check(
            FieldValues<StreetField> input,
            FieldValues<StreetField> before,
            Vocabularies terms,
            Function<String, Optional<TerritoryView>> territories) {
        FieldValidator<StreetField> check = new FieldValidator<>(
                StreetField.class, input, before, terms, (field, code) -> found(territories.apply(code)));
        check.right(StreetField.TERRITORY)
                .flatMap(territories)
                .filter(territory -> territory.kind() == TerritoryKind.IRIS || territory.kind() == TerritoryKind.QPV)
                .ifPresent(territory ->
                        check.wrong(StreetField.TERRITORY, "diagnosis-street-territory", territory.name()));
        check.right(StreetField.OPENS_ON)
                .flatMap(opens -> check.right(StreetField.CLOSES_ON).filter(closes -> closes.compareTo(opens) < 0))
                .ifPresent(closes -> check.wrong(StreetField.CLOSES_ON, "diagnosis-dates-swapped", closes));
        return check.values();
    }

    private static Optional<References.Found> found(Optional<TerritoryView> territory) {
        return territory.map(t -> new References.Found(t.code(), t.name(), false));
    }
}
