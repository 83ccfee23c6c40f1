package fr.maillage.committee.series;

import fr.maillage.agenda.RecurrenceRules;
import fr.maillage.agenda.model.Recurrence;
import fr.maillage.record.FieldType;
import fr.maillage.record.FieldTypes;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days of a series, the first one among them, and the rule by which they were found.
 *
 * @param rule as RFC 5545 has it; {@value #CHOSEN} for days that somebody chose
 */
public record SeriesDays(String rule, List<LocalDate> days) {

    /** The most gatherings of a series. */
    public static final int MOST = 52;

    static final String CHOSEN = "DATES";

    private static final int YEARS = RecurrenceRules.YEARS;

    private static final int WEEK = 7;

    private static final int LAST = 5;

    static final FieldType DATE = FieldTypes.date("committee-date");

    private static final FieldType INTERVAL = FieldTypes.number(1, MOST, "committee-series-interval");

    private static final FieldType COUNT = FieldTypes.number(2, MOST, "committee-series-count");

    /**
     * Works them out.
     *
     * @throws Problem INVALID on {@code rhythm}, {@code interval}, {@code until}, {@code count} or {@code dates}: an unknown
     *     rhythm, no end or two ends, fewer than two days or more than {@value #MOST}, or a day more than two years off
     */
    public static SeriesDays of(LocalDate first, SeriesInput input) {
        SeriesRhythm rhythm = SeriesRhythm.of(input.rhythm())
                .orElseThrow(() -> Problem.invalid("rhythm", "unknown-value", input.rhythm()));
        if (rhythm == SeriesRhythm.DATES) {
            return bounded(CHOSEN, chosen(first, input.dates()), "dates");
        }
        String typed = normal(INTERVAL, "interval", input.interval());
        int interval = typed == null ? 1 : Integer.parseInt(typed);
        String until = normal(DATE, "until", input.until());
        String count = normal(COUNT, "count", input.count());
        if ((until == null) == (count == null)) {
            throw Problem.invalid(until == null ? "count" : "until", "committee-series-end", until);
        }
        Integer many = count == null ? null : Integer.valueOf(count);
        LocalDate last = until == null ? first.plusYears(YEARS) : LocalDate.parse(until);
        if (last.isBefore(first)) {
            throw Problem.invalid("until", "committee-series-before", until, first.toString());
        }
        if (last.isAfter(first.plusYears(YEARS))) {
            throw Problem.invalid("until", "committee-series-far", until);
        }
        SeriesDays days = rhythm == SeriesRhythm.WEEKLY
                ? weekly(first, interval, until == null ? null : last, many)
                : monthly(first, interval, last, many);
        if (many != null && days.days().size() < many) {
            throw Problem.invalid("count", "committee-series-far", count);
        }
        return bounded(days.rule(), days.days(), until == null ? "count" : "until");
    }

    private static SeriesDays weekly(LocalDate first, int interval, LocalDate until, Integer count) {
        Recurrence rule = new Recurrence(interval, Set.of(first.getDayOfWeek()), until, count);
        return new SeriesDays(rule.rule(), RecurrenceRules.dates(rule, first));
    }

    /** A fifth weekday of a month is the last one: not every month has five. */
    private static SeriesDays monthly(LocalDate first, int interval, LocalDate last, Integer count) {
        int nth = (first.getDayOfMonth() - 1) / WEEK + 1;
        int place = nth == LAST ? -1 : nth;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate month = first.withDayOfMonth(1);
                !month.isAfter(last) && (count == null || days.size() < count);
                month = month.plusMonths(interval)) {
            LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(place, first.getDayOfWeek()));
            if (!day.isBefore(first) && !day.isAfter(last)) {
                days.add(day);
            }
        }
        String rule = "FREQ=MONTHLY;INTERVAL=" + interval + ";BYDAY=" + place + Recurrence.code(first.getDayOfWeek())
                + (count == null ? ";UNTIL=" + last.toString().replace("-", "") : ";COUNT=" + count);
        return new SeriesDays(rule, days);
    }

    private static List<LocalDate> chosen(LocalDate first, String dates) {
        Set<LocalDate> days = new TreeSet<>(Set.of(first));
        days.addAll(typed(dates));
        for (LocalDate day : days) {
            if (day.isBefore(first)) {
                throw Problem.invalid("dates", "committee-series-before", day.toString(), first.toString());
            }
            if (day.isAfter(first.plusYears(YEARS))) {
                throw Problem.invalid("dates", "committee-series-far", day.toString());
            }
        }
        return List.copyOf(days);
    }

    /** The days of a text in their order, each once; none for nothing. */
    static List<LocalDate> typed(String dates) {
        String plain = dates == null
                ? ""
                : dates.replace(',', ' ').replace(';', ' ').replace('\n', ' ').replace('\r', ' ');
        return Stream.of(Parts.of(plain, " "))
                .filter(date -> !date.isBlank())
                .map(date -> LocalDate.parse(normal(DATE, "dates", date)))
                .sorted()
                .distinct()
                .toList();
    }

    private static SeriesDays bounded(String rule, List<LocalDate> days, String field) {
        if (days.size() < 2) {
            throw Problem.invalid(field, "committee-series-one", null);
        }
        if (days.size() > MOST) {
            throw Problem.invalid(
                    field, "committee-series-many", Integer.toString(days.size()), Integer.toString(MOST));
        }
        return new SeriesDays(rule, days);
    }

    /** Gives a typed text in its normal form; null for nothing. */
    static String normal(FieldType type, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return type.normalise(text.strip())
                .orElseThrow(() -> Problem.invalid(
                        field, type.rule(), text.strip(), type.bounds().toArray(String[]::new)));
    }
}
