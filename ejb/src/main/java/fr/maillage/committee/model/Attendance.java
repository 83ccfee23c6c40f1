package fr.maillage.committee.model;

import fr.maillage.committee.Presence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Tells if somebody took part in a gathering, and in which group. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    @SequenceGenerator(name = "attendance_seq", sequenceName = "attendance_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_seq")
    private Long id;

    @Column(name = "gathering_id")
    private long gatheringId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "group_id")
    private Long groupId;

    private String state;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "noted_at")
    private OffsetDateTime notedAt;

    protected Attendance() {}

    public Attendance(long gatheringId, long personId) {
        this.gatheringId = gatheringId;
        this.personId = personId;
    }

    /**
     * Says whether she took part.
     *
     * @param group the key of the group that she was in; null for none
     * @param way how it is known: ticked, signed, door, video or import
     */
    public void note(Presence presence, Long group, String way, OffsetDateTime now) {
        state = presence.code();
        groupId = group;
        takenBy = way;
        notedAt = now;
    }

    /** Says that she is somebody else, of whom two entries were merged. */
    public void becomes(long person) {
        personId = person;
    }

    /** Takes over what another one of the same person and gathering says where that counts more. */
    public void strengthen(Attendance other) {
        if (other.presence().compareTo(presence()) < 0 || other.presence() == presence() && groupId == null) {
            state = other.state;
            groupId = other.groupId;
            takenBy = other.takenBy;
            notedAt = other.notedAt;
        }
    }

    public long gatheringId() {
        return gatheringId;
    }

    public long personId() {
        return personId;
    }

    /** Null where she was in none. */
    public Long groupId() {
        return groupId;
    }

    /** Tells how it is known. */
    public String takenBy() {
        return takenBy;
    }

    public Presence presence() {
        return Presence.byCode(state).orElseThrow();
    }
}
