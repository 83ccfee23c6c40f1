package fr.maillage.plan.session;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a session beside its counts. */
public enum SessionField implements RecordField {
    HELD_ON(must("session", "heldOn", FieldTypes.date("plan-date"))),
    TITLE(may("session", "title", FieldTypes.line(200)));

    private final FieldSpec spec;

    SessionField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
