package fr.maillage.committee.model;

import fr.maillage.committee.SeatField;
import fr.maillage.committee.SeatKeys;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** That somebody sits in a body, from when to when, and for whom. */
@Entity
@Table(name = "mandate")
public class Mandate {

    private static final FieldAccess<Mandate, SeatField> ACCESS = new FieldAccess<Mandate, SeatField>(SeatField.class)
            .text(SeatField.ROLE, m -> m.role, (m, text) -> m.role = text)
            .text(SeatField.GROUP, m -> m.groupCode, (m, text) -> m.groupCode = text)
            .day(SeatField.FROM, m -> m.fromOn, (m, day) -> m.fromOn = day)
            .day(SeatField.UNTIL, m -> m.untilOn, (m, day) -> m.untilOn = day);

    /** Fields that a mandate says itself; the rest are those whom it ties together. */
    public static final List<SeatField> OWN = List.of(SeatField.ROLE, SeatField.GROUP, SeatField.FROM, SeatField.UNTIL);

    @Id
    @SequenceGenerator(name = "mandate_seq", sequenceName = "mandate_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_seq")
    private Long id;

    private UUID uuid;

    @Version
    private int version;

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

    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Mandate() {}

    public Mandate(UUID uuid, long bodyId, OffsetDateTime now) {
        this.uuid = uuid;
        this.bodyId = bodyId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Says who sits there, how and when.
     *
     * @param says of role, group and days; the rest of it, {@code keys} says
     */
    public void describe(FieldValues<SeatField> says, SeatKeys keys, OffsetDateTime now) {
        ACCESS.write(this, says);
        personId = keys.person();
        actorId = keys.actor();
        alternateOf = keys.alternateOf();
        replacesId = keys.replaces();
        updatedAt = now;
    }

    /** Gives the values of role, group and days. */
    public FieldValues<SeatField> says() {
        return ACCESS.values(this);
    }

    /** Tells if it says just that of role, group and days. */
    public boolean holds(FieldValues<SeatField> says) {
        return OWN.stream().allMatch(field -> Objects.equals(ACCESS.read(this, field), says.text(field)));
    }

    /** Whom it ties together. */
    public SeatKeys keys() {
        return new SeatKeys(personId, actorId, alternateOf, replacesId);
    }

    /** Says that she is somebody else, of whom two entries were merged. */
    public void becomes(long person, OffsetDateTime now) {
        personId = person;
        updatedAt = now;
    }

    /** Tells if both are of one body and share a day: then they are one of a person who was entered twice. */
    public boolean overlaps(Mandate other) {
        return bodyId == other.bodyId && days().overlap(other.days());
    }

    /** Takes over what another mandate of the same person says that this one does not; the earlier start, the later end. */
    public void absorb(Mandate other, OffsetDateTime now) {
        actorId = actorId == null ? other.actorId : actorId;
        role = role == null ? other.role : role;
        groupCode = groupCode == null ? other.groupCode : groupCode;
        if (replacesId == null && !Objects.equals(other.replacesId, id)) {
            replacesId = other.replacesId;
        }
        fromOn = fromOn == null || other.fromOn == null ? null : fromOn.isBefore(other.fromOn) ? fromOn : other.fromOn;
        untilOn = untilOn == null || other.untilOn == null
                ? null
                : untilOn.isAfter(other.untilOn) ? untilOn : other.untilOn;
        updatedAt = now;
    }

    /** Says whom she stands in for; null for nobody. Nobody stands in for herself. */
    public void standsInFor(Mandate other) {
        alternateOf = other == null || other.personId == personId ? null : other.id;
    }

    /** Says whose seat she takes; null for nobody's. No mandate follows itself. */
    public void follows(Mandate other) {
        replacesId = other == null || other.id.equals(id) ? null : other.id;
    }

    /** The days on which it runs. */
    public MandateDays days() {
        return new MandateDays(fromOn, untilOn);
    }

    public Long id() {
        return id;
    }

    /** Gives the identifier by which addresses and the API call it. */
    public UUID uuid() {
        return uuid;
    }

    /** For the check that nobody changed it meanwhile. */
    public int version() {
        return version;
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

    /** The last day; null for no limit. */
    public LocalDate untilOn() {
        return untilOn;
    }

    /** The key of the mandate of whom she stands in for; null for none. */
    public Long alternateOf() {
        return alternateOf;
    }
}
