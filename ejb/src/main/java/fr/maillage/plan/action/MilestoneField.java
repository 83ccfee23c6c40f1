package fr.maillage.plan.action;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a milestone. */
public enum MilestoneField implements RecordField {
    /** Its place among those of the action, from 1. */
    PLACE(must("milestone", "place", FieldTypes.number(1, 999, "plan-milestone-place"))),
    TITLE(must("milestone", "title", FieldTypes.name(300))),
    DUE_ON(must("milestone", "dueOn", FieldTypes.date("plan-date"))),
    DONE_ON(may("milestone", "doneOn", FieldTypes.date("plan-date")));

    private final FieldSpec spec;

    MilestoneField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
