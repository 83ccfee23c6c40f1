package fr.maillage.web.plan.action;

import java.time.LocalDate;
import java.util.Locale;

/** Where the days of a year stand in a drawing, in percent of its width. */
record YearScale(int year) {

    static final int FIRST = 2000;
    static final int LAST = 2100;

    private static final double WHOLE = 100;

    /** Where a day begins; the edge for days of other years, and the first one for none. */
    String at(LocalDate day) {
        return percent(day == null ? 0 : share(day));
    }

    /** Gives the width of some days, both included; null for an open end. */
    String between(LocalDate from, LocalDate until) {
        double begin = from == null ? 0 : share(from);
        double end = until == null ? WHOLE : share(until.plusDays(1));
        return percent(Math.max(1, end - begin));
    }

    private double share(LocalDate day) {
        if (day.getYear() != year) {
            return day.getYear() < year ? 0 : WHOLE;
        }
        return WHOLE * (day.getDayOfYear() - 1) / day.lengthOfYear();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    /** A page of a year with filters. */
    static String href(String path, String query, int year) {
        return ActionViews.href(path, query.isEmpty() ? "year=" + year : query + "&year=" + year);
    }
}
