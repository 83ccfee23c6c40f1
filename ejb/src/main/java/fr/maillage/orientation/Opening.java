package fr.maillage.orientation;

import java.time.LocalDateTime;

/**
 * Tells if a place is open at a moment.
 *
 * @param until when it closes, of an open one; when it opens next, of a closed one; null where that is not known. In the
 *     time of Paris
 */
public record Opening(State state, LocalDateTime until) {

    /** Its record gives no hours. */
    public static final Opening NOT_GIVEN = new Opening(State.NOT_GIVEN, null);

    /** Its record gives hours that say nothing certain of that moment, or that nobody can read. */
    public static final Opening UNREADABLE = new Opening(State.UNREADABLE, null);

    /** Tells if it is open. */
    public enum State {
        OPEN,
        CLOSED,
        NOT_GIVEN,
        UNREADABLE
    }
}
