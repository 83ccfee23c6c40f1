package fr.maillage.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.util.Set;

/** Verdict of a rule of opening hours on a minute, on a day that the rule is about. */
final class HoursTimes {

    /** Minutes of a day; a later minute is one of the night after it. */
    static final int DAY = 24 * 60;

    /** Time after midnight up to which hours without an end leave us in doubt. */
    private static final int LATE = DAY + 6 * 60;

    private enum Cover {
        YES,
        NO,
        MAYBE
    }

    private HoursTimes() {}

    /** Reads the state that the rule gives its times: open unless it says else; a comment alone is for people to read. */
    static OpeningState says(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return OpeningState.OPEN;
        }
        RuleModifier.Modifier state = modifier.getModifier();
        if (state == null) {
            return modifier.getComment() == null ? OpeningState.OPEN : OpeningState.UNKNOWN;
        }
        return switch (state) {
            case OPEN -> OpeningState.OPEN;
            case CLOSED, OFF -> OpeningState.CLOSED;
            case UNKNOWN -> OpeningState.UNKNOWN;
        };
    }

    /** Tells if the rule is about the whole day. */
    static boolean allDay(Rule rule) {
        return HoursSelectors.all(rule.getTimes()).isEmpty();
    }

    /**
     * The state at a minute once a further rule is taken into account.
     *
     * @param minute from the day's midnight; from {@link #DAY} on in the night that follows
     * @param before what the rules before it say
     */
    static OpeningState apply(Rule rule, int minute, OpeningState before) {
        if (rule.isFallBack() && before != OpeningState.CLOSED) {
            return before;
        }
        OpeningState says = says(rule);
        if (allDay(rule)) {
            return minute < DAY || says == OpeningState.CLOSED ? says : before;
        }
        OpeningState state = before;
        for (TimeSpan span : HoursSelectors.all(rule.getTimes())) {
            Cover cover = cover(span, minute);
            if (cover == Cover.YES) {
                return says;
            }
            if (cover == Cover.MAYBE && says != before) {
                state = OpeningState.UNKNOWN;
            }
        }
        return state;
    }

    /** Adds the minutes of the day at which what a rule says may change. */
    static void addChanges(Rule rule, Set<Integer> minutes) {
        for (TimeSpan span : HoursSelectors.all(rule.getTimes())) {
            if (span.getStart() >= 0) {
                minutes.add(span.getStart() % DAY);
            }
            if (span.getEnd() >= 0) {
                minutes.add(span.getEnd() % DAY);
            }
            minutes.add(LATE - DAY);
        }
    }

    /** Tells if the rule may say something of the night after its day. */
    static boolean beyondMidnight(Rule rule) {
        return HoursSelectors.all(rule.getTimes()).stream()
                .anyMatch(span -> vague(span) || span.isOpenEnded() || span.getEnd() > DAY);
    }

    private static Cover cover(TimeSpan span, int minute) {
        if (vague(span)) {
            return minute < LATE ? Cover.MAYBE : Cover.NO;
        }
        if (minute < span.getStart()) {
            return Cover.NO;
        }
        if (span.getEnd() >= 0 && minute < span.getEnd()) {
            return Cover.YES;
        }
        return span.isOpenEnded() && minute < LATE ? Cover.MAYBE : Cover.NO;
    }

    /** Tells if nobody can tell from when to when: by the sun, points in time, every so many minutes, all round the clock. */
    static boolean vague(TimeSpan span) {
        return span.getStartEvent() != null
                || span.getEndEvent() != null
                || span.getInterval() > 0
                || span.getStart() < 0
                || span.getEnd() < 0 && !span.isOpenEnded()
                || span.getEnd() == span.getStart();
    }
}
