package fr.maillage.committee.decision;

import java.util.Collection;
import java.util.Locale;

/** Numbers of decisions as bodies give them, such as {@code D-2026-07}: the year, and the place in it. */
final class DecisionNumbers {

    /** As many as no body takes in a year; a longer number was made up by somebody. */
    private static final int DIGITS = 4;

    private DecisionNumbers() {}

    /** Gives the beginning of a year's numbers. */
    static String start(int year) {
        return "D-" + year + "-";
    }

    /** The next number of a year after those that there are; what is written in another way does not count. */
    static String next(int year, Collection<String> taken) {
        String start = start(year);
        int last = taken.stream()
                .filter(number -> number.startsWith(start))
                .mapToInt(number -> place(number.substring(start.length())))
                .max()
                .orElse(0);
        return start + String.format(Locale.ROOT, "%02d", last + 1);
    }

    private static int place(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }
}
