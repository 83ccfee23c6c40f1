package fr.maillage.deployment.calendar;

import java.time.LocalDate;

/** A quarter of a year. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** As the API and pages call it, such as {@code 2026-T1}. */
    public String code() {
        return year + "-T" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
