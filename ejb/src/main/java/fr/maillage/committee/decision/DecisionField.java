package fr.maillage.committee.decision;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a decision, in the order in which pages and files show them. */
public enum DecisionField implements RecordField {
    /** By which it is cited; no two decisions of a body have the same. The next one of the year where none is said. */
    NUMBER(may("what", "number", FieldTypes.line(40))),
    TEXT(must("what", "text", FieldTypes.text(2000))),
    MODE(must("what", "mode", FieldTypes.choice(DecisionMode.codes()))),
    /** Number of those who said yes; only of a vote. */
    VOTES_FOR(may("vote", "votesFor", FieldTypes.number(0, DecisionVotes.MOST, "committee-decision-votes"))),
    VOTES_AGAINST(may("vote", "votesAgainst", FieldTypes.number(0, DecisionVotes.MOST, "committee-decision-votes"))),
    ABSTAINED(may("vote", "abstained", FieldTypes.number(0, DecisionVotes.MOST, "committee-decision-votes"))),
    /** The opaque identifier of the body that took it. */
    BODY(must("where", "body", FieldTypes.reference("committee-body-archived"))),
    /** The opaque identifier of the gathering where it was taken; none for one taken between gatherings. */
    GATHERING(may("where", "gathering", FieldTypes.reference("committee-decision-gathering-archived"))),
    /** The opaque identifier of an item of that gathering's agenda. */
    ITEM(may("where", "agendaItem", FieldTypes.reference("committee-decision-item-archived"))),
    DECIDED_ON(must("when", "decidedOn", FieldTypes.date("committee-date"))),
    /** When it was carried out; none while it is open. */
    DONE_ON(may("when", "doneOn", FieldTypes.date("committee-date"))),
    REMARK(may("remark", "remark", FieldTypes.text(2000)));

    private final FieldSpec spec;

    DecisionField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
