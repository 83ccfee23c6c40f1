package fr.maillage.calendar;

import java.util.List;

/**
 * A part of the calendar.
 *
 * @param entries in the order of time
 * @param missing the kinds that could not be read
 * @param cut whether there are more entries than are told
 */
public record DatedEntries(List<CalendarEntry> entries, List<String> missing, boolean cut) {

    public DatedEntries {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }
}
