package fr.maillage.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.MilestoneDesk.Days;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.MilestoneRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The milestones of actions. Each has a version of its own: two officers may work on different ones at once. Changing one
 * needs EDIT_PLAN on the territory whose officers keep the action, which is not archived.
 */
@Stateless
public class MilestoneService {

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private ActionService actions;

    @Inject
    private MilestoneRepository milestones;

    @Inject
    private MilestoneDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The milestones of an action, in their order.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<Milestone> of(UUID action) {
        caller.require(Permission.READ);
        return milestones.of(List.of(lifecycle.find(action).id()));
    }

    /**
     * A milestone with its action.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for one of another action, too
     */
    public MilestoneDetail get(UUID action, UUID id) {
        caller.require(Permission.READ);
        return new MilestoneDetail(found(lifecycle.find(action), id), actions.get(action));
    }

    /**
     * Enters a milestone.
     *
     * @param input at the end where it says no place
     * @param outside whether it may be due before the first day of the action or after the last one
     * @throws Problem INVALID with one violation per wrong field; DENIED; CONFLICT for an archived action; NOT_FOUND
     */
    public Milestone add(UUID id, FieldValues<MilestoneField> input, boolean outside) {
        PlanAction action = lifecycle.held(id);
        List<Milestone> known = milestones.of(List.of(action.id()));
        int last = known.stream().mapToInt(Milestone::place).max().orElse(0);
        FieldValues<MilestoneField> whole =
                input.or(FieldValues.none(MilestoneField.class).with(MilestoneField.PLACE, Integer.toString(last + 1)));
        FieldValues<MilestoneField> checked = desk.check(known, whole, null, days(action, outside));
        desk.add(action, checked);
        return milestones
                .at(action.id(), Integer.parseInt(checked.text(MilestoneField.PLACE)))
                .orElseThrow();
    }

    /**
     * Changes a milestone; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @param outside as for {@link #add}; one that is due outside these days already may stay
     * @throws Problem STALE when it has another version now; otherwise as for {@link #add}
     */
    public Milestone change(UUID action, UUID id, int version, FieldValues<MilestoneField> input, boolean outside) {
        PlanAction held = lifecycle.held(action);
        Milestone milestone = seen(held, id, version);
        FieldValues<MilestoneField> whole = input.or(
                FieldValues.none(MilestoneField.class).with(MilestoneField.PLACE, Integer.toString(milestone.place())));
        List<Milestone> known = milestones.of(List.of(held.id()));
        desk.change(held, milestone, desk.check(known, whole, milestone, days(held, outside)));
        return milestones.byId(id).orElseThrow();
    }

    /** Says that a milestone was done today, or that it is not done; see {@link #change}. */
    public Milestone tick(UUID action, UUID id, int version, boolean done) {
        PlanAction held = lifecycle.held(action);
        Milestone milestone = seen(held, id, version);
        String day = done ? ClockProducer.today(clock).toString() : null;
        desk.change(held, milestone, MilestoneDesk.values(milestone).with(MilestoneField.DONE_ON, day));
        return milestones.byId(id).orElseThrow();
    }

    /**
     * Lets a milestone change places with its neighbour.
     *
     * @param by negative for the one before, positive for the one after; nothing where there is none
     * @throws Problem as for {@link #change}
     */
    public void shift(UUID action, UUID id, int version, int by) {
        PlanAction held = lifecycle.held(action);
        Milestone moved = seen(held, id, version);
        List<Milestone> row = milestones.of(List.of(held.id()));
        int to = row.indexOf(moved) + Integer.signum(by);
        if (to >= 0 && to < row.size() && by != 0) {
            desk.swap(held, moved, row.get(to));
        }
    }

    /** Takes a milestone out of its action; see {@link #change}. */
    public void remove(UUID action, UUID id, int version) {
        PlanAction held = lifecycle.held(action);
        desk.remove(held, seen(held, id, version));
    }

    private static Days days(PlanAction action, boolean outside) {
        return outside ? Days.ANY : new Days(action.startsOn(), action.endsOn());
    }

    private Milestone found(PlanAction action, UUID id) {
        return milestones
                .byId(id)
                .filter(m -> m.action() == action.id())
                .orElseThrow(() -> Problem.notFound(MilestoneDesk.KIND, String.valueOf(id)));
    }

    private Milestone seen(PlanAction action, UUID id, int version) {
        Milestone milestone = found(action, id);
        if (milestone.version() != version) {
            throw Problem.stale(MilestoneDesk.KIND, id.toString());
        }
        return milestone;
    }
}
