package fr.maillage.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Predicate;

/** Which days a rule of opening hours is about. */
final class HoursSelectors {

    private HoursSelectors() {}

    /** Tells if every part of the rule's days is one that {@link #match} can tell. */
    static boolean known(Rule rule) {
        return all(rule.getDates()).stream().allMatch(HoursDates::known);
    }

    /** Tells if the rule speaks of public (PH) or of school holidays (SH). */
    static boolean speaksOf(Rule rule, Holiday.Type type) {
        return all(rule.getHolidays()).stream().anyMatch(holiday -> holiday.getType() == type);
    }

    /** Tells if the rule names single dates, so that it holds on a public holiday that it names. */
    static boolean namesDates(Rule rule) {
        return all(rule.getDates()).stream().anyMatch(HoursDates::singleDay);
    }

    /**
     * Tells if a rule is about a day.
     *
     * @param school whether to take the day for one of the school holidays, which nobody has told us
     */
    static boolean match(Rule rule, LocalDate date, boolean school) {
        return any(rule.getYears(), years -> inYears(years, date.getYear()))
                && any(rule.getWeeks(), weeks -> inWeeks(weeks, date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                && any(rule.getDates(), (DateRange dates) -> HoursDates.contains(dates, date))
                && days(rule, date, school);
    }

    private static boolean days(Rule rule, LocalDate date, boolean school) {
        List<Holiday> holidays = all(rule.getHolidays());
        List<WeekDayRange> days = all(rule.getDays());
        if (holidays.isEmpty()) {
            return any(days, d -> onDay(d, date));
        }
        boolean holiday = any(holidays, h -> onHoliday(h, date, school));
        if (days.isEmpty()) {
            return holiday;
        }
        boolean weekday = any(days, d -> onDay(d, date));
        // "Mo,PH" is Mondays and holidays, "PH Mo" is holidays that fall on a Monday
        return holidays.stream().allMatch(Holiday::getUseAsWeekDay) ? weekday || holiday : weekday && holiday;
    }

    /** The parser's lists are null where a rule has none of them. */
    static <T> List<T> all(List<T> selectors) {
        return selectors == null ? List.of() : selectors;
    }

    /** Tells if one of them matches; a rule that names none is about all. */
    private static <T> boolean any(List<T> selectors, Predicate<T> matches) {
        List<T> all = all(selectors);
        return all.isEmpty() || all.stream().anyMatch(matches);
    }

    private static boolean inYears(YearRange years, int year) {
        if (year < years.getStartYear()) {
            return false;
        }
        boolean within = years.isOpenEnded()
                || (years.getEndYear() == YearRange.UNDEFINED_YEAR
                        ? year == years.getStartYear()
                        : year <= years.getEndYear());
        return within && (years.getInterval() <= 1 || (year - years.getStartYear()) % years.getInterval() == 0);
    }

    private static boolean inWeeks(WeekRange weeks, int week) {
        int end = weeks.getEndWeek() == WeekRange.UNDEFINED_WEEK ? weeks.getStartWeek() : weeks.getEndWeek();
        boolean within = weeks.getStartWeek() <= end
                ? week >= weeks.getStartWeek() && week <= end
                : week >= weeks.getStartWeek() || week <= end;
        return within
                && (weeks.getInterval() <= 1 || Math.floorMod(week - weeks.getStartWeek(), weeks.getInterval()) == 0);
    }

    private static boolean onDay(WeekDayRange days, LocalDate date) {
        LocalDate day = date.minusDays(days.getOffset());
        int weekday = day.getDayOfWeek().ordinal();
        int start = days.getStartDay().ordinal();
        int end = days.getEndDay() == null ? start : days.getEndDay().ordinal();
        boolean within = start <= end ? weekday >= start && weekday <= end : weekday >= start || weekday <= end;
        return within && any(days.getNths(), nth -> isNth(nth, day));
    }

    private static boolean isNth(Nth nth, LocalDate day) {
        int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        int end = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
        return fromStart >= nth.getStartNth() && fromStart <= end || fromEnd >= nth.getStartNth() && fromEnd <= end;
    }

    private static boolean onHoliday(Holiday holiday, LocalDate date, boolean school) {
        return holiday.getType() == Holiday.Type.SH
                ? school
                : FrenchHolidays.isHoliday(date.minusDays(holiday.getOffset()));
    }
}
