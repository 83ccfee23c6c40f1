package fr.maillage.agenda;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * An event in the list of those who keep the agenda.
 *
 * @param next the start of its next date that is not cancelled; null when none is to come
 */
public record AgendaEventRow(
        UUID id, String title, String theme, String level, String place, String commune, LocalDateTime next) {}
