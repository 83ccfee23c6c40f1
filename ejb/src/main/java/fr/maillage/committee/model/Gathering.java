package fr.maillage.committee.model;

import fr.maillage.committee.GatheringField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A gathering as its table keeps it; its groups are rows of {@code gathering_group}. */
@Entity
@Table(name = "gathering")
public class Gathering extends ArchivableRecord {

    private static final FieldAccess<Gathering, GatheringField> ACCESS = new FieldAccess<Gathering, GatheringField>(
                    GatheringField.class)
            .text(GatheringField.TITLE, g -> g.title, (g, text) -> g.title = text)
            .text(GatheringField.CODE, g -> g.code, (g, text) -> g.code = text)
            .day(GatheringField.HELD_ON, g -> g.heldOn, (g, day) -> g.heldOn = day)
            .text(GatheringField.STARTS_AT, g -> g.startsAt, (g, text) -> g.startsAt = text)
            .text(GatheringField.ENDS_AT, g -> g.endsAt, (g, text) -> g.endsAt = text)
            .text(GatheringField.MODE, g -> g.mode, (g, text) -> g.mode = text)
            .text(GatheringField.PLACE, g -> g.place, (g, text) -> g.place = text)
            .text(GatheringField.REMARK, g -> g.remark, (g, text) -> g.remark = text);

    @Id
    @SequenceGenerator(name = "gathering_seq", sequenceName = "gathering_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gathering_seq")
    private Long id;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "territory_id")
    private long territoryId;

    private String code;

    private String title;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private String startsAt;

    @Column(name = "ends_at")
    private String endsAt;

    private String mode;

    private String place;

    private String remark;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    protected Gathering() {}

    public Gathering(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    /**
     * Replaces what it says beside its groups.
     *
     * @param holder the body that holds it, and gives it its territory
     * @param words what the list's text filter looks in; begins with the title's
     */
    public void describe(FieldValues<GatheringField> values, Body holder, String words) {
        List<Object> before = inCalendars();
        ACCESS.write(this, values);
        if (id != null && !before.equals(inCalendars())) {
            calendarSequence++;
        }
        bodyId = holder.id();
        territoryId = holder.territoryId();
        searchText = words;
    }

    /** Calendars then show that it is off. */
    @Override
    public void archive(String reason, OffsetDateTime now) {
        super.archive(reason, now);
        calendarSequence++;
    }

    @Override
    public void restore(OffsetDateTime now) {
        super.restore(now);
        calendarSequence++;
    }

    private List<Object> inCalendars() {
        return Arrays.asList(title, heldOn, startsAt, endsAt, mode, place);
    }

    @Override
    public Long id() {
        return id;
    }

    public long bodyId() {
        return bodyId;
    }

    /** That of its body. */
    public long territoryId() {
        return territoryId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Counts the changes of all that calendars show of it. */
    public int calendarSequence() {
        return calendarSequence;
    }

    public String title() {
        return title;
    }
}
