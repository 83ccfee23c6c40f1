package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorRecord;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.actor.persistence.ActorTermRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes actors, with a line in the audit for each change. */
@ApplicationScoped
public class ActorStore {

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorTermRepository terms;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Actor create(ActorInput values, TerritoryView territory) {
        refuseTaken(values.identifier(), null);
        Actor actor = new Actor(UUID.randomUUID(), now());
        actor.describe(content(values), territory.id(), words(values, territory), now());
        actors.add(actor);
        actors.flush();
        terms.replace(actor.id(), values.networks());
        record(actor, "actor.create", ActorFields.changes(null, values));
        return actor;
    }

    public void update(Actor actor, ActorInput before, ActorInput after, TerritoryView territory) {
        List<Change> changes = ActorFields.changes(before, after);
        if (changes.isEmpty()) {
            return;
        }
        if (!Objects.equals(before.identifier(), after.identifier())) {
            refuseTaken(after.identifier(), actor);
        }
        actor.describe(content(after), territory.id(), words(after, territory), now());
        flush();
        if (!before.networks().equals(after.networks())) {
            terms.replace(actor.id(), after.networks());
        }
        record(actor, "actor.update", changes);
    }

    void archive(Actor actor, String reason) {
        actor.archive(reason, now());
        flush();
        record(actor, "actor.archive", List.of(new Change("reason", null, reason)));
    }

    void restore(Actor actor) {
        String reason = actor.archiveReason();
        actor.restore(now());
        flush();
        record(actor, "actor.restore", List.of(new Change("reason", reason, null)));
    }

    /** Notes in the audit that something happened to an actor. */
    public void record(Actor actor, String action, List<Change> changes) {
        audit.record(new AuditLine(
                action, new RecordRef("actor", actor.uuid()), actor.content().name(), actor.territoryId(), changes));
    }

    /** Writes what was changed on loaded entities, so that a conflict is known now. */
    public void flush() {
        try {
            actors.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale("actor", null);
        }
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void refuseTaken(String identifier, Actor but) {
        if (identifier == null) {
            return;
        }
        // Two who enter the same actor at once: the second waits, and is told.
        actors.holdIdentifiers();
        actors.byIdentifier(identifier).filter(a -> a != but).ifPresent(taken -> {
            throw Problem.invalid(
                    "identifier",
                    taken.archived() ? "actor-identifier-archived" : "actor-identifier-taken",
                    identifier,
                    taken.content().name());
        });
    }

    private static ActorRecord content(ActorInput values) {
        return new ActorRecord(values.name(), values.shortName(), values.type(), values.identifier())
                .reached(values.address(), values.phone(), values.email(), values.website(), values.remark());
    }

    private static String words(ActorInput values, TerritoryView territory) {
        return PlainText.searched(Stream.of(
                values.name(),
                values.shortName(),
                values.identifier(),
                values.address(),
                territory.name(),
                values.remark()));
    }
}
