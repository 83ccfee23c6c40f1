package fr.maillage.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.action.ActionChecks.Checked;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.plan.persistence.PastStateRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes actions. */
@ApplicationScoped
public class ActionLifecycle extends RecordLifecycle<PlanAction> {

    private ActionRepository actions;

    @Inject
    private PastStateRepository past;

    @Inject
    private FrameLines lines;

    @Inject
    private TerritoryService territories;

    /** For the proxy only. */
    protected ActionLifecycle() {}

    @Inject
    ActionLifecycle(ActionRepository actions, Caller caller, AuditTrail audit, Clock clock) {
        super(actions, Permission.EDIT_PLAN, caller, audit, clock);
        this.actions = actions;
    }

    @Override
    protected long territory(PlanAction action) {
        return action.territoryId();
    }

    @Override
    protected String label(PlanAction action) {
        return action.title();
    }

    /** Enters an action. */
    public PlanAction create(Checked checked) {
        PlanAction action = new PlanAction(UUID.randomUUID(), now());
        lines.hold(checked.links().keys(ActionField.OBJECTIVES));
        return create(
                action,
                () -> describe(action, checked),
                () -> actions.replace(action.id(), checked.values(), checked.links()),
                FieldValues.none(ActionField.class).changes(checked.values()));
    }

    /** Changes what an action says of itself. */
    public void update(PlanAction action, FieldValues<ActionField> before, Checked after) {
        lines.hold(after.links().keys(ActionField.OBJECTIVES));
        update(
                action,
                () -> describe(action, after),
                () -> {
                    actions.replace(action.id(), after.values(), after.links());
                    remember(
                            action,
                            before.text(ActionField.STATE),
                            after.values().text(ActionField.STATE));
                },
                before.changes(after.values()));
    }

    /** Notes the state that it leaves, except on the day when it is entered: what it becomes then, it has been before. */
    private void remember(PlanAction action, String before, String after) {
        LocalDate today = day(now());
        if (!before.equals(after) && day(action.createdAt()).isBefore(today)) {
            past.left(action.id(), before, today);
        }
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ClockProducer.PARIS).toLocalDate();
    }

    /** Says who answers for an action; null for nobody. The audit does not tell of whom. */
    public void answeredForBy(PlanAction action, Long person) {
        if (!Objects.equals(action.personId(), person)) {
            action.answeredForBy(person);
            action.touch(now());
            actions.flush();
            record(action, "person", List.of());
        }
    }

    /** Lets actions happen at another place. */
    public void move(List<PlanAction> some, long from, long to) {
        actions.move(some, from, to);
        some.forEach(action -> {
            action.touch(now());
            record(action, "move", List.of(new Change(ActionField.PLACES.key(), null, null)));
        });
        actions.flush();
    }

    private void describe(PlanAction action, Checked checked) {
        FieldValues<ActionField> values = checked.values();
        TerritoryView territory = territories.required(values.text(ActionField.TERRITORY));
        action.describe(
                values,
                territory.id(),
                checked.links().key(ActionField.LEAD),
                PlainText.searched(Stream.of(
                        values.text(ActionField.TITLE),
                        values.text(ActionField.CODE),
                        values.text(ActionField.LEAD),
                        territory.name())));
    }
}
