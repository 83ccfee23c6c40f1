package fr.maillage.committee;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.DecisionRepository;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes gatherings and their groups. Whoever enters one has locked its body, by which codes stay unique. */
@ApplicationScoped
public class GatheringLifecycle extends RecordLifecycle<Gathering> {

    private GatheringRepository gatherings;

    @Inject
    private GroupWriter groups;

    @Inject
    private DecisionRepository decisions;

    /** For the proxy only. */
    protected GatheringLifecycle() {}

    @Inject
    public GatheringLifecycle(GatheringRepository gatherings, Caller caller, AuditTrail audit, Clock clock) {
        super(gatherings, Permission.EDIT_COMMITTEE, caller, audit, clock);
        this.gatherings = gatherings;
    }

    @Override
    protected long territory(Gathering gathering) {
        return gathering.territoryId();
    }

    @Override
    protected String label(Gathering gathering) {
        return gathering.title();
    }

    /** Moves its items to another territory with it. */
    @Override
    protected void follow(Gathering gathering) {
        gatherings.moveItems(gathering);
    }

    public Gathering create(FieldValues<GatheringField> values, Body body) {
        refuseTaken(values, body, null);
        Gathering gathering = new Gathering(UUID.randomUUID(), now());
        return create(
                gathering,
                () -> gathering.describe(values, body, words(values, body)),
                () -> groups.replace(gathering, values),
                FieldValues.none(GatheringField.class).changes(values));
    }

    /** Enters one of which only is known what files about it tell. */
    public Gathering make(FieldValues<GatheringField> values, Body body) {
        Gathering gathering = create(values, body);
        gatherings.leaveOpen(gathering, true);
        return gathering;
    }

    /** Tells whether one was made because files named it, and has not been completed since. */
    public boolean toComplete(Gathering gathering) {
        return gatherings.toComplete(gathering);
    }

    /** Corrects one, which is complete then. */
    public void update(
            Gathering gathering, FieldValues<GatheringField> before, FieldValues<GatheringField> after, Body body) {
        List<Change> changes = new ArrayList<>(before.changes(after));
        boolean open = toComplete(gathering);
        if (open) {
            changes.add(new Change("toComplete", "true", "false"));
        }
        change(gathering, after, body, changes);
        if (open) {
            gatherings.leaveOpen(gathering, false);
        }
    }

    /** Says when one is that stays to be completed. */
    public void redate(
            Gathering gathering, FieldValues<GatheringField> before, FieldValues<GatheringField> after, Body body) {
        change(gathering, after, body, before.changes(after));
    }

    private void change(Gathering gathering, FieldValues<GatheringField> after, Body body, List<Change> changes) {
        refuseTaken(after, body, gathering);
        refuseDecided(gathering, body);
        update(
                gathering,
                () -> gathering.describe(after, body, words(after, body)),
                () -> groups.replace(gathering, after),
                changes);
    }

    private void refuseTaken(FieldValues<GatheringField> values, Body body, Gathering but) {
        String code = values.text(GatheringField.CODE);
        if (code == null) {
            return;
        }
        gatherings
                .coded(body.id(), code)
                .filter(taken -> !Objects.equals(taken, but))
                .ifPresent(taken -> {
                    throw Problem.invalid(
                            GatheringField.CODE.key(),
                            taken.archived() ? "committee-code-archived" : "committee-code-taken",
                            code,
                            taken.title());
                });
    }

    /** Refuses to move decisions: they are in the register of its body, by numbers of its own. */
    private void refuseDecided(Gathering gathering, Body body) {
        if (!body.id().equals(gathering.bodyId()) && decisions.decidedAt(gathering.id())) {
            throw Problem.invalid(GatheringField.BODY.key(), "committee-gathering-decided", body.name());
        }
    }

    private static String words(FieldValues<GatheringField> values, Body body) {
        return PlainText.searched(Stream.concat(
                Stream.of(
                        values.text(GatheringField.TITLE),
                        values.text(GatheringField.CODE),
                        body.name(),
                        values.text(GatheringField.PLACE)),
                GroupLine.all(values.list(GatheringField.GROUPS)).stream()
                        .map(group -> group.code() + " " + group.title())));
    }
}
