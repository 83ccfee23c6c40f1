package fr.maillage.diagnosis.irritant;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of an irritant, in the order in which pages and files show them. */
public enum IrritantField implements RecordField {
    SUBJECT(must("what", "subject", FieldTypes.name(300))),
    DESCRIPTION(must("what", "description", FieldTypes.text(4000))),
    /** The code of the territory where it was met. */
    TERRITORY(must("what", "territory", FieldTypes.reference("unknown-value"))),
    /** The opaque identifier of the finding that it bears out. */
    FINDING(may("what", "finding", FieldTypes.reference("diagnosis-finding-successor-archived"))),
    ADMINISTRATION(must("sent", "administration", FieldTypes.name(300))),
    SENT_ON(must("sent", "sentOn", FieldTypes.date("diagnosis-statement-date"))),
    STATE(must("answer", "state", FieldTypes.choice(IrritantState.codes()))),
    ANSWERED_ON(may("answer", "answeredOn", FieldTypes.date("diagnosis-statement-date"))),
    ANSWER(may("answer", "answer", FieldTypes.text(4000)));

    private final FieldSpec spec;

    IrritantField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
