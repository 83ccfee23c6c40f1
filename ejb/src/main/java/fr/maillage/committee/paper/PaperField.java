package fr.maillage.committee.paper;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of a gathering's document beside its file, in the order in which pages and files show them. */
public enum PaperField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(200))),
    /** The opaque identifier of the gathering that it is for. */
    GATHERING(must("what", "gathering", FieldTypes.reference("committee-paper-gathering-archived"))),
    /** The opaque identifier of the item of the agenda; none for the gathering as a whole. */
    ITEM(may("what", "item", FieldTypes.reference("committee-paper-item-archived"))),
    /** Tells if it is one of the annexes; yes where nobody says. */
    ANNEX(may("who", "annex", FieldTypes.choice(List.of(PaperField.YES, PaperField.NO)))),
    /** Tells if members read it by their links; no where nobody says. */
    MEMBERS(may("who", "members", FieldTypes.choice(List.of(PaperField.YES, PaperField.NO))));

    public static final String YES = "yes";
    public static final String NO = "no";

    private final FieldSpec spec;

    PaperField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
