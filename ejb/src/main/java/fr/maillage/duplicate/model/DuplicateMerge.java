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

/** A merge, with what is needed to take it back. */
@Entity
@Table(name = "duplicate_merge")
public class DuplicateMerge {

    @Id
    @SequenceGenerator(name = "duplicate_merge_seq", sequenceName = "duplicate_merge_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duplicate_merge_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "candidate_id")
    private long candidateId;

    @Column(name = "kept_uuid")
    private UUID kept;

    @Column(name = "merged_uuid")
    private UUID merged;

    private String trace;

    @Column(name = "merged_at")
    private OffsetDateTime mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "undone_at")
    private OffsetDateTime undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected DuplicateMerge() {}

    /** @param trace as the merge returned it */
    public DuplicateMerge(long candidateId, UUID kept, UUID merged, String trace, String by, OffsetDateTime now) {
        this.uuid = UUID.randomUUID();
        this.candidateId = candidateId;
        this.kept = kept;
        this.merged = merged;
        this.trace = trace;
        this.mergedBy = by;
        this.mergedAt = now;
    }

    public void undo(String by, OffsetDateTime now) {
        undoneBy = by;
        undoneAt = now;
    }

    public UUID kept() {
        return kept;
    }

    public UUID merged() {
        return merged;
    }

    public String trace() {
        return trace;
    }

    public OffsetDateTime mergedAt() {
        return mergedAt;
    }

    public String mergedBy() {
        return mergedBy;
    }
}
