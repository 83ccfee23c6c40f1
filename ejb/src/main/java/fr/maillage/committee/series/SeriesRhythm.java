package fr.maillage.committee.series;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rhythm in which the days of a series follow each other. */
public enum SeriesRhythm {
    /** Every so many weeks, on the weekday of the first. */
    WEEKLY("weekly"),
    /** Every so many months, on the same weekday of the month as the first, such as the second Thursday. */
    MONTHLY("monthly"),
    /** On days that somebody chose. */
    DATES("dates");

    private final String code;

    SeriesRhythm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** All codes, in their order. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(SeriesRhythm::code).toList();
    }

    static Optional<SeriesRhythm> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
