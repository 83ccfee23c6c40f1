package fr.maillage.moderation.model;

import fr.maillage.moderation.ErrorReason;
import fr.maillage.moderation.ErrorStatus;
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
import java.time.OffsetDateTime;
import java.util.UUID;

/** Error in a place's record that somebody without an account reports. */
@Entity
@Table(name = "error_report")
public class ErrorReport {

    @Id
    @SequenceGenerator(name = "error_report_seq", sequenceName = "error_report_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "error_report_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "place_id")
    private long placeId;

    @Enumerated(EnumType.STRING)
    private ErrorReason reason;

    private String detail;

    private int times;

    @Enumerated(EnumType.STRING)
    private ErrorStatus status;

    private String answer;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected ErrorReport() {}

    /** A report that awaits an answer; {@code saying} may be null. */
    public ErrorReport(long placeId, ErrorReason reason, String saying, OffsetDateTime now) {
        this.uuid = UUID.randomUUID();
        this.placeId = placeId;
        this.reason = reason;
        this.detail = saying;
        this.times = 1;
        this.status = ErrorStatus.OPEN;
        this.createdAt = now;
    }

    /** Answers it; {@code words} may be null. */
    public void decide(ErrorStatus decision, String words, String by, OffsetDateTime now) {
        status = decision;
        answer = words;
        decidedBy = by;
        decidedAt = now;
    }

    /** It speaks of another record from now on. */
    public void moveTo(long place) {
        placeId = place;
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

    public ErrorReason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    public int times() {
        return times;
    }

    public ErrorStatus status() {
        return status;
    }

    public String answer() {
        return answer;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
