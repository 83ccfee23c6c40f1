package fr.maillage.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A report that was made and kept; never changed. */
@Entity
@Table(name = "kept_report")
public class KeptReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_report_seq")
    @SequenceGenerator(name = "kept_report_seq", sequenceName = "kept_report_seq", allocationSize = 50)
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Embedded
    private KeptReportKey key;

    @Column(name = "snapshot_date")
    private LocalDate snapshot;

    @Column(name = "document_uuid")
    private UUID document;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "author_account")
    private UUID authorAccount;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "meeting_uuid")
    private UUID meeting;

    private String readers;

    protected KeptReport() {}

    public KeptReport(KeptReportKey key, LocalDate snapshot, UUID document, long size, String fileName) {
        this.uuid = UUID.randomUUID();
        this.key = key;
        this.snapshot = snapshot;
        this.document = document;
        this.size = size;
        this.fileName = fileName;
    }

    /** Notes who had it made, and when. */
    public void madeBy(UUID account, String name, OffsetDateTime at) {
        authorAccount = account;
        authorName = name;
        createdAt = at;
    }

    /** Notes the meeting that it was made for, and the code of its readers. */
    public void madeFor(UUID gathering, String readBy) {
        meeting = gathering;
        readers = readBy;
    }

    /** Null for an ordinary report, as {@link #readers}. */
    public UUID meeting() {
        return meeting;
    }

    public String readers() {
        return readers;
    }

    public UUID uuid() {
        return uuid;
    }

    public KeptReportKey key() {
        return key;
    }

    public LocalDate snapshot() {
        return snapshot;
    }

    public UUID document() {
        return document;
    }

    public long size() {
        return size;
    }

    public String fileName() {
        return fileName;
    }

    public String authorName() {
        return authorName;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }
}
