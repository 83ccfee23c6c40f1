package fr.maillage.document.model;

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

/** A file as somebody gave it; several may share the same bytes. Never changed once stored. */
@Entity
@Table(name = "stored_document")
public class StoredDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_document_seq")
    @SequenceGenerator(name = "stored_document_seq", sequenceName = "stored_document_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String purpose;

    @Column(name = "owner_account")
    private UUID ownerAccount;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Version
    private int version;

    protected StoredDocument() {}

    public StoredDocument(
            UUID uuid,
            String sha256,
            String fileName,
            String mediaType,
            long sizeBytes,
            String purpose,
            UUID ownerAccount,
            String ownerName,
            OffsetDateTime createdAt) {
        this.uuid = uuid;
        this.sha256 = sha256;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.sizeBytes = sizeBytes;
        this.purpose = purpose;
        this.ownerAccount = ownerAccount;
        this.ownerName = ownerName;
        this.createdAt = createdAt;
    }

    public UUID getUuid() {
        return uuid;
    }

    public String getSha256() {
        return sha256;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public long getSizeBytes() {
        return sizeBytes;
    }

    public String getPurpose() {
        return purpose;
    }

    public UUID getOwnerAccount() {
        return ownerAccount;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public OffsetDateTime getCreatedAt() {
        return createdAt;
    }
}
