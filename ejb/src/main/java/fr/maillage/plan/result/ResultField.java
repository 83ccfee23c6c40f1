package fr.maillage.plan.result;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a result indicator of an action. */
public enum ResultField implements RecordField {
    CODE(numbered("result", "code", FieldTypes.line(40), "I")),
    LABEL(must("result", "label", FieldTypes.name(300))),
    /** The code of a line, with its frame's where it does not tell: {@code STN1/O2.3}. */
    OBJECTIVE(may("result", "objective", FieldTypes.onePicked(81))),
    /** The code of a measure that the action's kind asks for. */
    MEASURE(may("result", "measure", FieldTypes.onePicked(60))),
    UNIT(may("result", "unit", FieldTypes.line(60))),
    BASELINE(may("result", "baseline", FieldTypes.decimal(12, 2, "plan-result-value"))),
    TARGET(may("result", "target", FieldTypes.decimal(12, 2, "plan-result-value"))),
    DUE_ON(may("result", "dueOn", FieldTypes.date("plan-date")));

    private final FieldSpec spec;

    ResultField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
