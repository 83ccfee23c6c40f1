package fr.maillage.committee.minutes;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A part of the minutes that others bring, such as decisions and tasks; found by CDI. Whoever asks has made sure that her
 * reader may read the minutes: an implementation asks for no permission, and names no person.
 */
public interface MinutesPart {

    /** Its place among the other parts; the least comes first. */
    int rank();

    /** Its heading. */
    String title(Locale locale);

    /**
     * What it says of a gathering, in the order of reading; empty where it has nothing to say, and is left out.
     *
     * @param gathering its identifier
     */
    List<Line> lines(UUID gathering, Locale locale);

    /**
     * A line.
     *
     * @param label by which it is cited, such as D-2026-07
     */
    record Line(String label, String text) {}
}
