package fr.maillage.deployment.post;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of an assignment, in the order in which pages and files show them. */
public enum AssignmentField implements RecordField {
    /** The code of the post. */
    POST(must("assignment", "post", FieldTypes.line(40))),
    /** Code by which files call the adviser. */
    ADVISER(must("assignment", "adviser", FieldTypes.line(60))),
    STARTS_ON(must("assignment", "startsOn", FieldTypes.date("deployment-date"))),
    /** The last day, where it is over before its contract. */
    ENDS_ON(may("assignment", "endsOn", FieldTypes.date("deployment-date"))),
    CONTRACT_ENDS_ON(may("assignment", "contractEndsOn", FieldTypes.date("deployment-date")));

    private final FieldSpec spec;

    AssignmentField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
