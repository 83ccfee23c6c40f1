package fr.maillage.agenda.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every so many weeks on some weekdays, until a day or so many times.
 *
 * @param interval in weeks
 * @param until the last possible day; null when {@code count} ends it
 * @param count how many dates; null when {@code until} ends it
 */
public record Recurrence(int interval, Set<DayOfWeek> days, LocalDate until, Integer count) {

    /** RFC 5545's default, said because software takes that of its country. */
    public static final String MONDAY_FIRST = ";WKST=MO";

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    public Recurrence {
        days = Set.copyOf(days);
    }

    /** The same on the weekday of the start, too: it is the first date. */
    public Recurrence startingOn(DayOfWeek first) {
        Set<DayOfWeek> all = EnumSet.of(first);
        all.addAll(days);
        return new Recurrence(interval, all, until, count);
    }

    /** The rule as RFC 5545 has it, always written the same way. */
    public String rule() {
        String on = EnumSet.copyOf(days).stream().map(Recurrence::code).collect(Collectors.joining(","));
        return "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + on
                + (until == null
                        ? ";COUNT=" + count
                        : ";UNTIL=" + until.toString().replace("-", ""));
    }

    public static String code(DayOfWeek day) {
        return CODES.get(day.ordinal());
    }

    /** The weekday of a code of RFC 5545. */
    public static DayOfWeek day(String code) {
        return DayOfWeek.of(CODES.indexOf(code) + 1);
    }
}
