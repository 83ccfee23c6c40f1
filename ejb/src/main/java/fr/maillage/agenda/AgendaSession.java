package fr.maillage.agenda;

import java.util.UUID;

/**
 * A line of the agenda: an event on one of its dates.
 *
 * @param event the event's identifier
 * @param seats null without a limit
 * @param fee null when free
 * @param recurring whether the event has further dates
 */
public record AgendaSession(
        UUID event,
        String title,
        String summary,
        String theme,
        String level,
        Integer seats,
        String fee,
        String registration,
        String contact,
        AgendaDate date,
        AgendaPlace place,
        boolean recurring) {}
