package fr.maillage.committee;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a seat in a body, in the order in which pages and files show them. */
public enum SeatField implements RecordField {
    /** The opaque identifier of who sits there. */
    PERSON(must("who", "person", FieldTypes.reference("unknown-value"))),
    /** That of the organisation that she represents; empty for a resident. */
    ACTOR(may("who", "actor", FieldTypes.reference("committee-seat-actor"))),
    ROLE(may("what", "role", FieldTypes.line(120))),
    GROUP(may("what", "group", FieldTypes.line(40))),
    /** The first day; empty for no limit. */
    FROM(may("when", "from", FieldTypes.date("committee-date"))),
    /** The last day; empty for no limit. */
    UNTIL(may("when", "until", FieldTypes.date("committee-date"))),
    /** The opaque identifier of the seat of whom she stands in for. */
    ALTERNATE_OF(may("what", "alternateOf", FieldTypes.reference("unknown-value"))),
    /** The opaque identifier of the seat that she takes, whose mandate has ended before hers begins. */
    REPLACES(may("what", "replaces", FieldTypes.reference("unknown-value")));

    private final FieldSpec spec;

    SeatField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
