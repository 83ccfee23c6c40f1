package fr.maillage.mapping.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** Dates of update: read in the ways that files have them, and weighed against the calendar. */
public final class DatePolicy {

    /** Nobody kept such a directory before; earlier dates are the zero of some system. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private DatePolicy() {}

    /** The date that a text says, ISO or as the French write it; empty when it is none. */
    public static Optional<LocalDate> parse(String text) {
        Matcher iso = MappingPatterns.ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = MappingPatterns.FRENCH.matcher(text);
        return french.matches() ? date(french.group(3), french.group(2), french.group(1)) : Optional.empty();
    }

    /** Tells if a record can have been updated on that day, seen from today. */
    public static boolean possible(LocalDate date, LocalDate today) {
        return !date.isBefore(FIRST) && !date.isAfter(today);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
