package fr.maillage.committee.model;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A decision as its table keeps it; the records that it names are rows of {@code decision_effect}. */
@Entity
@Table(name = "decision")
public class Decision extends ArchivableRecord {

    private static final FieldAccess<Decision, DecisionField> ACCESS = new FieldAccess<Decision, DecisionField>(
                    DecisionField.class)
            .text(DecisionField.NUMBER, d -> d.number, (d, said) -> d.number = said)
            .text(DecisionField.TEXT, d -> d.text, (d, said) -> d.text = said)
            .text(DecisionField.MODE, d -> d.mode, (d, said) -> d.mode = said)
            .number(DecisionField.VOTES_FOR, d -> d.votesFor, (d, count) -> d.votesFor = count)
            .number(DecisionField.VOTES_AGAINST, d -> d.votesAgainst, (d, count) -> d.votesAgainst = count)
            .number(DecisionField.ABSTAINED, d -> d.abstained, (d, count) -> d.abstained = count)
            .day(DecisionField.DECIDED_ON, d -> d.decidedOn, (d, day) -> d.decidedOn = day)
            .day(DecisionField.DONE_ON, d -> d.doneOn, (d, day) -> d.doneOn = day)
            .text(DecisionField.REMARK, d -> d.remark, (d, said) -> d.remark = said);

    @Id
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "gathering_id")
    private Long gatheringId;

    @Column(name = "agenda_item_id")
    private Long agendaItemId;

    private String number;

    private String text;

    private String mode;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    private Integer abstained;

    private Integer quorum;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    private String remark;

    @Column(name = "search_text")
    private String searchText;

    protected Decision() {}

    public Decision(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    /**
     * Replaces what it says.
     *
     * @param taker the body that took it, and gives it its territory
     * @param gathering the key of the gathering where it was taken; null for none
     * @param item the key of the item of its agenda; null for none
     * @param words what the list's text filter looks in; begins with the text's
     */
    public void describe(FieldValues<DecisionField> values, Body taker, Long gathering, Long item, String words) {
        ACCESS.write(this, values);
        bodyId = taker.id();
        territoryId = taker.territoryId();
        gatheringId = gathering;
        agendaItemId = item;
        searchText = words;
    }

    /**
     * Says by which share of the members present it was voted, in percent.
     *
     * @param share null for what was decided otherwise
     */
    public void votedBy(Integer share) {
        quorum = share;
    }

    /** Says that it holds no more from a day on, and why; there is no way back. */
    public void withdraw(LocalDate day, String reason) {
        withdrawnOn = day;
        withdrawnReason = reason;
    }

    @Override
    public Long id() {
        return id;
    }

    public long bodyId() {
        return bodyId;
    }

    /** That of its body. */
    public long territoryId() {
        return territoryId;
    }

    public String number() {
        return number;
    }

    public String text() {
        return text;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public boolean withdrawn() {
        return withdrawnOn != null;
    }
}
