package fr.maillage.plan;

import static fr.maillage.record.FieldSpec.given;
import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.plan.scheme.LineLevel;
import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of an axis or an objective in a version, in the order in which pages and files show them. */
public enum LineField implements RecordField {
    LEVEL(must("line", "level", FieldTypes.choice(LineLevel.codes()))),
    CODE(given("line", "code", FieldTypes.line(40))),
    /** The code of the axis of an objective. */
    PARENT(may("line", "parent", FieldTypes.line(40))),
    LABEL(must("line", "label", FieldTypes.name(500))),
    PUBLICS(may("line", "publics", FieldTypes.codes(Vocabulary.AUDIENCE))),
    TARGET(may("line", "target", FieldTypes.decimal(12, 2, "plan-line-target"))),
    UNIT(may("line", "unit", FieldTypes.line(60))),
    DUE(may("line", "due", FieldTypes.date("plan-date")));

    private final FieldSpec spec;

    LineField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
