package fr.maillage.told;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Three months of which counts are told together.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    private static final int TEN = 10;

    /** The day of the month after a quarter from which it is told: by then what was counted has come in. */
    private static final int TOLD_ON = 15;

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The quarter of such a number as {@link #key}. */
    public static Quarter byKey(int key) {
        return new Quarter(key / TEN, key % TEN);
    }

    /** The latest quarter that may be told on a day. */
    public static Quarter lastDue(LocalDate day) {
        Quarter quarter = of(day);
        while (!quarter.due(day)) {
            quarter = of(quarter.first().minusDays(1));
        }
        return quarter;
    }

    /** Its number among all, greater for later ones: 20263 for the third one of 2026. */
    public int key() {
        return year * TEN + number;
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /** Its months, such as 2026-07, in their order. */
    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> YearMonth.from(first()).plusMonths(i))
                .toList();
    }

    /** Tells if it may be told on a day. */
    public boolean due(LocalDate day) {
        return !day.isBefore(last().plusDays(TOLD_ON));
    }
}
