package fr.maillage.plan.action;

import fr.maillage.plan.action.ProgressPolicy.Due;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone of an action.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param place from 1
 * @param doneOn null while it is not done
 */
public record Milestone(
        long key, UUID id, int version, long action, int place, String title, LocalDate dueOn, LocalDate doneOn) {

    /** Its days alone. */
    public Due due() {
        return new Due(dueOn, doneOn);
    }

    /** The same in another place. */
    Milestone at(int other) {
        return new Milestone(key, id, version, action, other, title, dueOn, doneOn);
    }
}
