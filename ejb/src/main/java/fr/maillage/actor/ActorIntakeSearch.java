package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which actor a row means: the one with its identifier, else the one of exactly that name where it acts. */
@ApplicationScoped
class ActorIntakeSearch {

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorDetails details;

    @Inject
    private Clock clock;

    /**
     * Looks for the actor and notes it in the plan; or why it cannot be told, or must not be touched.
     *
     * @param where the territory that the row names, else the one to look in; null for none
     */
    void find(ActorInput says, TerritoryView where, ActorIntakePlan plan, boolean dryRun, ActorIntakeNotes notes) {
        if (says.identifier() != null) {
            Optional<Actor> known = actors.byIdentifier(says.identifier());
            if (known.isPresent()) {
                take(known.get(), plan, dryRun);
                return;
            }
            Optional<String> planned = notes.noted(ActorIntakeSayings.byIdentifier(says.identifier()));
            if (dryRun && planned.isPresent()) {
                ActorIntakeSayings.planned(planned.get(), plan);
                return;
            }
        }
        if (says.name() == null || PlainText.letters(says.name()).isEmpty()) {
            plan.refuse(Violation.of("name", says.name() == null ? "required" : "no-letters", says.name()));
        } else if (where == null) {
            plan.refuse(Violation.of(
                    "territory", says.territory() == null ? "required" : "unknown-value", says.territory()));
        } else {
            byName(says, where, plan, dryRun, notes);
        }
    }

    private void byName(
            ActorInput says, TerritoryView where, ActorIntakePlan plan, boolean dryRun, ActorIntakeNotes notes) {
        String key = Actor.nameKey(says.name());
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
        List<Actor> named = actors.named(key, where.id(), says.territory() == null, today).stream()
                .filter(a -> Actor.nameKey(a.content().name()).equals(key))
                .toList();
        List<Actor> present = named.stream().filter(a -> !a.archived()).toList();
        if (present.size() > 1) {
            plan.refuse(
                    Violation.of("name", "actor-ambiguous", says.name(), where.name(), String.valueOf(present.size())));
        } else if (present.size() == 1) {
            Actor found = present.get(0);
            String identifier = found.content().identifier();
            if (says.identifier() != null && identifier != null) {
                plan.refuse(Violation.of(
                        "identifier",
                        "actor-other-identifier",
                        says.identifier(),
                        found.content().name(),
                        identifier));
            } else {
                take(found, plan, dryRun);
            }
        } else if (!named.isEmpty()) {
            refuseArchived(named.get(0), plan);
        } else if (dryRun) {
            notes.noted(ActorIntakeSayings.byName(where.id(), ActorIntakeSayings.key(says.name())))
                    .ifPresent(note -> ActorIntakeSayings.planned(note, plan));
        }
    }

    private void take(Actor actor, ActorIntakePlan plan, boolean dryRun) {
        if (!dryRun) {
            actors.hold(actor);
        }
        if (actor.archived()) {
            refuseArchived(actor, plan);
        } else {
            plan.found(actor, details.values(actor));
        }
    }

    private static void refuseArchived(Actor actor, ActorIntakePlan plan) {
        plan.refuse(Violation.of("name", "actor-archived-known", actor.content().name()));
    }
}
