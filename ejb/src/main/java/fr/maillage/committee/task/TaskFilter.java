package fr.maillage.committee.task;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which tasks a list shows; null means any.
 *
 * @param territory a territory's code: tasks of bodies that work for it or for a part of it
 * @param text words that must all occur in the title, the code, the body or the number of the decision
 * @param body the identifier of a body
 * @param decision the identifier of a decision
 * @param owner the identifier of who does them; finds those of which the caller may know who does them
 * @param state one of {@link TaskState#ASKED}
 * @param mine true for those of whoever asks only
 * @param archived true for archived tasks only, false for the others
 */
public record TaskFilter(
        String territory,
        String text,
        UUID body,
        UUID decision,
        UUID owner,
        String state,
        boolean mine,
        boolean archived)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Every task that is not archived. */
    public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null, null, false, false);

    /** Those of a body in a state. */
    public static TaskFilter of(UUID body, String state) {
        return new TaskFilter(null, null, body, null, null, state, false, false);
    }

    /** Those in a state of bodies that work for a territory. */
    public static TaskFilter of(String territory, String state) {
        return new TaskFilter(territory, null, null, null, null, state, false, false);
    }

    /** Those in a state of whoever asks. */
    public static TaskFilter mine(String state) {
        return new TaskFilter(null, null, null, null, null, state, true, false);
    }
}
