package fr.maillage.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A version of a frame; its lines are rows of another table. */
@Entity
@Table(name = "frame_version")
public class FrameVersion {

    @Id
    @SequenceGenerator(name = "frame_version_seq", sequenceName = "frame_version_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "frame_version_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "frame_id")
    private long frameId;

    private int number;

    private String state;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    private String assembly;

    private String deliberation;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected FrameVersion() {}

    /** @param number from 1 */
    public FrameVersion(UUID uuid, long frame, int number, String state, OffsetDateTime now) {
        this.uuid = uuid;
        this.frameId = frame;
        this.number = number;
        this.state = state;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    /** For the check that neither it nor one of its lines was changed meanwhile. */
    public int version() {
        return version;
    }

    public long frameId() {
        return frameId;
    }

    public int number() {
        return number;
    }

    public String state() {
        return state;
    }

    /** Null for a draft. */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** Null until it is adopted. */
    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    /** Which assembly adopted it; null until then. */
    public String assembly() {
        return assembly;
    }

    /** The number of the deliberation; null until it is adopted. */
    public String deliberation() {
        return deliberation;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }

    /** Says that one of its lines was changed at that moment. */
    public void touch(OffsetDateTime now) {
        updatedAt = now;
    }

    /** @param submitted null for one that goes back to be a draft */
    public void move(String to, LocalDate submitted, OffsetDateTime now) {
        state = to;
        submittedOn = submitted;
        touch(now);
    }

    /** Says who adopted it, when and by which deliberation. */
    public void adopt(String to, LocalDate day, String by, String under, OffsetDateTime now) {
        state = to;
        adoptedOn = day;
        assembly = by;
        deliberation = under;
        touch(now);
    }
}
