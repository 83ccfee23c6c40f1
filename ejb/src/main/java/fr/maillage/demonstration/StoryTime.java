package fr.maillage.demonstration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * When the story of the demonstration happens: its files tell of days of its own, which are moved so that the committee is
 * at work on the day on which it is loaded. What the files say of the years until 2023 is moved so that the state of 30
 * September 2022 is that of today; what they say of later years, so that 15 July 2026 is today. Both by whole weeks, so
 * that a Thursday stays one: today is up to six days later than the day up to which the story is told.
 */
final class StoryTime {

    private static final LocalDate PLAN_TOLD_UNTIL = LocalDate.of(2022, 9, 30);
    private static final LocalDate COMMITTEE_TOLD_UNTIL = LocalDate.of(2026, 7, 15);
    private static final int LATER_YEARS = 2024;
    private static final int BUDGET_YEAR = 2022;
    private static final int WEEK = 7;
    private static final int MIDDLE = 15;

    // The groups of DemonstrationPatterns.DAYS.
    private static final int MEETING = 1;
    private static final int DECIDED = 2;
    private static final int KIND = 3;
    private static final int FILED = 4;
    private static final int DAY = 5;
    private static final int MONTH = 6;
    private static final int FRENCH_DAY = 7;
    private static final int SPOKEN_DAY = 8;

    /** The columns that name a budget year; heads of columns are read in small letters. */
    private static final Set<String> YEARS = Set.of("annee", "exercice");

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private final LocalDate today;

    StoryTime(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** The day that a day of the files becomes. */
    LocalDate day(LocalDate told) {
        LocalDate until = told.getYear() < LATER_YEARS ? PLAN_TOLD_UNTIL : COMMITTEE_TOLD_UNTIL;
        long days = ChronoUnit.DAYS.between(until, today);
        return told.plusDays(days - Math.floorMod(days, WEEK));
    }

    /** The same of a month; months that follow one another in the files still do. */
    YearMonth month(YearMonth told) {
        YearMonth until = YearMonth.from(told.getYear() < LATER_YEARS ? PLAN_TOLD_UNTIL : COMMITTEE_TOLD_UNTIL);
        return told.plusMonths(ChronoUnit.MONTHS.between(until, YearMonth.from(day(until.atDay(MIDDLE)))));
    }

    /** The same of a budget year: the one of which the files tell becomes this year. */
    int year(int told) {
        return today.getYear() + told - BUDGET_YEAR;
    }

    /** Tells if a month of the files has not come yet. */
    boolean ahead(YearMonth told) {
        return month(told).isAfter(month(YearMonth.from(PLAN_TOLD_UNTIL)));
    }

    /**
     * Moves the days, months and numbered codes in a cell of a file.
     *
     * @param column of the cell
     */
    String moved(String column, String cell) {
        if (YEARS.contains(column)) {
            return Integer.toString(year(Integer.parseInt(cell)));
        }
        return DemonstrationPatterns.DAYS.replaceAll(cell, this::moved);
    }

    private String moved(MatchResult found) {
        String text = found.group();
        try {
            if (found.group(SPOKEN_DAY) != null) {
                return day(LocalDate.parse(text, SPOKEN)).format(SPOKEN);
            }
            if (found.group(FRENCH_DAY) != null) {
                return day(LocalDate.parse(text, FRENCH)).format(FRENCH);
            }
            if (found.group(DAY) != null) {
                return day(LocalDate.parse(text)).toString();
            }
            if (found.group(MONTH) != null) {
                return month(YearMonth.parse(text)).toString();
            }
            return numbered(found);
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** A meeting is called by its month, a decision by its year, a file by its budget year. */
    private String numbered(MatchResult found) {
        String meeting = found.group(MEETING);
        if (meeting != null) {
            return "CT-" + YearMonth.from(day(meetingDay(YearMonth.parse(meeting))));
        }
        String decided = found.group(DECIDED);
        if (decided != null) {
            return "D-"
                    + day(meetingDay(YearMonth.of(Integer.parseInt(decided), 6)))
                            .getYear();
        }
        return found.group(KIND) + "-" + year(Integer.parseInt(found.group(FILED)));
    }

    /** The committee meets on Thursdays about the tenth. */
    private static LocalDate meetingDay(YearMonth month) {
        return month.atDay(month.getYear() < LATER_YEARS ? 10 : 11);
    }
}
