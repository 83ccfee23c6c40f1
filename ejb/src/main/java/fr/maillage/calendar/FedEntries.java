package fr.maillage.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Entries that a program reads by a link.
 *
 * @param today the day on which it is read
 * @param language that of the account: {@code fr} or {@code en}
 */
public record FedEntries(List<CalendarEntry> entries, LocalDate today, String language) {

    public FedEntries {
        entries = List.copyOf(entries);
    }
}
