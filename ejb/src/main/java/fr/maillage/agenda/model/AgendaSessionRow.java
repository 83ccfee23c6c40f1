package fr.maillage.agenda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A date of an event; replaced as a whole when the event's times change. */
@Entity
@Table(name = "agenda_session")
public class AgendaSessionRow {

    @Id
    @SequenceGenerator(name = "agenda_session_seq", sequenceName = "agenda_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_session_seq")
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "starts_at")
    private LocalDateTime start;

    @Column(name = "ends_at")
    private LocalDateTime end;

    private boolean cancelled;

    protected AgendaSessionRow() {}

    public AgendaSessionRow(long eventId, LocalDateTime start, LocalDateTime end, boolean cancelled) {
        this.eventId = eventId;
        this.start = start;
        this.end = end;
        this.cancelled = cancelled;
    }

    public long eventId() {
        return eventId;
    }

    public LocalDateTime start() {
        return start;
    }

    public LocalDateTime end() {
        return end;
    }

    public boolean cancelled() {
        return cancelled;
    }
}
