package fr.maillage.committee;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes bodies, whose gatherings follow them to another territory. */
@ApplicationScoped
public class BodyLifecycle extends RecordLifecycle<Body> {

    private BodyRepository bodies;

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
    }

    public Body create(FieldValues<BodyField> values, TerritoryView territory) {
        Body body = new Body(UUID.randomUUID(), now());
        return create(
                body,
                () -> body.describe(values, territory.id(), words(values, territory)),
                () -> {},
                FieldValues.none(BodyField.class).changes(values));
    }

    public void update(
            Body body, FieldValues<BodyField> before, FieldValues<BodyField> after, TerritoryView territory) {
        update(
                body,
                () -> body.describe(after, territory.id(), words(after, territory)),
                () -> {},
                before.changes(after));
    }

    private static String words(FieldValues<BodyField> values, TerritoryView territory) {
        return PlainText.searched(
                Stream.of(values.text(BodyField.NAME), territory.name(), values.text(BodyField.REMARK)));
    }
}
