package fr.maillage.agenda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** When an event is first held, and by which rule again; wall times of Paris. */
@Embeddable
public class AgendaTimes {

    @Column(name = "starts_at")
    private LocalDateTime start;

    @Column(name = "ends_at")
    private LocalDateTime end;

    private String recurrence;

    protected AgendaTimes() {}

    /** @param recurrence null for a single date */
    public AgendaTimes(LocalDateTime start, LocalDateTime end, String recurrence) {
        this.start = start;
        this.end = end;
        this.recurrence = recurrence;
    }

    public LocalDateTime start() {
        return start;
    }

    public LocalDateTime end() {
        return end;
    }

    public String recurrence() {
        return recurrence;
    }
}
