package fr.maillage.plan.action;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.List;
import java.util.UUID;

/**
 * An action for somebody who may change it, or not.
 *
 * @param lines what it serves, the principal one first
 * @param findings why it is done, in their order
 * @param milestones in their order
 */
public record ActionDetail(
        ActionView action,
        boolean editable,
        List<FrameLineRef> lines,
        List<FindingLink> findings,
        List<Milestone> milestones)
        implements RecordDetail<ActionField> {

    /** The same with the action of another day. */
    public ActionDetail on(ActionView then) {
        return new ActionDetail(then, editable, lines, findings, milestones);
    }

    @Override
    public UUID id() {
        return action.id();
    }

    @Override
    public int version() {
        return action.version();
    }

    @Override
    public FieldValues<ActionField> values() {
        return action.values();
    }

    @Override
    public boolean open() {
        return editable && !action.archived();
    }
}
