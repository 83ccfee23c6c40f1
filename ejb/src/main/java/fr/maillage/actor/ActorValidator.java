package fr.maillage.actor;

import fr.maillage.norm.PivotPolicy;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Rules for the fields of an actor beside their types. */
public final class ActorValidator {

    /** In the codes of its communes, and of the whole of it. */
    private static final String NEW_CALEDONIA = ":988";

    private static final Set<TerritoryKind> ACTED_IN =
            EnumSet.of(TerritoryKind.DEPARTMENT, TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);

    private ActorValidator() {}

    /**
     * An actor in normal form.
     *
     * @param before what it held until now, whose terms it may keep when they are out of use; nothing for a new one
     * @param territories the territory of a code; empty where there is none
     * @throws Problem INVALID with one violation per wrong field
     */
    public static FieldValues<ActorField> check(
            FieldValues<ActorField> input,
            FieldValues<ActorField> before,
            Vocabularies terms,
            Function<String, Optional<TerritoryView>> territories) {
        FieldValidator<ActorField> check = new FieldValidator<>(
                ActorField.class, input, before, terms, (field, code) -> found(territories.apply(code)));
        check.right(ActorField.IDENTIFIER)
                .ifPresent(id -> brokenRule(id, input.text(ActorField.TERRITORY))
                        .ifPresent(rule -> check.wrong(ActorField.IDENTIFIER, rule, id)));
        check.right(ActorField.TERRITORY)
                .flatMap(territories)
                .filter(territory -> !ACTED_IN.contains(territory.kind()))
                .ifPresent(territory -> check.wrong(ActorField.TERRITORY, "actor-territory", territory.name()));
        return check.values();
    }

    private static Optional<String> brokenRule(String identifier, String territory) {
        boolean caledonian = territory != null && territory.contains(NEW_CALEDONIA);
        return PivotPolicy.brokenRule(identifier, caledonian)
                .or(() -> PivotPolicy.keyHolds(identifier) ? Optional.empty() : Optional.of("siret-key"));
    }

    private static Optional<References.Found> found(Optional<TerritoryView> territory) {
        return territory.map(t -> new References.Found(t.code(), t.name(), false));
    }
}
