package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole decision in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Decision", description = "What a body decided, by the number under which it is cited")
public class DecisionDocument extends RecordDocument {

    private static final FieldAccess<DecisionDocument, DecisionField> ACCESS = new FieldAccess<
                    DecisionDocument, DecisionField>(DecisionField.class)
            .text(DecisionField.NUMBER, d -> d.number, (d, v) -> d.number = v)
            .text(DecisionField.TEXT, d -> d.text, (d, v) -> d.text = v)
            .text(DecisionField.MODE, d -> d.mode, (d, v) -> d.mode = v)
            .number(DecisionField.VOTES_FOR, d -> d.votesFor, (d, v) -> d.votesFor = v)
            .number(DecisionField.VOTES_AGAINST, d -> d.votesAgainst, (d, v) -> d.votesAgainst = v)
            .number(DecisionField.ABSTAINED, d -> d.abstained, (d, v) -> d.abstained = v)
            .text(DecisionField.BODY, d -> d.body, (d, v) -> d.body = v)
            .text(DecisionField.GATHERING, d -> d.gathering, (d, v) -> d.gathering = v)
            .text(DecisionField.ITEM, d -> d.agendaItem, (d, v) -> d.agendaItem = v)
            .text(DecisionField.DECIDED_ON, d -> d.decidedOn, (d, v) -> d.decidedOn = v)
            .text(DecisionField.DONE_ON, d -> d.doneOn, (d, v) -> d.doneOn = v)
            .text(DecisionField.REMARK, d -> d.remark, (d, v) -> d.remark = v);

    @Schema(
            description =
                    "Unique within the body, for example D-2026-07; the next one of the year where it is left out")
    public String number;

    public String text;

    @Schema(description = "consensus, reserve (a consensus with reservations) or vote")
    public String mode;

    @Schema(description = "Of a vote: how many said yes; more than votesAgainst, or it is no decision")
    public Integer votesFor;

    @Schema(description = "Of a vote: how many said no")
    public Integer votesAgainst;

    @Schema(description = "Of a vote: how many abstained; all three together at most who is present")
    public Integer abstained;

    @Schema(description = "Identifier of the body that took it")
    public String body;

    @Schema(readOnly = true)
    public String bodyName;

    @Schema(readOnly = true, description = "Code of the territory that its body works for")
    public String territory;

    @Schema(description = "Identifier of the gathering where it was taken")
    public String gathering;

    @Schema(readOnly = true)
    public String gatheringTitle;

    @Schema(description = "Identifier of an item of that gathering's agenda")
    public String agendaItem;

    @Schema(description = "YYYY-MM-DD")
    public String decidedOn;

    @Schema(description = "When it was carried out, YYYY-MM-DD")
    public String doneOn;

    public String remark;

    @Schema(readOnly = true, description = "open, done or withdrawn")
    public String state;

    @Schema(readOnly = true)
    public LocalDate withdrawnOn;

    @Schema(readOnly = true)
    public String withdrawnReason;

    @JsonbProperty("public")
    @Schema(name = "public", readOnly = true, description = "Whether everybody reads it")
    public Boolean shown;

    @Schema(readOnly = true, description = "Since when everybody reads it; left out where nobody but users does")
    public OffsetDateTime publicSince;

    @Schema(readOnly = true, description = "What everybody reads of it")
    public String publicText;

    @Schema(
            readOnly = true,
            description =
                    "Why a vote would not be valid as attendance is noted now: quorum (too few members present) or votes"
                            + " (more votes than members present); left out where it would be")
    public String voteDoubt;

    public static DecisionDocument of(DecisionView decision) {
        DecisionDocument document = new DecisionDocument();
        ACCESS.write(document, decision.values());
        document.tell(decision);
        document.bodyName = decision.where().bodyName();
        document.territory = decision.where().territoryCode();
        document.gatheringTitle = decision.where().gatheringTitle();
        document.state = decision.state().code();
        document.withdrawnOn = decision.withdrawnOn();
        document.withdrawnReason = decision.withdrawnReason();
        document.shown = decision.shown() != null;
        document.voteDoubt = decision.doubted() ? decision.vote().doubt() : null;
        if (decision.shown() != null) {
            document.publicSince = decision.shown().since();
            document.publicText = decision.shown().text();
        }
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<DecisionField> values() {
        return ACCESS.values(this);
    }
}
