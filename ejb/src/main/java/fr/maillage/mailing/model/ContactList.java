package fr.maillage.mailing.model;

import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A named list of contacts. */
@Entity
@Table(name = "contact_list")
public class ContactList extends ArchivableRecord {

    @Id
    @SequenceGenerator(name = "contact_list_seq", sequenceName = "contact_list_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_list_seq")
    private Long id;

    private String name;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "actor_type")
    private String actorType;

    private String network;
    private String words;

    @Column(name = "created_by")
    private String createdBy;

    protected ContactList() {}

    public ContactList(String by, OffsetDateTime now) {
        super(UUID.randomUUID(), now);
        this.createdBy = by;
    }

    /** Replaces what it is called and whom its filter takes; null for any. */
    public void describe(String called, long territory, String type, String ofNetwork, String text) {
        name = called;
        territoryId = territory;
        actorType = type;
        network = ofNetwork;
        words = text;
    }

    @Override
    public Long id() {
        return id;
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

    public String createdBy() {
        return createdBy;
    }
}
