package fr.maillage.committee.item;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of an item of an agenda, in the order in which pages and files show them. */
public enum ItemField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(300))),
    /** The opaque identifier of the gathering that talks about it. */
    GATHERING(must("what", "gathering", FieldTypes.reference("committee-item-gathering-archived"))),
    /** In minutes. */
    DURATION(may("what", "duration", FieldTypes.number(1, 1440, "committee-item-duration"))),
    /** The opaque identifier of somebody of the register. */
    PRESENTER(may("who", "presenter", FieldTypes.reference("unknown-value"))),
    /** In words, where it is nobody of the register. */
    PRESENTED_BY(may("who", "presentedBy", FieldTypes.line(200))),
    /** The records that it is about, each as {@link fr.maillage.shared.RecordRef#written} writes it. */
    LINKS(may("links", "links", FieldTypes.picked())),
    /** Tells if it waits for another gathering; no where nobody says. */
    CARRIED_OVER(may("more", "carriedOver", FieldTypes.choice(List.of(ItemField.YES, ItemField.NO)))),
    REMARK(may("more", "remark", FieldTypes.text(2000)));

    public static final String YES = "yes";
    public static final String NO = "no";

    /** As many records as an item may be about. */
    public static final int MOST_LINKS = 20;

    private final FieldSpec spec;

    ItemField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
