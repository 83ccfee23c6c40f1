package fr.maillage.plan.frame;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.model.Frame;
import fr.maillage.plan.persistence.FrameRepository;
import fr.maillage.plan.persistence.FrameVersionRepository;
import fr.maillage.plan.scheme.ServedLines;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes frames; each begins with a draft. */
@ApplicationScoped
public class FrameLifecycle extends RecordLifecycle<Frame> {

    private FrameRepository frames;

    @Inject
    private FrameVersionRepository versions;

    @Inject
    private ServedLines served;

    @Inject
    private TerritoryService territories;

    /** For the proxy only. */
    protected FrameLifecycle() {}

    @Inject
    FrameLifecycle(FrameRepository frames, Caller caller, AuditTrail audit, Clock clock) {
        super(frames, Permission.EDIT_PLAN, caller, audit, clock);
        this.frames = frames;
    }

    @Override
    protected long territory(Frame frame) {
        return frame.territoryId();
    }

    @Override
    protected String label(Frame frame) {
        return frame.name();
    }

    /** Checks that nobody serves a frame to be archived; one that was served meanwhile waits. */
    @Override
    protected void lock(Frame frame, boolean active) {
        if (!active) {
            long count = served.ofFrame(frame.id());
            if (count > 0) {
                throw Problem.of(Problem.Kind.CONFLICT, null, "plan.frame.served", frame.name(), Long.toString(count));
            }
        }
    }

    /** Enters a frame with its first draft. */
    public Frame create(FieldValues<FrameField> values) {
        Frame frame = new Frame(UUID.randomUUID(), now());
        return create(
                frame,
                () -> describe(frame, values),
                () -> versions.begin(frame.id(), now()),
                FieldValues.none(FrameField.class).changes(values));
    }

    /** Changes what a frame says of itself. */
    public void update(Frame frame, FieldValues<FrameField> before, FieldValues<FrameField> after) {
        update(frame, () -> describe(frame, after), () -> {}, before.changes(after));
    }

    /** The frame of a version. */
    public Frame byKey(long key) {
        return frames.byKey(key);
    }

    private void describe(Frame frame, FieldValues<FrameField> values) {
        TerritoryView territory = territories.required(values.text(FrameField.TERRITORY));
        frame.describe(
                values,
                territory.id(),
                PlainText.searched(
                        Stream.of(values.text(FrameField.NAME), values.text(FrameField.CODE), territory.name())));
    }
}
