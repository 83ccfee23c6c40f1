package fr.maillage.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Tells if a day lies in a range of dates of opening hours: months, days, Easter, with or without a year. */
final class HoursDates {

    private HoursDates() {}

    /** Tells if the range is one that this class can tell; the others are never guessed. */
    static boolean known(DateRange range) {
        DateWithOffset end = range.getEndDate();
        return known(range.getStartDate())
                && (end == null || known(end) || end.getMonth() == null && !end.undefinedDay() && !bent(end));
    }

    /** Tells if the range names single days, as a rule about a holiday would. */
    static boolean singleDay(DateRange range) {
        DateWithOffset start = range.getStartDate();
        return range.getEndDate() == null
                && !start.isOpenEnded()
                && (start.getVarDate() != null || !start.undefinedDay() || start.getNthWeekDay() != null);
    }

    static boolean contains(DateRange range, LocalDate date) {
        for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
            Optional<LocalDate> from = resolve(range.getStartDate(), year, false);
            Optional<LocalDate> to = last(range, year, from);
            if (from.isPresent()
                    && to.isPresent()
                    && !date.isBefore(from.get())
                    && !date.isAfter(to.get())
                    && inStep(range, from.get(), date)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inStep(DateRange range, LocalDate from, LocalDate date) {
        return range.getInterval() <= 1 || ChronoUnit.DAYS.between(from, date) % range.getInterval() == 0;
    }

    private static Optional<LocalDate> last(DateRange range, int year, Optional<LocalDate> from) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate();
        if (from.isEmpty()) {
            return from;
        }
        if (end == null) {
            if (start.isOpenEnded()) {
                return Optional.of(start.undefinedYear() ? LocalDate.of(year, 12, 31) : LocalDate.MAX);
            }
            return resolve(start, year, true);
        }
        int endYear = start.undefinedYear() ? year : start.getYear();
        DateWithOffset whole = end;
        if (end.getMonth() == null && end.getVarDate() == null) {
            whole = end.copy();
            whole.setMonth(start.getMonth());
        }
        Optional<LocalDate> to = resolve(whole, endYear, true);
        if (whole.undefinedYear() && to.isPresent() && to.get().isBefore(from.get())) {
            return resolve(whole, endYear + 1, true);
        }
        return to;
    }

    /**
     * A date of the calendar.
     *
     * @param year where the date names none
     * @param end whether a month without a day means its last day
     */
    private static Optional<LocalDate> resolve(DateWithOffset date, int year, boolean end) {
        int inYear = date.undefinedYear() ? year : date.getYear();
        if (date.getVarDate() != null) {
            return Optional.of(FrenchHolidays.easter(inYear).plusDays(date.getDayOffset()));
        }
        YearMonth month = YearMonth.of(inYear, date.getMonth().ordinal() + 1);
        if (date.getNthWeekDay() != null) {
            DayOfWeek weekday = DayOfWeek.of(date.getNthWeekDay().ordinal() + 1);
            return Optional.of(month.atDay(1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(date.getNth(), weekday))
                            .plusDays(date.getDayOffset()))
                    .filter(d -> date.getDayOffset() != 0 || YearMonth.from(d).equals(month));
        }
        if (date.undefinedDay()) {
            return Optional.of((end ? month.atEndOfMonth() : month.atDay(1)).plusDays(date.getDayOffset()));
        }
        return month.isValidDay(date.getDay())
                ? Optional.of(month.atDay(date.getDay()).plusDays(date.getDayOffset()))
                : Optional.empty();
    }

    private static boolean known(DateWithOffset date) {
        return !bent(date) && (date.getVarDate() != null || date.getMonth() != null);
    }

    /** "The Sunday after the 25th": software reads it in two ways. */
    private static boolean bent(DateWithOffset date) {
        return date.getWeekDayOffset() != null;
    }
}
