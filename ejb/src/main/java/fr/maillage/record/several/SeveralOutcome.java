package fr.maillage.record.several;

import fr.maillage.shared.Violation;
import java.util.List;
import java.util.UUID;

/**
 * Outcome of an act for one of its records.
 *
 * @param name as it was called when the act began
 * @param before what the field held; empty where records are archived
 * @param why it was left, or not put back; null where it was not
 */
public record SeveralOutcome(UUID id, String name, State state, List<String> before, Violation why) {

    /** Stages of a record. */
    public enum State {
        /** Nothing was tried yet. */
        READY,
        DONE,
        /** Refused, and left as it was. */
        LEFT,
        UNDONE,
        /** Done, and not put back: somebody changed it since. */
        KEPT
    }

    public SeveralOutcome {
        before = List.copyOf(before);
    }
}
