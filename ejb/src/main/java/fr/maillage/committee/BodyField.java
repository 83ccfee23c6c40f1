package fr.maillage.committee;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a body, in the order in which pages and files show them. */
public enum BodyField implements RecordField {
    NAME(must("what", "name", FieldTypes.name(200))),
    KIND(must("what", "kind", FieldTypes.choice(BodyKind.codes()))),
    /** The code of the territory that it works for, often a perimeter. */
    TERRITORY(must("what", "territory", FieldTypes.reference("committee-territory"))),
    /** The share of its members, in percent, with whom it votes; none where it decides by consensus. */
    QUORUM(may("what", "quorum", FieldTypes.number(1, 100, "committee-body-quorum"))),
    REMARK(may("what", "remark", FieldTypes.text(2000)));

    private final FieldSpec spec;

    BodyField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
