package fr.maillage.committee.minutes;

import java.util.List;
import java.util.Locale;

/**
 * A part of the minutes that others bring, such as decisions and tasks; found by CDI. Whoever asks has made sure that her
 * reader may read the minutes: an implementation asks for no permission, and names no person.
 */
public interface MinutesPart {

    /**
     * Its place among the other parts; the least comes first. They are kept from the last to the first, so that none names what
     * is left out of one before it.
     */
    int rank();

    /** Its heading. */
    String title(Locale locale);

    /**
     * Its facts, one list of values a line, in the order of reading; empty where it has nothing to say, and is left out. The
     * values belong to no language; one may be null.
     *
     * @param head of the gathering
     * @param version a draft says what stands now, any other one what was kept when it closed
     */
    List<List<String>> facts(MinutesHead head, MinutesVersion version);

    /** A line as people read it. */
    Line line(List<String> fact, Locale locale);

    /**
     * Keeps what stands now for a version that closes; nothing is kept of it yet.
     *
     * @param version its key
     */
    void freeze(long version);

    /**
     * A line.
     *
     * @param label by which it is cited, such as D-2026-07
     */
    record Line(String label, String text) {}
}
