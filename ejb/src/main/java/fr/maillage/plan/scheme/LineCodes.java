package fr.maillage.plan.scheme;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/** Codes for new lines, after those that there are. */
public final class LineCodes {

    /** Nobody has so many. */
    private static final int MOST = 10_000;

    private LineCodes() {}

    /**
     * The first code that is free: A1, A2… for axes, below A2 O2.1, O2.2…
     *
     * @param taken the codes that there are
     * @param axis the code of the axis; null for an axis
     */
    public static String next(Collection<String> taken, String axis) {
        String begin = axis == null ? "A" : "O" + number(axis) + ".";
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> begin + number)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElse("");
    }

    /** Gives the part behind the A of an axis, else its code. */
    private static String number(String axis) {
        return axis.toUpperCase(Locale.ROOT).startsWith("A") && axis.length() > 1 ? axis.substring(1) : axis;
    }
}
