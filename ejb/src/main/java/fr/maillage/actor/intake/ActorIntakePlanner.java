package fr.maillage.actor.intake;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorValidator;
import fr.maillage.actor.model.Actor;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what a row is going to do: which actor it means, what that becomes, and whether the caller may do that. */
@ApplicationScoped
public class ActorIntakePlanner {

    @Inject
    private Attempts attempts;

    @Inject
    private ActorIntakeSearch search;

    @Inject
    private ActorContactPlanner contacts;

    @Inject
    private ActorSourceRows sourceRows;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    ActorIntakePlan plan(ActorIntake row, boolean dryRun, Vocabularies terms, ActorIntakeNotes notes) {
        ActorIntakePlan plan = new ActorIntakePlan();
        ActorIntake clean = new ActorIntake(
                row.row(), clean(row.says()), clean(row.ifNew()), row.within(), row.contact(), row.sourceRow());
        plan.named(clean.name());
        Optional<TerritoryView> within = territories.byCode(row.within());
        Optional<TerritoryView> where = clean.territory() == null ? within : territories.byCode(clean.territory());
        search.find(clean, where.orElse(null), within.orElse(null), plan, dryRun, notes);
        if (plan.violations().isEmpty()) {
            describe(clean, where, plan, terms);
        }
        if (plan.violations().isEmpty() && row.contact() != null) {
            contacts.plan(row.contact(), plan, notes);
        }
        if (plan.violations().isEmpty() && row.sourceRow() != null) {
            sourceRows.plan(row.sourceRow(), plan, notes);
        }
        if (plan.violations().isEmpty()) {
            ActorIntakeSayings.compare(plan, row, notes);
            plan.settle();
        }
        return plan;
    }

    private void describe(ActorIntake row, Optional<TerritoryView> where, ActorIntakePlan plan, Vocabularies terms) {
        Actor actor = plan.actor();
        if (actor != null && !caller.may(Permission.EDIT_ACTORS, actor.territoryId())) {
            plan.refuse(
                    Violation.of("territory", "outside-territory", plan.before().text(ActorField.TERRITORY)));
            return;
        }
        if (plan.entersActor() && row.says().or(row.ifNew()).text(ActorField.TYPE) == null) {
            plan.refuse(Violation.of("type", "actor-unknown", row.name()));
            return;
        }
        FieldValues<ActorField> merged =
                plan.before() == null ? entered(row, where) : merged(plan.before(), row.says());
        FieldValues<ActorField> before = plan.before() == null ? FieldValues.none(ActorField.class) : plan.before();
        attempts.rules(
                () -> {
                    FieldValues<ActorField> after = ActorValidator.check(merged, before, terms, territories::byCode);
                    TerritoryView territory =
                            territories.byCode(after.text(ActorField.TERRITORY)).orElseThrow();
                    if (!caller.may(Permission.EDIT_ACTORS, territory.id())) {
                        plan.refuse(Violation.of("territory", "outside-territory", after.text(ActorField.TERRITORY)));
                    }
                    plan.becomes(after, territory);
                },
                plan::refuse);
    }

    private static FieldValues<ActorField> clean(FieldValues<ActorField> says) {
        return says.with(ActorField.IDENTIFIER, PivotPolicy.normalise(says.text(ActorField.IDENTIFIER)));
    }

    private static FieldValues<ActorField> entered(ActorIntake row, Optional<TerritoryView> where) {
        return added(row.says().or(row.ifNew()), row.ifNew(), row.says())
                .with(ActorField.TERRITORY, where.map(TerritoryView::code).orElse(row.territory()));
    }

    /** Puts the row's values in the place of those known before; the same name written otherwise stays as it was. */
    private static FieldValues<ActorField> merged(FieldValues<ActorField> before, FieldValues<ActorField> says) {
        FieldValues<ActorField> merged = added(says.or(before), before, says);
        String known = before.text(ActorField.NAME);
        String said = says.text(ActorField.NAME);
        boolean sameName =
                said != null && known != null && ActorIntakeSayings.key(said).equals(ActorIntakeSayings.key(known));
        return sameName ? merged.with(ActorField.NAME, known) : merged;
    }

    /** An actor leaves no network: those that were known first, then those that the row adds. */
    private static FieldValues<ActorField> added(
            FieldValues<ActorField> merged, FieldValues<ActorField> known, FieldValues<ActorField> says) {
        return merged.with(
                ActorField.NETWORKS,
                Stream.of(known, says)
                        .flatMap(values -> values.list(ActorField.NETWORKS).stream())
                        .toList());
    }

    public static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
