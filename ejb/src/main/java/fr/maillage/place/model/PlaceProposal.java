package fr.maillage.place.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Value that a source gives for a field that a person has set. */
@Entity
@Table(name = "place_proposal")
public class PlaceProposal {

    /** Where a proposal stands. */
    public enum Status {
        OPEN,
        ACCEPTED,
        REFUSED,
        /** The source came round to the value that the place has. */
        SETTLED
    }

    @Id
    @SequenceGenerator(name = "place_proposal_seq", sequenceName = "place_proposal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_proposal_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "place_id")
    private long placeId;

    private String field;

    private String source;

    private String proposed;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected PlaceProposal() {}

    /** @param saidOn when the value was known to be right; null where nobody says */
    public PlaceProposal(
            long placeId, String field, String source, String proposed, LocalDate saidOn, OffsetDateTime now) {
        this.uuid = UUID.randomUUID();
        this.placeId = placeId;
        this.field = field;
        this.source = source;
        propose(proposed, saidOn, now);
    }

    /** The source says something else than before: the question is open again. */
    public final void propose(String value, LocalDate day, OffsetDateTime now) {
        proposed = value;
        saidOn = day;
        status = Status.OPEN;
        createdAt = now;
        decidedAt = null;
        decidedBy = null;
    }

    public void close(Status decision, String by, OffsetDateTime now) {
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }

    public UUID uuid() {
        return uuid;
    }

    public int version() {
        return version;
    }

    public long placeId() {
        return placeId;
    }

    public String field() {
        return field;
    }

    public String source() {
        return source;
    }

    public String proposed() {
        return proposed;
    }

    /** The day on which the value was known to be right, by whom proposes it; null where nobody says. */
    public LocalDate saidOn() {
        return saidOn;
    }

    public Status status() {
        return status;
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }
}
