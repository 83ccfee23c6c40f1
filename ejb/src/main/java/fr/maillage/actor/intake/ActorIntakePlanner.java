package fr.maillage.actor.intake;

import fr.maillage.actor.ActorInput;
import fr.maillage.actor.ActorValidator;
import fr.maillage.actor.model.Actor;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what a row is going to do: which actor it means, what that becomes, and whether the caller may do that. */
@ApplicationScoped
public class ActorIntakePlanner {

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
                    Violation.of("territory", "outside-territory", plan.before().territory()));
            return;
        }
        if (plan.entersActor() && or(row.says().type(), row.ifNew().type()) == null) {
            plan.refuse(Violation.of("type", "actor-unknown", row.name()));
            return;
        }
        ActorInput merged = plan.before() == null ? entered(row, where) : merged(plan.before(), row.says());
        try {
            ActorInput after = ActorValidator.actor(merged, plan.before(), terms, territories::byCode);
            TerritoryView territory = territories.byCode(after.territory()).orElseThrow();
            if (!caller.may(Permission.EDIT_ACTORS, territory.id())) {
                plan.refuse(Violation.of("territory", "outside-territory", after.territory()));
            }
            plan.becomes(after, territory);
        } catch (Problem problem) {
            problem.violations().forEach(plan::refuse);
        }
    }

    private static ActorInput clean(ActorInput says) {
        String identifier = PivotPolicy.normalise(text(says.identifier()));
        return new ActorInput(
                text(says.name()),
                text(says.shortName()),
                text(says.type()),
                text(identifier),
                text(says.territory()),
                text(says.address()),
                text(says.phone()),
                text(says.email()),
                text(says.website()),
                text(says.remark()),
                says.networks());
    }

    private static ActorInput entered(ActorIntake row, Optional<TerritoryView> where) {
        ActorInput all = merged(row.ifNew(), row.says());
        return new ActorInput(
                row.name(),
                all.shortName(),
                all.type(),
                all.identifier(),
                where.map(TerritoryView::code).orElse(row.territory()),
                all.address(),
                all.phone(),
                all.email(),
                all.website(),
                all.remark(),
                all.networks());
    }

    /** What the row says in the place of what was known; the same name written otherwise stays as it was. */
    private static ActorInput merged(ActorInput before, ActorInput says) {
        boolean sameName = says.name() == null
                || before.name() != null
                        && ActorIntakeSayings.key(says.name()).equals(ActorIntakeSayings.key(before.name()));
        Set<String> networks = new LinkedHashSet<>(before.networks());
        networks.addAll(says.networks());
        return new ActorInput(
                sameName ? before.name() : says.name(),
                or(says.shortName(), before.shortName()),
                or(says.type(), before.type()),
                or(says.identifier(), before.identifier()),
                or(says.territory(), before.territory()),
                or(says.address(), before.address()),
                or(says.phone(), before.phone()),
                or(says.email(), before.email()),
                or(says.website(), before.website()),
                or(says.remark(), before.remark()),
                List.copyOf(networks));
    }

    private static String or(String said, String known) {
        return said == null ? known : said;
    }

    public static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
