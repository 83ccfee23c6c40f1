package fr.maillage.actor.intake;

import fr.maillage.actor.ActorAssembler;
import fr.maillage.actor.ActorField;
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
    private ActorAssembler assembler;

    @Inject
    private Clock clock;

    /**
     * Looks for the actor and notes it in the plan; or why it cannot be told, or must not be touched.
     *
     * @param where the territory that the row names, else the one to look in; null for none
     * @param within the territory of rows that name none; null for none
     */
    void find(
            ActorIntake row,
            TerritoryView where,
            TerritoryView within,
            ActorIntakePlan plan,
            boolean dryRun,
            ActorIntakeNotes notes) {
        String said = row.says().text(ActorField.IDENTIFIER);
        if (said != null) {
            Optional<Actor> known = actors.byIdentifier(said);
            if (known.isPresent()) {
                take(known.get(), plan, dryRun);
                return;
            }
            Optional<String> planned = notes.noted(ActorIntakeSayings.byIdentifier(said));
            if (dryRun && planned.isPresent()) {
                ActorIntakeSayings.planned(planned.get(), plan);
                return;
            }
        }
        if (row.name() == null || PlainText.letters(row.name()).isEmpty()) {
            plan.refuse(Violation.of("name", row.name() == null ? "required" : "no-letters", row.name()));
        } else if (where == null) {
            plan.refuse(
                    Violation.of("territory", row.territory() == null ? "required" : "unknown-value", row.territory()));
        } else {
            byName(row, where, plan, dryRun, notes);
            boolean elsewhere =
                    row.says().text(ActorField.TERRITORY) == null && within != null && within.id() != where.id();
            if (elsewhere
                    && plan.actor() == null
                    && plan.entersActor()
                    && plan.violations().isEmpty()) {
                wider(row, within, plan, dryRun, notes);
            }
        }
    }

    /** An actor whose seat the row names may act in all of the territory; one that acts in another commune is another. */
    private void wider(
            ActorIntake row, TerritoryView within, ActorIntakePlan plan, boolean dryRun, ActorIntakeNotes notes) {
        String key = Actor.nameKey(row.name());
        List<Actor> named = actors.named(key, within.id(), false, today()).stream()
                .filter(a -> Actor.nameKey(a.name()).equals(key))
                .toList();
        choose(named, row, within, plan, dryRun, notes);
    }

    private void byName(
            ActorIntake row, TerritoryView where, ActorIntakePlan plan, boolean dryRun, ActorIntakeNotes notes) {
        String key = Actor.nameKey(row.name());
        boolean inside = row.says().text(ActorField.TERRITORY) == null;
        List<Actor> named = actors.named(key, where.id(), inside, today()).stream()
                .filter(a -> Actor.nameKey(a.name()).equals(key))
                .toList();
        choose(named, row, where, plan, dryRun, notes);
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private void choose(
            List<Actor> named,
            ActorIntake row,
            TerritoryView where,
            ActorIntakePlan plan,
            boolean dryRun,
            ActorIntakeNotes notes) {
        String said = row.says().text(ActorField.IDENTIFIER);
        List<Actor> present = named.stream().filter(a -> !a.archived()).toList();
        if (present.size() > 1) {
            plan.refuse(
                    Violation.of("name", "actor-ambiguous", row.name(), where.name(), String.valueOf(present.size())));
        } else if (present.size() == 1) {
            Actor found = present.get(0);
            String identifier = found.identifier();
            if (said != null && identifier != null) {
                plan.refuse(Violation.of("identifier", "actor-other-identifier", said, found.name(), identifier));
            } else {
                take(found, plan, dryRun);
            }
        } else if (!named.isEmpty()) {
            refuseArchived(named.get(0), plan);
        } else if (dryRun) {
            notes.noted(ActorIntakeSayings.byName(where.id(), ActorIntakeSayings.key(row.name())))
                    .ifPresent(note -> ActorIntakeSayings.planned(note, plan));
        }
    }

    private void take(Actor actor, ActorIntakePlan plan, boolean dryRun) {
        if (!dryRun) {
            actors.lock(actor);
        }
        if (actor.archived()) {
            refuseArchived(actor, plan);
        } else {
            plan.found(actor, assembler.values(actor));
        }
    }

    private static void refuseArchived(Actor actor, ActorIntakePlan plan) {
        plan.refuse(Violation.of("name", "actor-archived-known", actor.name()));
    }
}
