package fr.maillage.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Opening hours in the syntax of OpenStreetMap, evaluated for France after the specification
 * (wiki.openstreetmap.org/wiki/Key:opening_hours/specification): a later rule replaces the earlier ones on the days it
 * is about, {@code off} takes times away, a comma adds, {@code ||} is for when the others are closed.
 *
 * <p>All times are wall times of Europe/Paris. PH are the holidays of {@link FrenchHolidays}. What cannot be told is
 * {@link OpeningState#UNKNOWN}, never a guess:
 *
 * <ul>
 *   <li>school holidays (SH) differ by zone and year and are not known: where they make a difference;
 *   <li>a public holiday that hours for weekdays do not mention at all (nearly all of these places are then closed, the
 *       specification takes them for open);
 *   <li>comments without a state ("by appointment"), hours without an end, sunrise and sunset, points in time;
 *   <li>the night into a day that is {@code off};
 *   <li>a weekday "after the 25th" ({@code Dec 25 +Su}), which software reads in two ways.
 * </ul>
 *
 * Hours past midnight belong to the day on which they begin. Instances do not change and may be shared.
 */
public final class OpeningHours {

    /** Number of days ahead in which an opening is looked for: a season may be a year away. */
    private static final int HORIZON = 400;

    /** Number of days on end that a place may stay open before we say that it does not close. */
    private static final int ALWAYS = 8;

    private final List<Rule> rules;
    private final SortedSet<Integer> changes = new TreeSet<>();
    private final boolean evaluable;
    private final boolean speaksOfPublicHolidays;
    private final boolean speaksOfSchoolHolidays;
    private final boolean beyondMidnight;

    private OpeningHours(List<Rule> rules) {
        this.rules = rules;
        evaluable = rules.stream().allMatch(HoursSelectors::known);
        speaksOfPublicHolidays = rules.stream().anyMatch(rule -> HoursSelectors.speaksOf(rule, Holiday.Type.PH));
        speaksOfSchoolHolidays = rules.stream().anyMatch(rule -> HoursSelectors.speaksOf(rule, Holiday.Type.SH));
        beyondMidnight = rules.stream().anyMatch(HoursTimes::beyondMidnight);
        changes.add(0);
        rules.forEach(rule -> HoursTimes.addChanges(rule, changes));
    }

    /**
     * Reads hours. A rule that does not follow the syntax leaves the others as they are; on its days nobody can tell what the
     * others do not say.
     *
     * @param osm null and blank are no hours
     * @return empty where there are none, or no rule of them follows the syntax
     */
    public static Optional<OpeningHours> parse(String osm) {
        return osm == null ? Optional.empty() : HoursReading.of(osm).map(read -> new OpeningHours(read.rules()));
    }

    /**
     * The first rule that does not follow the syntax, as it is written, for a message to the person who wrote it.
     *
     * @param osm hours that {@link #parse} does not take
     */
    public static String brokenPart(String osm) {
        return OpeningHoursSyntax.brokenPart(osm);
    }

    /**
     * Tells if the place is open.
     *
     * @param at wall time in Paris; seconds do not count
     */
    public OpeningState stateAt(LocalDateTime at) {
        return stateAt(at.toLocalDate(), at.getHour() * 60 + at.getMinute());
    }

    /**
     * The first moment after another at which the place opens for sure; times at which nobody can tell are passed over.
     *
     * @param from wall time in Paris; when the place is open then, its next opening after the coming close
     * @return empty where none is in sight within 400 days
     */
    public Optional<LocalDateTime> nextOpening(LocalDateTime from) {
        OpeningState before = stateAt(from);
        for (int days = 0; days <= HORIZON; days++) {
            LocalDate date = from.toLocalDate().plusDays(days);
            for (int minute : changes) {
                LocalDateTime moment = moment(date, minute);
                if (moment.isAfter(from)) {
                    OpeningState state = stateAt(date, minute);
                    if (state == OpeningState.OPEN && before != OpeningState.OPEN) {
                        return Optional.of(moment);
                    }
                    before = state;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * When a place that is open closes.
     *
     * @param at wall time in Paris
     * @return empty where it is not open for sure, never closes within a week, or nobody can tell until when
     */
    public Optional<LocalDateTime> closesAt(LocalDateTime at) {
        if (stateAt(at) != OpeningState.OPEN) {
            return Optional.empty();
        }
        for (int days = 0; days <= ALWAYS; days++) {
            LocalDate date = at.toLocalDate().plusDays(days);
            for (int minute : changes) {
                LocalDateTime moment = moment(date, minute);
                if (moment.isAfter(at)) {
                    OpeningState state = stateAt(date, minute);
                    if (state != OpeningState.OPEN) {
                        return state == OpeningState.CLOSED ? Optional.of(moment) : Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The stretches of a day in which the place is open or may be, in order; none on a day when it is closed. */
    public List<OpeningSpan> spansOn(LocalDate date) {
        List<OpeningSpan> spans = new ArrayList<>();
        List<Integer> starts = List.copyOf(changes);
        int from = 0;
        for (int i = 0; i < starts.size(); i++) {
            OpeningState state = stateAt(date, starts.get(i));
            int end = i + 1 < starts.size() ? starts.get(i + 1) : HoursTimes.DAY;
            if (i + 1 < starts.size() && stateAt(date, end) == state) {
                continue;
            }
            if (state != OpeningState.CLOSED) {
                spans.add(new OpeningSpan(from, end, state));
            }
            from = end;
        }
        return spans;
    }

    private OpeningState stateAt(LocalDate date, int minute) {
        if (!evaluable) {
            return OpeningState.UNKNOWN;
        }
        OpeningState state = stateAt(date, minute, false);
        return !speaksOfSchoolHolidays || state == stateAt(date, minute, true) ? state : OpeningState.UNKNOWN;
    }

    private OpeningState stateAt(LocalDate date, int minute, boolean school) {
        OpeningState today = ofDay(date, minute, school);
        if (!beyondMidnight || today == OpeningState.OPEN) {
            return today;
        }
        OpeningState night = ofDay(date.minusDays(1), minute + HoursTimes.DAY, school);
        if (night == OpeningState.CLOSED) {
            return today;
        }
        return night == OpeningState.UNKNOWN || off(date, school) ? OpeningState.UNKNOWN : OpeningState.OPEN;
    }

    /** Gives the state that the rules about one day give a minute of that day, or of the night after it. */
    private OpeningState ofDay(LocalDate date, int minute, boolean school) {
        OpeningState state = OpeningState.CLOSED;
        Rule decisive = null;
        for (Rule rule : about(date, school)) {
            OpeningState after = HoursTimes.apply(rule, minute, state);
            if (after != state) {
                decisive = rule;
            }
            state = after;
        }
        boolean forgotten = state == OpeningState.OPEN
                && !speaksOfPublicHolidays
                && !decisive.isTwentyfourseven()
                && !HoursSelectors.namesDates(decisive)
                && FrenchHolidays.isHoliday(date);
        return forgotten ? OpeningState.UNKNOWN : state;
    }

    private boolean off(LocalDate date, boolean school) {
        List<Rule> about = about(date, school);
        if (about.isEmpty()) {
            return false;
        }
        Rule last = about.get(about.size() - 1);
        return HoursTimes.allDay(last) && HoursTimes.says(last) == OpeningState.CLOSED;
    }

    /** The rules that count on a day: those after the last one that replaces all before it. */
    private List<Rule> about(LocalDate date, boolean school) {
        List<Rule> about = new ArrayList<>();
        for (Rule rule : rules) {
            if (HoursSelectors.match(rule, date, school)) {
                if (!rule.isAdditive() && !rule.isFallBack() && HoursTimes.says(rule) != OpeningState.CLOSED) {
                    about.clear();
                }
                about.add(rule);
            }
        }
        return about;
    }

    private static LocalDateTime moment(LocalDate date, int minute) {
        return date.atTime(LocalTime.of(minute / 60, minute % 60));
    }
}
