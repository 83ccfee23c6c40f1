package fr.maillage.agenda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A workshop as its table keeps it; its dates are rows of {@code agenda_session}. */
@Entity
@Table(name = "agenda_event")
public class AgendaEvent {

    @Id
    @SequenceGenerator(name = "agenda_event_seq", sequenceName = "agenda_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_event_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "place_id")
    private long placeId;

    @Embedded
    private AgendaRecord content;

    @Embedded
    private AgendaTimes times;

    @Column(name = "archived_at")
    private OffsetDateTime archivedAt;

    @Column(name = "archive_reason")
    private String archiveReason;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected AgendaEvent() {}

    public AgendaEvent(UUID uuid, long placeId, OffsetDateTime now) {
        this.uuid = uuid;
        this.placeId = placeId;
        this.createdAt = now;
    }

    /** Replaces what is said about it. Touches the row even where only dates are cancelled, so that its version counts. */
    public void describe(AgendaRecord says, AgendaTimes held, OffsetDateTime now) {
        content = says;
        times = held;
        updatedAt = now;
    }

    /** It is held at another place, which is the same by another name. */
    public void moveTo(long place, OffsetDateTime now) {
        placeId = place;
        updatedAt = now;
    }

    public void archive(String reason, OffsetDateTime now) {
        archivedAt = now;
        archiveReason = reason;
        updatedAt = now;
    }

    public void restore(OffsetDateTime now) {
        archivedAt = null;
        archiveReason = null;
        updatedAt = now;
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

    public long placeId() {
        return placeId;
    }

    public AgendaRecord content() {
        return content;
    }

    public AgendaTimes times() {
        return times;
    }

    public OffsetDateTime archivedAt() {
        return archivedAt;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public String archiveReason() {
        return archiveReason;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }
}
