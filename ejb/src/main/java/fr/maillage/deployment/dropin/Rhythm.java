package fr.maillage.deployment.dropin;

import fr.maillage.hours.FrenchHolidays;
import fr.maillage.hours.HourRange;
import fr.maillage.hours.OpeningWeek;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When a drop-in is held: some hours of a week, every so many weeks. It is not held on public holidays, on days that
 * are cancelled, and in pauses.
 *
 * @param weeks every how many; each weekday counts from its first one on or after {@code from}
 * @param from the first day; null for no limit, and then {@code weeks} is 1
 * @param to the last day; null for no limit
 */
public record Rhythm(
        OpeningWeek week, int weeks, LocalDate from, LocalDate to, List<Pause> pauses, Set<LocalDate> cancelled) {

    private static final int MINUTES = 60;
    private static final int DECIMALS = 6;
    private static final int DAYS = 7;

    public Rhythm {
        pauses = List.copyOf(pauses);
        cancelled = Set.copyOf(cancelled);
    }

    /** Hours per week, those of a rhythm of two weeks by half. */
    public BigDecimal weeklyHours() {
        int minutes = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            minutes += week.on(day).stream().mapToInt(r -> r.to() - r.from()).sum();
        }
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf((long) MINUTES * weeks), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Tells if a day is between its first and its last one. */
    public boolean runsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** When it is held from one day to another, both included, in order. */
    public List<Session> sessions(LocalDate first, LocalDate last) {
        List<Session> sessions = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            List<HourRange> hours = week.on(weekday);
            if (!hours.isEmpty()) {
                on(weekday, hours, first, to == null || last.isBefore(to) ? last : to, sessions);
            }
        }
        sessions.sort(null);
        return sessions;
    }

    private void on(DayOfWeek weekday, List<HourRange> hours, LocalDate first, LocalDate last, List<Session> sessions) {
        LocalDate origin = (from == null ? first : from).with(TemporalAdjusters.nextOrSame(weekday));
        int step = DAYS * weeks;
        long behind = first.toEpochDay() - origin.toEpochDay();
        LocalDate day = behind <= 0 ? origin : origin.plusDays((behind + step - 1) / step * step);
        for (; !day.isAfter(last); day = day.plusDays(step)) {
            if (held(day)) {
                for (HourRange range : hours) {
                    sessions.add(new Session(
                            day.atStartOfDay().plusMinutes(range.from()),
                            day.atStartOfDay().plusMinutes(range.to())));
                }
            }
        }
    }

    private boolean held(LocalDate day) {
        return !FrenchHolidays.isHoliday(day)
                && !cancelled.contains(day)
                && pauses.stream().noneMatch(pause -> pause.holds(day));
    }
}
