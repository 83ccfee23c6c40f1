package fr.maillage.agenda;

import fr.maillage.agenda.model.Recurrence;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** Reads rules of recurrence (RFC 5545) and lists their dates; what has no end in sight is refused. */
public final class RecurrenceRules {

    /** Number of years by which the last date may lie ahead. */
    public static final int YEARS = 2;

    private static final String FIELD = "recurrence";

    private static final int LONGEST_INTERVAL = 52;

    /** Nobody writes a longer rule of those that are understood. */
    private static final int LONGEST = 200;

    /** Parts that the forms and the agenda can show; the rest of RFC 5545 is refused rather than half understood. */
    private static final Set<String> PARTS = Set.of("FREQ", "INTERVAL", "BYDAY", "UNTIL", "COUNT", "WKST");

    private RecurrenceRules() {}

    /**
     * A rule as it is written.
     *
     * @param interval in weeks
     * @param days those that it names; none for the weekday of its start
     * @param until null where it does not say
     * @param count null where it does not say
     */
    public record Weekly(int interval, Set<DayOfWeek> days, LocalDate until, Integer count) {

        public Weekly {
            days = Set.copyOf(days);
        }
    }

    /**
     * The rule of a text.
     *
     * @param start its first date
     * @throws Problem INVALID for a text that is no rule, is not weekly, or has no end within two years
     */
    static Recurrence read(String text, LocalDate start) {
        Weekly written = weekly(text);
        if ((written.count() == null) == (written.until() == null)) {
            throw Problem.invalid(FIELD, "agenda-endless", text, Integer.toString(YEARS));
        }
        Recurrence rule = new Recurrence(written.interval(), written.days(), written.until(), written.count())
                .startingOn(start.getDayOfWeek());
        requireEnd(rule, start, text);
        return rule;
    }

    /**
     * The rule of a text as it is written: on the weekdays that it names, without an end where it names none.
     *
     * @param text of any length
     * @throws Problem INVALID for a text that is no rule, or is not weekly
     */
    public static Weekly weekly(String text) {
        if (text.length() > LONGEST) {
            throw Problem.invalid(FIELD, "too-long", text, Integer.toString(LONGEST));
        }
        Recur<Temporal> recur = parsed(text);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDay day : recur.getDayList()) {
            if (day.getOffset() != 0) {
                throw Problem.invalid(FIELD, "agenda-recurrence", text);
            }
            days.add(WeekDay.getDayOfWeek(day));
        }
        int interval = recur.getInterval() < 0 ? 1 : recur.getInterval();
        if (interval < 1 || interval > LONGEST_INTERVAL) {
            throw Problem.invalid(FIELD, "agenda-interval", Integer.toString(interval), "1", "52");
        }
        return new Weekly(
                interval,
                days,
                recur.getUntil() == null ? null : LocalDate.from(recur.getUntil()),
                recur.getCount() > 0 ? recur.getCount() : null);
    }

    /** The dates of a rule in order, the start first. */
    public static List<LocalDate> dates(Recurrence rule, LocalDate start) {
        return List.copyOf(new TreeSet<>(new Recur<LocalDate>(rule.rule() + Recurrence.MONDAY_FIRST)
                .getDates(start, start, start.plusYears(YEARS).plusDays(1))));
    }

    private static void requireEnd(Recurrence rule, LocalDate start, String text) {
        LocalDate limit = start.plusYears(YEARS);
        if (rule.until() != null) {
            if (rule.until().isBefore(start)) {
                throw Problem.invalid(FIELD, "agenda-until", rule.until().toString(), start.toString());
            }
            if (rule.until().isAfter(limit)) {
                throw Problem.invalid(FIELD, "agenda-endless", text, Integer.toString(YEARS));
            }
        } else if (rule.count() > dates(rule, start).size()) {
            throw Problem.invalid(FIELD, "agenda-endless", text, Integer.toString(YEARS));
        }
    }

    private static Recur<Temporal> parsed(String text) {
        try {
            for (String part : Parts.of(text, ";")) {
                if (!PARTS.contains(AgendaPatterns.VALUE.replaceFirst(part, ""))) {
                    throw Problem.invalid(FIELD, "agenda-recurrence", text);
                }
            }
            Recur<Temporal> recur = new Recur<>(text);
            if (recur.getFrequency() == Frequency.WEEKLY) {
                return recur;
            }
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw Problem.invalid(FIELD, "agenda-recurrence", text);
        }
        throw Problem.invalid(FIELD, "agenda-recurrence", text);
    }
}
