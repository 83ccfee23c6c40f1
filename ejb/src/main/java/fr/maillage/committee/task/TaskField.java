package fr.maillage.committee.task;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a task, in the order in which pages and files show them. */
public enum TaskField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(500))),
    /** The opaque identifier of the body that it is for. */
    BODY(must("what", "body", FieldTypes.reference("committee-body-archived"))),
    /** The number of the decision of its body that it follows from. */
    DECISION(may("what", "decision", FieldTypes.reference("committee-task-decision-archived"))),
    /** Code by which files call it; no two tasks of a body have the same. */
    CODE(may("what", "code", FieldTypes.line(40))),
    /** The opaque identifier of who does it. */
    OWNER(may("who", "owner", FieldTypes.reference("unknown-value"))),
    DUE_ON(may("when", "dueOn", FieldTypes.date("committee-date"))),
    /** When it was done; empty while it is not. */
    DONE_ON(may("when", "doneOn", FieldTypes.date("committee-date"))),
    REMARK(may("remark", "remark", FieldTypes.text(2000)));

    private final FieldSpec spec;

    TaskField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
