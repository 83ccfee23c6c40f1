package fr.maillage.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Part of the calendar that is wanted.
 *
 * @param territory a territory's code; null or blank for the caller's own
 * @param from the first day
 * @param to the last day
 * @param kinds those of {@link CalendarSource}; none for all
 */
public record CalendarFilter(String territory, LocalDate from, LocalDate to, List<String> kinds) {

    public CalendarFilter {
        kinds = List.copyOf(kinds);
    }
}
