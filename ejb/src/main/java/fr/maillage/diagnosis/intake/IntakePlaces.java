package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementLinks;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The places of which the statements of a file speak, by what the file calls them. */
@ApplicationScoped
class IntakePlaces {

    @Inject
    private PlaceNames names;

    @Inject
    private Caller caller;

    /** Finds what some rows name; nulls name nothing, and nothing is found for whoever may not see the register. */
    Now of(List<String> named) {
        List<String> texts = named.stream().filter(Objects::nonNull).distinct().toList();
        return new Now(caller.may(Permission.READ) ? names.meant(texts) : Map.of());
    }

    /** The places that rows name. */
    record Now(Map<String, List<PlaceRef>> meant) {

        /**
         * Completes the values of a row with the identifier of its place; a known statement keeps its own where the row names
         * none, and the document on which it stands.
         *
         * @param statement null for a new one
         * @param plan is refused where the row names no place, or several
         */
        FieldValues<StatementField> place(
                FieldValues<StatementField> values,
                Statement statement,
                FieldValues<StatementField> before,
                StatementPlan plan) {
            StatementLinks links = statement == null ? StatementLinks.NONE : statement.links();
            FieldValues<StatementField> kept = values.with(StatementField.EXHIBIT, before.text(StatementField.EXHIBIT));
            plan.names(links);
            String text = values.text(StatementField.PLACE);
            if (text == null) {
                return kept.with(StatementField.PLACE, before.text(StatementField.PLACE));
            }
            List<PlaceRef> places = meant.getOrDefault(text, List.of());
            if (places.size() == 1) {
                plan.names(new StatementLinks(places.get(0).key(), links.exhibit()));
                return kept.with(StatementField.PLACE, places.get(0).id().toString());
            }
            String rule = places.isEmpty() ? "diagnosis-statement-place-none" : "diagnosis-statement-place-many";
            plan.refuse(Violation.of(StatementField.PLACE.key(), rule, text));
            return kept.with(StatementField.PLACE, (String) null);
        }
    }
}
