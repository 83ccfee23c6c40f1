package fr.maillage.web.committee.calendar;

import fr.maillage.calendar.CalendarFilter;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which part of the calendar an address asks for: a month, or the days from one to another.
 *
 * @param month that of today where the address says none
 * @param spanned whether it asks for days instead
 */
record CalendarParameters(CalendarFilter filter, YearMonth month, boolean spanned) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /**
     * Reads what an address asks for.
     *
     * @param kinds all values of {@code kind}; null for none
     * @param known which kinds there are; on pages others count as absent
     * @throws Problem as {@link Asked}; INVALID for an unknown kind where it is refused
     */
    static CalendarParameters of(Asked asked, String[] kinds, List<String> known, boolean lenient, LocalDate today) {
        YearMonth wanted = asked.choice("month", CalendarParameters::month);
        YearMonth month = wanted == null ? YearMonth.from(today) : wanted;
        LocalDate from = asked.day("from");
        LocalDate to = asked.day("to");
        boolean spanned = from != null || to != null;
        LocalDate first = from != null ? from : spanned ? to.minusMonths(1).plusDays(1) : month.atDay(1);
        LocalDate last = to != null ? to : spanned ? first.plusMonths(1).minusDays(1) : month.atEndOfMonth();
        return new CalendarParameters(
                new CalendarFilter(asked.text("territory"), first, last, kinds(kinds, known, lenient)), month, spanned);
    }

    /** The same for the month. */
    CalendarParameters ofMonth() {
        return new CalendarParameters(
                new CalendarFilter(filter.territory(), month.atDay(1), month.atEndOfMonth(), filter.kinds()),
                month,
                false);
    }

    private static List<String> kinds(String[] given, List<String> known, boolean lenient) {
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .filter(kind -> !kind.isBlank())
                        .filter(kind -> !lenient || known.contains(kind))
                        .distinct()
                        .limit(known.size() + 1L)
                        .toList();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text))
                    .filter(month -> month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
