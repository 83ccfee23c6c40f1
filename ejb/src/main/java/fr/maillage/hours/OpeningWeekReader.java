package fr.maillage.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns rules into a week, where a week says the same: rather none than one that loses something. */
final class OpeningWeekReader {

    private final Map<DayOfWeek, List<HourRange>> days = new EnumMap<>(DayOfWeek.class);
    private List<HourRange> holidays;
    private final List<OpeningWeek.DatedHours> exceptions = new ArrayList<>();

    // A day that is "off" makes the night into it unknown; a week has no "off", only days without hours
    private boolean daysOff;
    private boolean nights;

    Optional<OpeningWeek> read(List<Rule> rules) {
        return rules.stream().allMatch(this::take) && !(daysOff && nights) && writable()
                ? Optional.of(new OpeningWeek(days, holidays, exceptions))
                : Optional.empty();
    }

    /** Ranges that overlap become one, which with a night may be longer than a day: nobody can write that. */
    private boolean writable() {
        return Stream.concat(days.values().stream(), Stream.ofNullable(holidays))
                .flatMap(List::stream)
                .allMatch(range -> plain(range.from(), range.to()));
    }

    private boolean take(Rule rule) {
        Optional<List<HourRange>> hours = hours(rule);
        if (hours.isEmpty() || !simple(rule)) {
            return false;
        }
        nights |= hours.get().stream().anyMatch(range -> range.to() > HoursTimes.DAY);
        if (!none(rule.getDates())) {
            return takeDates(rule, hours.get());
        }
        // Rules that come after the exceptions would go before them
        return exceptions.isEmpty() && takeDays(rule, hours.get());
    }

    private boolean takeDates(Rule rule, List<HourRange> hours) {
        if (rule.isAdditive() || !none(rule.getDays()) || !none(rule.getHolidays())) {
            return false;
        }
        return HoursSelectors.all(rule.getDates()).stream().allMatch(range -> {
            Optional<OpeningWeek.DatedHours> dated = dated(range, hours);
            dated.ifPresent(exceptions::add);
            return dated.isPresent();
        });
    }

    private boolean takeDays(Rule rule, List<HourRange> hours) {
        boolean onHolidays = !none(rule.getHolidays());
        // A day that follows "PH" takes that day's holidays away from it, an "off" only where they were open
        if (!onHolidays && holidays != null && !(holidays.isEmpty() && hours.isEmpty())) {
            return false;
        }
        if (onHolidays) {
            if (rule.isAdditive()
                    || !HoursSelectors.all(rule.getHolidays()).stream().allMatch(OpeningWeekReader::plain)) {
                return false;
            }
            holidays = hours;
        }
        if (onHolidays && none(rule.getDays())) {
            return true;
        }
        daysOff |= hours.isEmpty();
        Optional<Set<DayOfWeek>> on = on(rule);
        on.ifPresent(set -> set.forEach(day -> set(day, hours, rule.isAdditive())));
        return on.isPresent();
    }

    private void set(DayOfWeek day, List<HourRange> hours, boolean added) {
        List<HourRange> all = new ArrayList<>(hours);
        if (added && !hours.isEmpty()) {
            all.addAll(days.getOrDefault(day, List.of()));
        }
        days.put(day, joined(all));
    }

    private static boolean simple(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        return !rule.isFallBack()
                && !rule.isTwentyfourseven()
                && rule.getComment() == null
                && (modifier == null || modifier.getComment() == null)
                && none(rule.getYears())
                && none(rule.getWeeks());
    }

    /** The hours of a rule; none when it closes; empty where they are not ranges of a day. */
    private static Optional<List<HourRange>> hours(Rule rule) {
        boolean allDay = HoursTimes.allDay(rule);
        return switch (HoursTimes.says(rule)) {
            case UNKNOWN -> Optional.empty();
            case CLOSED -> allDay ? Optional.of(List.of()) : Optional.empty();
            case OPEN ->
                allDay
                        ? Optional.of(List.of(new HourRange(0, HoursTimes.DAY)))
                        : Optional.of(HoursSelectors.all(rule.getTimes()))
                                .filter(spans -> spans.stream().allMatch(OpeningWeekReader::plain))
                                .map(spans -> joined(spans.stream()
                                        .map(span -> new HourRange(span.getStart(), span.getEnd()))
                                        .toList()));
        };
    }

    private static boolean plain(TimeSpan span) {
        return !HoursTimes.vague(span)
                && !span.isOpenEnded()
                && span.getStart() < HoursTimes.DAY
                && plain(span.getStart(), span.getEnd());
    }

    private static boolean plain(int from, int to) {
        return to <= HoursTimes.DAY || to < from + HoursTimes.DAY && to <= HoursTimes.DAY + HourRange.DAWN;
    }

    private static boolean plain(Holiday holiday) {
        return holiday.getType() == Holiday.Type.PH && holiday.getOffset() == 0 && holiday.getUseAsWeekDay();
    }

    private static Optional<Set<DayOfWeek>> on(Rule rule) {
        if (none(rule.getDays())) {
            return Optional.of(EnumSet.allOf(DayOfWeek.class));
        }
        Set<DayOfWeek> on = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDayRange range : HoursSelectors.all(rule.getDays())) {
            if (!none(range.getNths()) || range.getOffset() != 0) {
                return Optional.empty();
            }
            DayOfWeek day = DayOfWeek.of(range.getStartDay().ordinal() + 1);
            DayOfWeek end = range.getEndDay() == null
                    ? day
                    : DayOfWeek.of(range.getEndDay().ordinal() + 1);
            on.add(day);
            while (day != end) {
                day = day.plus(1);
                on.add(day);
            }
        }
        return Optional.of(on);
    }

    private static Optional<OpeningWeek.DatedHours> dated(DateRange range, List<HourRange> hours) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate();
        if (range.getInterval() > 1 || start.undefinedYear() || start.isOpenEnded()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = date(start, start);
        Optional<LocalDate> to = end == null ? from : date(end, start);
        return from.flatMap(f -> to.filter(t -> !t.isBefore(f)).map(t -> new OpeningWeek.DatedHours(f, t, hours)));
    }

    /** A plain date; its year, and its month, may be those of the range's start. */
    private static Optional<LocalDate> date(DateWithOffset date, DateWithOffset start) {
        DateWithOffset month = date.getMonth() == null ? start : date;
        boolean plain = date.getVarDate() == null
                && date.getNthWeekDay() == null
                && date.getWeekDayOffset() == null
                && date.getDayOffset() == 0
                && !date.undefinedDay()
                && month.getMonth() != null;
        if (!plain) {
            return Optional.empty();
        }
        YearMonth in = YearMonth.of(
                date.undefinedYear() ? start.getYear() : date.getYear(),
                month.getMonth().ordinal() + 1);
        return in.isValidDay(date.getDay()) ? Optional.of(in.atDay(date.getDay())) : Optional.empty();
    }

    /** In the order of the day, those that overlap as one. */
    private static List<HourRange> joined(List<HourRange> ranges) {
        List<HourRange> joined = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingInt(HourRange::from)).forEach(range -> {
            HourRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && range.from() < last.to()) {
                joined.set(joined.size() - 1, new HourRange(last.from(), Math.max(last.to(), range.to())));
            } else {
                joined.add(range);
            }
        });
        return joined;
    }

    private static boolean none(List<?> selectors) {
        return HoursSelectors.all(selectors).isEmpty();
    }
}
