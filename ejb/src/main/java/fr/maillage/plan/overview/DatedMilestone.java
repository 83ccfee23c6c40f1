package fr.maillage.plan.overview;

import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ActionStatePolicy;
import fr.maillage.plan.action.ProgressPolicy.Due;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone among those of other actions.
 *
 * @param doneOn null while it is not done
 * @param state of its action
 */
public record DatedMilestone(
        UUID id,
        int version,
        String title,
        LocalDate dueOn,
        LocalDate doneOn,
        UUID action,
        String code,
        String actionTitle,
        ActionState state) {

    /** For how many days it has been due without being done; 0 where it is done, or nobody waits for its action. */
    public long overdue(LocalDate day) {
        return ActionStatePolicy.awaited(state) ? new Due(dueOn, doneOn).overdue(day) : 0;
    }
}
