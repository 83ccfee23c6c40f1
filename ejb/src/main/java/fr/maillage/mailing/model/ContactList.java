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

/** A named list of contacts. */
@Entity
@Table(name = "contact_list")
public class ContactList {

    @Id
    @SequenceGenerator(name = "contact_list_seq", sequenceName = "contact_list_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_list_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    private String name;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "actor_type")
    private String actorType;

    private String network;
    private String words;

    @Column(name = "archived_at")
    private OffsetDateTime archivedAt;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected ContactList() {}

    public ContactList(String by, OffsetDateTime now) {
        this.uuid = UUID.randomUUID();
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Replaces what it is called and whom its filter takes; null for any. */
    public void describe(String called, long territory, String type, String ofNetwork, String text) {
        name = called;
        territoryId = territory;
        actorType = type;
        network = ofNetwork;
        words = text;
    }

    public void archive(OffsetDateTime now) {
        archivedAt = now;
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

    public String name() {
        return name;
    }

    public long territoryId() {
        return territoryId;
    }

    public String actorType() {
        return actorType;
    }

    public String network() {
        return network;
    }

    public String words() {
        return words;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
