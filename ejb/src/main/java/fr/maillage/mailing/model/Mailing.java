package fr.maillage.mailing.model;

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

/** Mailing to a list. */
@Entity
@Table(name = "mailing")
public class Mailing {

    @Id
    @SequenceGenerator(name = "mailing_seq", sequenceName = "mailing_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mailing_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "list_id")
    private long listId;

    private String subject;
    private String body;
    private int written;
    private int refused;

    @Column(name = "without_address")
    private int withoutAddress;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected Mailing() {}

    public Mailing(UUID uuid, long listId, String subject, String body, String by, OffsetDateTime now) {
        this.uuid = uuid;
        this.listId = listId;
        this.subject = subject;
        this.body = body;
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Notes how many got it, want no messages, and have no address. */
    public void counted(int gotIt, int wantNone, int haveNoAddress) {
        written = gotIt;
        refused = wantNone;
        withoutAddress = haveNoAddress;
    }

    public UUID uuid() {
        return uuid;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public int written() {
        return written;
    }

    public int refused() {
        return refused;
    }

    public int withoutAddress() {
        return withoutAddress;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
