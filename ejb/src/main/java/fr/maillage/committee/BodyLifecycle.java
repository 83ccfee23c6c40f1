package fr.maillage.committee;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.DecisionRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes bodies, whose gatherings, decisions and tasks follow them to another territory. */
@ApplicationScoped
public class BodyLifecycle extends RecordLifecycle<Body> {

    private BodyRepository bodies;

    @Inject
    private DecisionRepository decisions;

    /** For the proxy only. */
    protected BodyLifecycle() {}

    @Inject
    public BodyLifecycle(BodyRepository bodies, Caller caller, AuditTrail audit, Clock clock) {
        super(bodies, Permission.EDIT_COMMITTEE, caller, audit, clock);
        this.bodies = bodies;
    }

    @Override
    protected long territory(Body body) {
        return body.territoryId();
    }

    @Override
    protected String label(Body body) {
        return body.name();
    }

    @Override
    protected void follow(Body body) {
        bodies.moveGatherings(body);
        bodies.moveTasks(body);
        decisions.move(body);
    }

    /** A body that comes back takes its name again. */
    @Override
    protected void lock(Body body, boolean active) {
        if (active && body.archived()) {
            refuseTaken(body.name(), body.territoryId(), body);
        }
    }

    /** Enters a body; throws INVALID on {@code name} where another one of the territory holds it. */
    public Body create(FieldValues<BodyField> values, TerritoryView territory) {
        refuseTaken(values.text(BodyField.NAME), territory.id(), null);
        Body body = new Body(UUID.randomUUID(), now());
        return create(
                body,
                () -> body.describe(values, territory.id(), words(values, territory)),
                () -> {},
                FieldValues.none(BodyField.class).changes(values));
    }

    /** Corrects a body; throws as {@link #create}. */
    public void update(
            Body body, FieldValues<BodyField> before, FieldValues<BodyField> after, TerritoryView territory) {
        String name = after.text(BodyField.NAME);
        boolean held = Body.nameKey(name).equals(body.takenName()) && territory.id() == body.territoryId();
        if (!held) {
            refuseTaken(name, territory.id(), body);
        }
        update(
                body,
                () -> body.describe(after, territory.id(), words(after, territory)),
                () -> {},
                before.changes(after));
    }

    private void refuseTaken(String name, long territory, Body but) {
        bodies.lockNames();
        bodies.holding(Body.nameKey(name), territory)
                .filter(taken -> !taken.equals(but))
                .ifPresent(taken -> {
                    throw Problem.invalid(BodyField.NAME.key(), "committee-body-name-taken", name, taken.name());
                });
    }

    private static String words(FieldValues<BodyField> values, TerritoryView territory) {
        return PlainText.searched(
                Stream.of(values.text(BodyField.NAME), territory.name(), values.text(BodyField.REMARK)));
    }
}
