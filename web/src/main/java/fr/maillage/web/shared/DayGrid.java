package fr.maillage.web.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Days as {@code m:days} shows them: whole weeks, each from Monday to Sunday. */
public final class DayGrid {

    private static final int DAYS = 7;

    private DayGrid() {}

    /**
     * A day.
     *
     * @param within whether it is one of those that were asked for, and not only of the same week
     * @param items what the day has, all of it
     */
    public record Day<T>(LocalDate date, boolean within, List<T> items) {}

    /**
     * The weeks from one day to another, both included.
     *
     * @param items by their days; those of other days are not shown
     */
    public static <T> List<List<Day<T>>> weeks(LocalDate first, LocalDate last, Map<LocalDate, List<T>> items) {
        List<List<Day<T>>> weeks = new ArrayList<>();
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(last); monday = monday.plusDays(DAYS)) {
            List<Day<T>> days = new ArrayList<>();
            for (int i = 0; i < DAYS; i++) {
                LocalDate date = monday.plusDays(i);
                boolean within = !date.isBefore(first) && !date.isAfter(last);
                days.add(new Day<>(date, within, items.getOrDefault(date, List.of())));
            }
            weeks.add(days);
        }
        return weeks;
    }
}
