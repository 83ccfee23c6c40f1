package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.actor.persistence.ActorTermRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes actors, with a line in the audit for each change. */
@ApplicationScoped
public class ActorLifecycle extends RecordLifecycle<Actor> {

    private ActorRepository actors;

    @Inject
    private ActorTermRepository terms;

    /** For the proxy only. */
    protected ActorLifecycle() {}

    @Inject
    public ActorLifecycle(ActorRepository actors, Caller caller, AuditTrail audit, Clock clock) {
        super(actors, Permission.EDIT_ACTORS, caller, audit, clock);
        this.actors = actors;
    }

    @Override
    protected long territory(Actor actor) {
        return actor.territoryId();
    }

    @Override
    protected String label(Actor actor) {
        return actor.name();
    }

    public Actor create(FieldValues<ActorField> values, TerritoryView territory) {
        refuseTaken(values, null);
        Actor actor = new Actor(UUID.randomUUID(), now());
        return create(
                actor,
                () -> actor.describe(values, territory.id(), words(values, territory)),
                () -> terms.replace(actor.id(), values.lists()),
                FieldValues.none(ActorField.class).changes(values));
    }

    public void update(
            Actor actor, FieldValues<ActorField> before, FieldValues<ActorField> after, TerritoryView territory) {
        if (!Objects.equals(before.text(ActorField.IDENTIFIER), after.text(ActorField.IDENTIFIER))) {
            refuseTaken(after, actor);
        }
        update(
                actor,
                () -> actor.describe(after, territory.id(), words(after, territory)),
                () -> terms.replace(actor.id(), after.lists()),
                before.changes(after));
    }

    /** Writes what was changed beside an actor's own fields, such as its contacts, with a line in the audit. */
    public void recordBeside(Actor actor, String verb, List<Change> changes) {
        actors.flush();
        record(actor, verb, changes);
    }

    private void refuseTaken(FieldValues<ActorField> values, Actor but) {
        String identifier = values.text(ActorField.IDENTIFIER);
        if (identifier == null) {
            return;
        }
        // Two who enter the same actor at once: the second waits, and is told.
        actors.lockIdentifiers();
        actors.byIdentifier(identifier).filter(a -> a != but).ifPresent(taken -> {
            throw Problem.invalid(
                    "identifier",
                    taken.archived() ? "actor-identifier-archived" : "actor-identifier-taken",
                    identifier,
                    taken.name());
        });
    }

    private static String words(FieldValues<ActorField> values, TerritoryView territory) {
        return PlainText.searched(Stream.of(
                values.text(ActorField.NAME),
                values.text(ActorField.SHORT_NAME),
                values.text(ActorField.IDENTIFIER),
                values.text(ActorField.ADDRESS),
                territory.name(),
                values.text(ActorField.REMARK)));
    }
}
