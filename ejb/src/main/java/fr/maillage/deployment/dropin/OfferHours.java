package fr.maillage.deployment.dropin;

import fr.maillage.hours.HourRange;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.hours.OpeningWeek.DatedHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a drop-in is held, as OpenStreetMap writes it, for its offer. A rhythm of several weeks is told by the weeks of
 * each year, for years may have an odd number of them.
 */
final class OfferHours {

    private static final int LONGEST = 2000;
    private static final int DAYS = 7;

    /** Number of years ahead for which weeks are told of a drop-in without a last day. */
    private static final int YEARS = 2;

    private static final List<String> NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private OfferHours() {}

    /** Null where it cannot be told in as many characters as an offer has for it. */
    static String of(Rhythm rhythm) {
        List<DatedHours> off = Stream.concat(
                        rhythm.pauses().stream(),
                        rhythm.cancelled().stream().sorted().map(day -> new Pause(day, day)))
                .map(pause -> new DatedHours(pause.from(), pause.to(), List.of()))
                .toList();
        String text = rhythm.weeks() == 1
                ? new OpeningWeek(rhythm.week().days(), List.of(), off).write()
                : Stream.concat(weeks(rhythm).stream(), Stream.of(new OpeningWeek(Map.of(), List.of(), off).write()))
                        .collect(Collectors.joining("; "));
        return text.length() > LONGEST ? null : text;
    }

    private static List<String> weeks(Rhythm rhythm) {
        List<String> rules = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            List<HourRange> hours = rhythm.week().on(weekday);
            if (!hours.isEmpty()) {
                String times = hours.stream().map(HourRange::text).collect(Collectors.joining(","));
                byYear(rhythm, weekday)
                        .forEach((year, weeks) -> rules.add(year + " week "
                                + weeks.stream()
                                        .map(week -> "%02d".formatted(week))
                                        .collect(Collectors.joining(","))
                                + " " + NAMES.get(weekday.ordinal()) + " " + times));
            }
        }
        return rules;
    }

    private static Map<Integer, Set<Integer>> byYear(Rhythm rhythm, DayOfWeek weekday) {
        Map<Integer, Set<Integer>> weeks = new TreeMap<>();
        LocalDate end = rhythm.from().plusYears(YEARS);
        LocalDate last = rhythm.to() == null || rhythm.to().isAfter(end) ? end : rhythm.to();
        LocalDate day = rhythm.from().with(TemporalAdjusters.nextOrSame(weekday));
        for (; !day.isAfter(last); day = day.plusDays((long) DAYS * rhythm.weeks())) {
            weeks.computeIfAbsent(day.getYear(), year -> new TreeSet<>())
                    .add(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return weeks;
    }
}
