package fr.maillage.committee;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a gathering, in the order in which pages and files show them. */
public enum GatheringField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(200))),
    /** The opaque identifier of the body that holds it. */
    BODY(must("what", "body", FieldTypes.reference("committee-body-archived"))),
    /** Code by which files call it; no two gatherings of a body have the same. */
    CODE(may("what", "code", FieldTypes.line(40))),
    HELD_ON(must("when", "heldOn", FieldTypes.date("committee-date"))),
    STARTS_AT(may("when", "startsAt", FieldTypes.clock("committee-clock"))),
    ENDS_AT(may("when", "endsAt", FieldTypes.clock("committee-clock"))),
    MODE(must("where", "mode", FieldTypes.choice(GatheringMode.codes()))),
    PLACE(may("where", "place", FieldTypes.line(300))),
    /** Each as {@link GroupLine} writes it, in their order. */
    GROUPS(may("groups", "groups", FieldTypes.items())),
    REMARK(may("remark", "remark", FieldTypes.text(2000)));

    private final FieldSpec spec;

    GatheringField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
