package fr.maillage.plan.action;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A milestone with its action, for somebody who may change it, or not. */
public record MilestoneDetail(Milestone milestone, ActionDetail of) implements RecordDetail<MilestoneField> {

    @Override
    public UUID id() {
        return milestone.id();
    }

    @Override
    public int version() {
        return milestone.version();
    }

    @Override
    public FieldValues<MilestoneField> values() {
        return MilestoneDesk.values(milestone);
    }

    @Override
    public boolean editable() {
        return of.editable();
    }

    @Override
    public boolean open() {
        return of.open();
    }
}
