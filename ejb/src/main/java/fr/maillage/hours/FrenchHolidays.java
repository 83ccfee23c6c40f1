package fr.maillage.hours;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The public holidays of France, by article L3133-1 of the Code du travail: eleven days, the same in every year but for
 * the three that follow Easter. The two further days of Alsace-Moselle (Good Friday, 26 December) and the days of the
 * overseas territories that mark the end of slavery are left out: a place there that keeps them says so by its dates.
 */
public final class FrenchHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 8),
            MonthDay.of(Month.JULY, 14),
            MonthDay.of(Month.AUGUST, 15),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    /** Easter Monday, Ascension and Whit Monday, in days after Easter. */
    private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

    private FrenchHolidays() {}

    /** Tells if nobody need work that day by national law. */
    public static boolean isHoliday(LocalDate date) {
        return FIXED.contains(MonthDay.from(date))
                || AFTER_EASTER.contains(
                        date.getDayOfYear() - easter(date.getYear()).getDayOfYear());
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the "anonymous" algorithm of 1876 as Jean Meeus gives it,
     * Astronomical Algorithms, chapter 8 ("Date of Easter"); the letters are those of the book.
     *
     * @param year from 1583 on
     */
    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
