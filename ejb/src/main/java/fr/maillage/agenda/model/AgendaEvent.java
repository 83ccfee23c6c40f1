package fr.maillage.agenda.model;

import fr.maillage.agenda.AgendaField;
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
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A workshop as its table keeps it; its dates are rows of {@code agenda_session}. */
@Entity
@Table(name = "agenda_event")
public class AgendaEvent extends ArchivableRecord {

    private static final FieldAccess<AgendaEvent, AgendaField> ACCESS = new FieldAccess<AgendaEvent, AgendaField>(
                    AgendaField.class)
            .text(AgendaField.TITLE, e -> e.title, (e, text) -> e.title = text)
            .text(AgendaField.SUMMARY, e -> e.summary, (e, text) -> e.summary = text)
            .text(AgendaField.THEME, e -> e.theme, (e, text) -> e.theme = text)
            .text(AgendaField.LEVEL, e -> e.level, (e, text) -> e.level = text)
            .number(AgendaField.SEATS, e -> e.seats, (e, number) -> e.seats = number)
            .text(AgendaField.FEE, e -> e.fee, (e, text) -> e.fee = text)
            .text(AgendaField.REGISTRATION, e -> e.registration, (e, text) -> e.registration = text)
            .text(AgendaField.CONTACT, e -> e.contact, (e, text) -> e.contact = text)
            .time(AgendaField.START, e -> e.start, (e, time) -> e.start = time)
            .time(AgendaField.END, e -> e.end, (e, time) -> e.end = time)
            .text(AgendaField.RECURRENCE, e -> e.recurrence, (e, text) -> e.recurrence = text);

    @Id
    @SequenceGenerator(name = "agenda_event_seq", sequenceName = "agenda_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_event_seq")
    private Long id;

    @Column(name = "place_id")
    private long placeId;

    private String title;

    private String summary;

    private String theme;

    private String level;

    private Integer seats;

    private String fee;

    private String registration;

    private String contact;

    @Column(name = "starts_at")
    private LocalDateTime start;

    @Column(name = "ends_at")
    private LocalDateTime end;

    private String recurrence;

    protected AgendaEvent() {}

    public AgendaEvent(UUID uuid, long placeId, OffsetDateTime now) {
        super(uuid, now);
        this.placeId = placeId;
    }

    /** Replaces what it says beside the days on which it is cancelled. */
    public void describe(FieldValues<AgendaField> values) {
        ACCESS.write(this, values);
    }

    /**
     * Gives the event's values.
     *
     * @param cancelled the days on which it is not held after all
     */
    public FieldValues<AgendaField> values(List<String> cancelled) {
        return FieldValues.of(AgendaField.class, field -> ACCESS.read(this, field), field -> cancelled);
    }

    /** It is held at another place, which is the same by another name. */
    public void moveTo(long place, OffsetDateTime now) {
        placeId = place;
        touch(now);
    }

    @Override
    public Long id() {
        return id;
    }

    public long placeId() {
        return placeId;
    }

    public String title() {
        return title;
    }
}
