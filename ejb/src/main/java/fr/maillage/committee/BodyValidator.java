package fr.maillage.committee;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import java.util.Optional;
import java.util.function.Function;

/** Rules for the fields of a body beside their types. */
public final class BodyValidator {

    private BodyValidator() {}

    /**
     * A body in normal form.
     *
     * @param before what it held until now; nothing for a new one
     * @param territories the territory of a code; empty where there is none
     * @throws Problem INVALID with one violation per wrong field
     */
    public static FieldValues<BodyField> check(
            FieldValues<BodyField> input,
            FieldValues<BodyField> before,
            Vocabularies terms,
            Function<String, Optional<TerritoryView>> territories) {
        FieldValidator<BodyField> check = new FieldValidator<>(
                BodyField.class, input, before, terms, (field, code) -> found(territories.apply(code)));
        check.right(BodyField.TERRITORY)
                .flatMap(territories)
                .filter(territory -> territory.kind() == TerritoryKind.IRIS)
                .ifPresent(territory -> check.wrong(BodyField.TERRITORY, "committee-territory", territory.name()));
        return check.values();
    }

    private static Optional<References.Found> found(Optional<TerritoryView> territory) {
        return territory.map(t -> new References.Found(t.code(), t.name(), false));
    }
}
