package fr.maillage.calendar;

import java.util.List;

/**
 * The days of one kind, such as meetings: a feature implements it, and it is found by CDI. One that fails is left out, logged,
 * and named on the page.
 */
public interface CalendarSource {

    /** The name of the feature, a hyphen and what is dated: the page shows {@code <feature>.dated.<kind>} of its texts. */
    String kind();

    /** Its place among the kinds: lower numbers come first. */
    int rank();

    /**
     * Gives the entries dated in a span, by days, at most as many as it asks for; in two statements at most, for however many.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED for who may not read it
     */
    List<CalendarEntry> entries(CalendarSpan span);
}
