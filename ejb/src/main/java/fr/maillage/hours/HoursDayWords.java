package fr.maillage.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Says which days a rule of opening hours is about. */
final class HoursDayWords {

    /** No year has a 29 February as often as this one. */
    private static final int LEAP_YEAR = 2024;

    private static final int LAST_WEEK = 52;

    private final HoursTexts texts;

    HoursDayWords(HoursTexts texts) {
        this.texts = texts;
    }

    /** Such as {@code 1er mercredi du mois, de septembre à juin}. */
    String of(Rule rule) {
        List<String> words = new ArrayList<>();
        List<String> days = new ArrayList<>();
        HoursSelectors.all(rule.getDays()).forEach(d -> days.add(weekdays(d)));
        List<String> holidays = new ArrayList<>();
        HoursSelectors.all(rule.getHolidays()).forEach(h -> holidays.add(holiday(h)));
        boolean beside = HoursSelectors.all(rule.getHolidays()).stream().allMatch(Holiday::getUseAsWeekDay);
        if (beside) {
            days.addAll(holidays);
        }
        add(words, texts.list(days));
        if (!beside) {
            add(words, texts.list(holidays));
        }
        add(
                words,
                texts.list(HoursSelectors.all(rule.getWeeks()).stream()
                        .map(this::weeks)
                        .toList()));
        add(
                words,
                texts.list(HoursSelectors.all(rule.getDates()).stream()
                        .map(this::dates)
                        .toList()));
        add(
                words,
                texts.list(HoursSelectors.all(rule.getYears()).stream()
                        .map(this::years)
                        .toList()));
        return words.isEmpty() ? texts.get("always") : String.join(", ", words);
    }

    /** From one weekday to another; the same for a single one. */
    String stretch(DayOfWeek from, DayOfWeek to) {
        return from == to ? name(from) : texts.get("days", name(from), name(to));
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.locale());
    }

    private String weekdays(WeekDayRange range) {
        DayOfWeek from = DayOfWeek.of(range.getStartDay().ordinal() + 1);
        DayOfWeek to = range.getEndDay() == null
                ? from
                : DayOfWeek.of(range.getEndDay().ordinal() + 1);
        if (range.getOffset() != 0) {
            return texts.get("some");
        }
        List<String> which = new ArrayList<>();
        for (Nth nth : HoursSelectors.all(range.getNths())) {
            int end = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
            for (int n = nth.getStartNth(); n <= end; n++) {
                which.add(texts.get("nth." + n));
            }
        }
        if (which.isEmpty()) {
            return stretch(from, to);
        }
        return texts.get(which.size() == 1 ? "nth" : "nth.several", texts.list(which), name(from));
    }

    private String holiday(Holiday holiday) {
        String name = texts.get(holiday.getType() == Holiday.Type.SH ? "school" : "holidays");
        return holiday.getOffset() == 0 ? name : texts.get("around", name);
    }

    private String weeks(WeekRange weeks) {
        int from = weeks.getStartWeek();
        int to = weeks.getEndWeek() == WeekRange.UNDEFINED_WEEK ? from : weeks.getEndWeek();
        boolean all = from <= 2 && to >= LAST_WEEK - 1;
        if (weeks.getInterval() == 2 && all) {
            return texts.get(from % 2 == 0 ? "weeks.even" : "weeks.odd");
        }
        String range = from == to
                ? texts.get("week", String.valueOf(from))
                : texts.get("weeks", String.valueOf(from), String.valueOf(to));
        return weeks.getInterval() > 1 ? texts.get("weeks.every", range, weeks.getInterval()) : range;
    }

    private String years(YearRange years) {
        String from = String.valueOf(years.getStartYear());
        if (years.isOpenEnded()) {
            return texts.get("years.since", from);
        }
        return years.getEndYear() == YearRange.UNDEFINED_YEAR
                ? texts.get("year", from)
                : texts.get("years", from, String.valueOf(years.getEndYear()));
    }

    private String dates(DateRange range) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate();
        if (!plain(start) || end != null && !plain(end) && !dayOnly(end) || range.getInterval() > 1) {
            return texts.get("some");
        }
        if (start.isOpenEnded()) {
            return texts.get("dates.since", date(start, start));
        }
        boolean month = start.undefinedDay() && start.getVarDate() == null;
        if (end == null) {
            return texts.get(month ? "month" : "date", date(start, start));
        }
        return texts.get(month ? "months" : "dates", date(start, start), date(end, start));
    }

    /** @param start of the range, whose month an end may share */
    private String date(DateWithOffset date, DateWithOffset start) {
        if (date.getVarDate() != null) {
            return texts.get("easter");
        }
        boolean year = !date.undefinedYear();
        YearMonth in = YearMonth.of(
                year ? date.getYear() : LEAP_YEAR,
                (date.getMonth() == null ? start : date).getMonth().ordinal() + 1);
        if (date.undefinedDay()) {
            String month = texts.month(in.atDay(1));
            return year ? month + " " + date.getYear() : month;
        }
        LocalDate day = in.atDay(Math.max(1, Math.min(in.lengthOfMonth(), date.getDay())));
        return texts.day(day, year);
    }

    private static boolean plain(DateWithOffset date) {
        return date.getNthWeekDay() == null
                && date.getWeekDayOffset() == null
                && date.getDayOffset() == 0
                && (date.getMonth() != null || date.getVarDate() != null);
    }

    private static boolean dayOnly(DateWithOffset date) {
        return date.getMonth() == null && date.getVarDate() == null && !date.undefinedDay() && date.getDayOffset() == 0;
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }
}
