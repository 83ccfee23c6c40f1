package fr.maillage.committee.minutes;

import fr.maillage.committee.item.AgendaLine;

/**
 * An item of the agenda while it is talked about, with what was written of it.
 *
 * @param startsAt when it begins by the agenda, such as {@code 14:25}; null where that cannot be told
 * @param duration in minutes; null where nobody said
 * @param presenter by name where the caller may know; null for nobody
 * @param item as the agenda has it; null for the whole, and for one that left it
 */
public record MeetingLine(
        MinutesSection section, String startsAt, Integer duration, String presenter, AgendaLine item) {}
