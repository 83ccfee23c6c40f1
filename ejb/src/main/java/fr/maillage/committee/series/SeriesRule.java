package fr.maillage.committee.series;

import fr.maillage.agenda.model.Recurrence;
import fr.maillage.shared.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule by which the days of a series follow each other, as it is kept with the series; {@link SeriesDays} wrote it.
 *
 * @param interval every how many weeks or months; 0 for chosen days
 * @param nth which of the weekdays of a month, -1 for the last one; 0 where it does not matter
 * @param weekday null for chosen days
 */
record SeriesRule(SeriesRhythm rhythm, int interval, int nth, DayOfWeek weekday) {

    private static final int CODE = 2;

    static SeriesRule of(String written) {
        if (written.equals(SeriesDays.CHOSEN)) {
            return new SeriesRule(SeriesRhythm.DATES, 0, 0, null);
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : Parts.of(written, ";")) {
            int at = part.indexOf('=');
            parts.put(part.substring(0, at), part.substring(at + 1));
        }
        String day = parts.get("BYDAY");
        String nth = day.substring(0, day.length() - CODE);
        return new SeriesRule(
                parts.get("FREQ").equals("WEEKLY") ? SeriesRhythm.WEEKLY : SeriesRhythm.MONTHLY,
                Integer.parseInt(parts.get("INTERVAL")),
                nth.isEmpty() ? 0 : Integer.parseInt(nth),
                Recurrence.day(day.substring(day.length() - CODE)));
    }

    boolean chosen() {
        return rhythm == SeriesRhythm.DATES;
    }

    /** The same as it is written for so many gatherings. */
    String written(int count) {
        if (chosen()) {
            return SeriesDays.CHOSEN;
        }
        return "FREQ=" + rhythm.name() + ";INTERVAL=" + interval + ";BYDAY=" + (nth == 0 ? "" : nth)
                + Recurrence.code(weekday) + ";COUNT=" + count;
    }

    /**
     * The day that the first one has by the rule. Some were moved to other days: what most of them say holds.
     *
     * @param days of all, by their numbers; never chosen ones
     */
    LocalDate first(List<LocalDate> days) {
        Map<LocalDate, Integer> said = new LinkedHashMap<>();
        for (int i = 0; i < days.size(); i++) {
            said.merge(shifted(begin(days.get(i)), -i), 1, Integer::sum);
        }
        int most = said.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return said.entrySet().stream()
                .filter(week -> week.getValue() == most)
                .map(week -> in(week.getKey()))
                .findFirst()
                .orElseThrow();
    }

    /** The day so many steps after the first one. */
    LocalDate after(LocalDate first, int steps) {
        return in(shifted(begin(first), steps));
    }

    /** The first day of the week or month of a day. */
    private LocalDate begin(LocalDate day) {
        return rhythm == SeriesRhythm.WEEKLY
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.withDayOfMonth(1);
    }

    private LocalDate shifted(LocalDate begin, int steps) {
        return rhythm == SeriesRhythm.WEEKLY
                ? begin.plusWeeks((long) interval * steps)
                : begin.plusMonths((long) interval * steps);
    }

    /** The day of a week or month that has that first day. */
    private LocalDate in(LocalDate begin) {
        return begin.with(
                rhythm == SeriesRhythm.WEEKLY
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }
}
