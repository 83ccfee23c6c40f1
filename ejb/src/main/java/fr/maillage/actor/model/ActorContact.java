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

/** A person whom an actor is reached through, in her work. */
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

    private String name;

    private String duty;

    private String email;

    private String phone;

    @Column(name = "no_mail")
    private boolean noMail;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected ActorContact() {}

    public ActorContact(UUID uuid, long actorId, OffsetDateTime now) {
        this.uuid = uuid;
        this.actorId = actorId;
        this.createdAt = now;
    }

    /** Replaces what is known of her; null where unknown, but for the name. */
    public void describe(String calledName, String herDuty, String herEmail, String herPhone) {
        name = calledName;
        duty = herDuty;
        email = herEmail;
        phone = herPhone;
    }

    /** Notes whether she asked not to be written to. */
    public void mayBeWrittenTo(boolean may, OffsetDateTime now) {
        noMail = !may;
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

    public long actorId() {
        return actorId;
    }

    public String name() {
        return name;
    }

    public String duty() {
        return duty;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public boolean noMail() {
        return noMail;
    }
}
