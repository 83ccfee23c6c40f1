package fr.maillage.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hours of a week while they are being read, and as OpenStreetMap writes them. */
public final class Week {

    /** The days as OpenStreetMap names them. */
    public enum Day {
        Mo,
        Tu,
        We,
        Th,
        Fr,
        Sa,
        Su
    }

    /** From one minute of the day to another. */
    public record Span(int from, int to) {

        boolean sensible() {
            return from < to && to <= 24 * 60;
        }

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }

        String text() {
            return time(from) + "-" + time(to);
        }

        private static String time(int minutes) {
            return String.format("%02d:%02d", minutes / 60, minutes % 60);
        }
    }

    private final Map<Day, List<Span>> spans = new EnumMap<>(Day.class);

    /**
     * Adds hours to days.
     *
     * @return false when they contradict what was said before, or themselves
     */
    public boolean add(Iterable<Day> days, List<Span> added) {
        for (Day day : days) {
            List<Span> of = spans.computeIfAbsent(day, d -> new ArrayList<>());
            for (Span span : added) {
                if (of.contains(span)) {
                    continue;
                }
                if (!span.sensible() || of.stream().anyMatch(span::overlaps)) {
                    return false;
                }
                of.add(span);
            }
        }
        return true;
    }

    /** "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00"; empty when nothing is open. */
    public Optional<String> text() {
        Map<String, List<Day>> daysByHours = new LinkedHashMap<>();
        spans.forEach((day, list) -> {
            if (!list.isEmpty()) {
                daysByHours.computeIfAbsent(hours(list), h -> new ArrayList<>()).add(day);
            }
        });
        List<String> rules = new ArrayList<>();
        daysByHours.forEach((hours, days) -> rules.add(days(days) + " " + hours));
        return rules.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", rules));
    }

    private static String hours(List<Span> list) {
        return String.join(
                ",",
                list.stream()
                        .sorted(Comparator.comparingInt(Span::from))
                        .map(Span::text)
                        .toList());
    }

    /** Three days or more in a row are a range. */
    private static String days(List<Day> days) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < days.size()) {
            int end = at;
            while (end + 1 < days.size()
                    && days.get(end + 1).ordinal() == days.get(end).ordinal() + 1) {
                end++;
            }
            if (end - at >= 2) {
                parts.add(days.get(at) + "-" + days.get(end));
            } else {
                days.subList(at, end + 1).forEach(d -> parts.add(d.name()));
            }
            at = end + 1;
        }
        return String.join(",", parts);
    }
}
