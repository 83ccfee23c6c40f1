package fr.maillage.committee.decision;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A decision with the names of what it belongs to.
 *
 * @param values what it says, in normal form
 * @param where its body, gathering and agenda item
 * @param withdrawnOn null where it stands
 * @param withdrawnReason null where it stands
 * @param shown null unless everybody may read it
 * @param vote null unless a vote was counted under a quorum
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record DecisionView(
        UUID id,
        int version,
        FieldValues<DecisionField> values,
        Where where,
        LocalDate withdrawnOn,
        String withdrawnReason,
        Shown shown,
        VoteCheck vote,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    /**
     * Where a decision was taken.
     *
     * @param gathering null for one taken between gatherings
     * @param gatheringTitle null for one taken between gatherings
     * @param item how its agenda item is called, with its place; null for none
     */
    public record Where(
            UUID body,
            String bodyName,
            String territoryCode,
            String territoryName,
            UUID gathering,
            String gatheringTitle,
            String item) {

        /** Its gathering with the item, in one text; null for one taken between gatherings. */
        public String taken() {
            return item == null ? gatheringTitle : gatheringTitle + " – " + item;
        }
    }

    /**
     * Text of a decision that everybody reads.
     *
     * @param since when somebody looked at these words
     */
    public record Shown(OffsetDateTime since, String text) {}

    public String number() {
        return values.text(DecisionField.NUMBER);
    }

    public String text() {
        return values.text(DecisionField.TEXT);
    }

    /** Tells if it says how a vote ended. */
    public boolean counted() {
        return values.text(DecisionField.VOTES_FOR) != null;
    }

    /** Tells if it stands by a vote that would not be valid as attendance is noted now. */
    public boolean doubted() {
        return vote != null && withdrawnOn == null && !vote.holds();
    }

    public LocalDate decidedOn() {
        return LocalDate.parse(values.text(DecisionField.DECIDED_ON));
    }

    /** Follows from its days. */
    public DecisionState state() {
        if (withdrawnOn != null) {
            return DecisionState.WITHDRAWN;
        }
        return values.text(DecisionField.DONE_ON) == null ? DecisionState.OPEN : DecisionState.DONE;
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
