package fr.maillage.duplicate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Two places that may be one, and what was decided. */
@Entity
@Table(name = "duplicate_candidate")
public class DuplicateCandidate {

    @Id
    @SequenceGenerator(name = "duplicate_candidate_seq", sequenceName = "duplicate_candidate_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duplicate_candidate_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "place_a_id")
    private long firstPlace;

    @Column(name = "place_b_id")
    private long secondPlace;

    private int score;

    private String reasons;

    private String state;

    @Column(name = "found_at")
    private OffsetDateTime foundAt;

    @Column(name = "run_uuid")
    private UUID run;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected DuplicateCandidate() {}

    /**
     * A pair that a search found.
     *
     * @param first the smaller of the two identifiers
     * @param openState the name of the state in which nobody has decided
     */
    public DuplicateCandidate(
            long first, long second, DuplicatePolicy.Verdict verdict, String openState, UUID run, OffsetDateTime now) {
        this.uuid = UUID.randomUUID();
        this.firstPlace = first;
        this.secondPlace = second;
        this.score = verdict.score();
        this.reasons = Reason.join(verdict.reasons());
        this.state = openState;
        this.run = run;
        this.foundAt = now;
    }

    /** Notes a decision, or that it was taken back. */
    public void decide(String newState, String by, OffsetDateTime now) {
        state = newState;
        decidedBy = by;
        decidedAt = now;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public int version() {
        return version;
    }

    public long firstPlace() {
        return firstPlace;
    }

    public long secondPlace() {
        return secondPlace;
    }

    public int score() {
        return score;
    }

    public String reasons() {
        return reasons;
    }

    public String state() {
        return state;
    }

    public OffsetDateTime decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
