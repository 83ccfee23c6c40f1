package fr.maillage.actor.model;

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

/** That somebody is whom an actor is reached through, in her work; who she is, people keep. */
@Entity
@Table(name = "actor_contact")
public class ActorContact {

    @Id
    @SequenceGenerator(name = "actor_contact_seq", sequenceName = "actor_contact_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actor_contact_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "person_id")
    private long personId;

    private String duty;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected ActorContact() {}

    public ActorContact(UUID uuid, long actorId, long personId, OffsetDateTime now) {
        this.uuid = uuid;
        this.actorId = actorId;
        this.personId = personId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Replaces what she does there; null where unknown. */
    public void describe(String herDuty) {
        duty = herDuty;
    }

    /** Says that somebody looked at her, or that what people keep of her has changed. */
    public void touch(OffsetDateTime now) {
        updatedAt = now;
    }

    /** Says that she is somebody else, of whom two entries were merged. */
    public void becomes(long person, OffsetDateTime now) {
        personId = person;
        touch(now);
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

    public long actorId() {
        return actorId;
    }

    /** The key of the person. */
    public long personId() {
        return personId;
    }

    public String duty() {
        return duty;
    }
}
