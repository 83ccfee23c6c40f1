package fr.maillage.committee.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** That somebody sits in a body, from when to when, and for whom. */
@Entity
@Table(name = "mandate")
public class Mandate {

    @Id
    @SequenceGenerator(name = "mandate_seq", sequenceName = "mandate_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "actor_id")
    private Long actorId;

    private String role;

    @Column(name = "group_code")
    private String groupCode;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "alternate_of")
    private Long alternateOf;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Mandate() {}

    public Mandate(UUID uuid, long bodyId, long personId, OffsetDateTime now) {
        this.uuid = uuid;
        this.bodyId = bodyId;
        this.personId = personId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Says for whom she sits there, and in which group.
     *
     * @param actor the key of the organisation that she represents; null for none
     * @param group null for none
     */
    public void represents(Long actor, String group, OffsetDateTime now) {
        actorId = actor;
        groupCode = group;
        updatedAt = now;
    }

    /** Says that she is somebody else, of whom two entries were merged. */
    public void becomes(long person, OffsetDateTime now) {
        personId = person;
        updatedAt = now;
    }

    /** Whether both are of one body and share a day: then they are one of a person who was entered twice. */
    public boolean overlaps(Mandate other) {
        return bodyId == other.bodyId && beginsBefore(other.untilOn) && other.beginsBefore(untilOn);
    }

    /** Takes over what another mandate of the same person says that this one does not; the earlier start, the later end. */
    public void absorb(Mandate other, OffsetDateTime now) {
        actorId = actorId == null ? other.actorId : actorId;
        role = role == null ? other.role : role;
        groupCode = groupCode == null ? other.groupCode : groupCode;
        fromOn = fromOn == null || other.fromOn == null ? null : fromOn.isBefore(other.fromOn) ? fromOn : other.fromOn;
        untilOn = untilOn == null || other.untilOn == null
                ? null
                : untilOn.isAfter(other.untilOn) ? untilOn : other.untilOn;
        updatedAt = now;
    }

    /** Says whom she stands in for; null for nobody. */
    public void standsInFor(Long mandate) {
        alternateOf = mandate;
    }

    private boolean beginsBefore(LocalDate end) {
        return fromOn == null || end == null || !fromOn.isAfter(end);
    }

    public Long id() {
        return id;
    }

    public long bodyId() {
        return bodyId;
    }

    public long personId() {
        return personId;
    }

    /** Null for a resident. */
    public Long actorId() {
        return actorId;
    }

    /** Null for none. */
    public String groupCode() {
        return groupCode;
    }

    /** The key of the mandate of whom she stands in for; null for none. */
    public Long alternateOf() {
        return alternateOf;
    }
}
