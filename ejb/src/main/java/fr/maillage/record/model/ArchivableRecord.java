package fr.maillage.record.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A record that is never deleted but archived with a reason. Each kind has its own key and sequence; moments are UTC, to
 * the microsecond.
 */
@MappedSuperclass
public abstract class ArchivableRecord {

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "archived_at")
    private OffsetDateTime archivedAt;

    @Column(name = "archive_reason")
    private String archiveReason;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected ArchivableRecord() {}

    /** A new record, entered at that moment. */
    protected ArchivableRecord(UUID uuid, OffsetDateTime now) {
        this.uuid = uuid;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** The database's key; null until it is written. */
    public abstract Long id();

    /** Gives the identifier by which its address and the API call it. */
    public UUID uuid() {
        return uuid;
    }

    /** For the check that nobody changed it meanwhile. */
    public int version() {
        return version;
    }

    /** Tells if it is out of the lists. */
    public boolean archived() {
        return archivedAt != null;
    }

    /** Null unless archived. */
    public OffsetDateTime archivedAt() {
        return archivedAt;
    }

    /** Null unless archived. */
    public String archiveReason() {
        return archiveReason;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }

    /** Says that it was changed at that moment. */
    public void touch(OffsetDateTime now) {
        updatedAt = now;
    }

    /** Takes it out of the lists, keeping it. */
    public void archive(String reason, OffsetDateTime now) {
        archivedAt = now;
        archiveReason = reason;
        touch(now);
    }

    /** Brings it back as it was. */
    public void restore(OffsetDateTime now) {
        archivedAt = null;
        archiveReason = null;
        touch(now);
    }
}
