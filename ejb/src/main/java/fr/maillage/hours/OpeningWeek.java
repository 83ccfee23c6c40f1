package fr.maillage.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Opening hours as a week, with what holds on public holidays and for some days: what an editor can show. It is written
 * as, and read from, hours of OpenStreetMap.
 *
 * @param days the ranges of each weekday in order; a day that is absent or has none is closed
 * @param holidays the ranges on public holidays; empty when closed, null when nothing is said of them
 * @param exceptions the days on which something else holds; a later one goes before an earlier one
 */
public record OpeningWeek(Map<DayOfWeek, List<HourRange>> days, List<HourRange> holidays, List<DatedHours> exceptions)
        implements Serializable {

    /**
     * Hours that hold from one day to another, both included, instead of the week.
     *
     * @param hours the same each day; empty when closed
     */
    public record DatedHours(LocalDate from, LocalDate to, List<HourRange> hours) implements Serializable {

        public DatedHours {
            hours = List.copyOf(hours);
        }
    }

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    public OpeningWeek {
        Map<DayOfWeek, List<HourRange>> open = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, ranges) -> {
            if (!ranges.isEmpty()) {
                open.put(day, List.copyOf(ranges));
            }
        });
        days = open;
        holidays = holidays == null ? null : List.copyOf(holidays);
        exceptions = List.copyOf(exceptions);
    }

    /** A week that says nothing yet. */
    public static OpeningWeek empty() {
        return new OpeningWeek(Map.of(), null, List.of());
    }

    /**
     * The week that hours mean.
     *
     * @param osm null and blank are a week that says nothing
     * @return empty where a week cannot show all that the hours say, or they do not follow the syntax
     */
    public static Optional<OpeningWeek> read(String osm) {
        if (osm == null || osm.isBlank()) {
            return Optional.of(empty());
        }
        return OpeningHoursSyntax.rules(osm).flatMap(rules -> new OpeningWeekReader().read(rules));
    }

    /** The hours of a weekday; none when it is closed. */
    public List<HourRange> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** The hours in the syntax of OpenStreetMap; an empty text when the week says nothing. */
    public String write() {
        List<String> rules = new ArrayList<>();
        Map<List<HourRange>, List<DayOfWeek>> alike = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (days.containsKey(day)) {
                alike.computeIfAbsent(days.get(day), hours -> new ArrayList<>()).add(day);
            }
        }
        alike.forEach((hours, on) -> rules.add(runs(on) + " " + times(hours)));
        if (holidays != null) {
            rules.add("PH " + times(holidays));
        }
        exceptions.forEach(e -> rules.add(dates(e.from(), e.to()) + " " + times(e.hours())));
        return String.join("; ", rules);
    }

    /** Ranges as people read them and {@link HourRange#read} reads them: {@code 09:00-12:00, 14:00-17:00}. */
    public static String typed(List<HourRange> ranges) {
        return ranges.stream().map(HourRange::text).collect(Collectors.joining(", "));
    }

    private static String times(List<HourRange> ranges) {
        return ranges.isEmpty() ? "off" : ranges.stream().map(HourRange::text).collect(Collectors.joining(","));
    }

    /** Days in a row as one range: {@code Mo-We,Fr}. */
    private static String runs(List<DayOfWeek> days) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < days.size(); ) {
            int end = i;
            while (end + 1 < days.size()
                    && days.get(end + 1).ordinal() == days.get(end).ordinal() + 1) {
                end++;
            }
            // Two days are two names, as mappers write them
            int last = end == i + 1 ? i : end;
            String first = DAYS.get(days.get(i).ordinal());
            runs.add(last == i ? first : first + "-" + DAYS.get(days.get(last).ordinal()));
            i = last + 1;
        }
        return String.join(",", runs);
    }

    private static String dates(LocalDate from, LocalDate to) {
        String start = from.getYear() + " " + day(from);
        if (from.equals(to)) {
            return start;
        }
        if (from.getYear() != to.getYear()) {
            return start + "-" + to.getYear() + " " + day(to);
        }
        return start + "-" + (from.getMonth() == to.getMonth() ? String.format("%02d", to.getDayOfMonth()) : day(to));
    }

    private static String day(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1) + " " + String.format("%02d", date.getDayOfMonth());
    }
}
