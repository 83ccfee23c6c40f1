package fr.maillage.web.place;

import java.util.List;

/**
 * Opening hours as a page shows them.
 *
 * @param text as they are stored; empty when there are none
 * @param readable whether they follow the syntax, so that the rest can be told
 * @param badge the badge that goes with {@code now}
 * @param now whether the place is open at this moment, in words
 * @param next when it opens next, in words; null where it is open or that cannot be told
 * @param caption what the rows are
 * @param rows days, public holidays and exceptions
 * @param showText whether the rows do not say all, so that the text is shown too
 */
public record HoursTable(
        String text,
        boolean readable,
        String badge,
        String now,
        String next,
        String caption,
        List<Row> rows,
        boolean showText) {

    /** When the place is open on a day, or in a period. */
    public record Row(String label, String hours) {}
}
