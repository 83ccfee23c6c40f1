package fr.maillage.agenda;

import java.time.LocalDateTime;

/**
 * A date of an event.
 *
 * @param start wall time in Paris
 * @param cancelled whether it is not held after all
 */
public record AgendaDate(LocalDateTime start, LocalDateTime end, boolean cancelled) {}
