package fr.maillage.plan.overview;

import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ProgressPolicy;
import fr.maillage.plan.action.ProgressPolicy.Due;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An action among others.
 *
 * @param startsOn null where nobody said
 * @param endsOn null where nobody said
 * @param lead the name of the actor that leads it; null for none
 * @param territory the key of the territory whose officers keep it
 * @param line the key of its principal line; null where it serves none
 * @param steps its milestones, in their order
 */
public record ActionCard(
        long key,
        UUID id,
        String code,
        String title,
        ActionState state,
        LocalDate startsOn,
        LocalDate endsOn,
        String lead,
        long territory,
        Long line,
        List<Step> steps) {

    /**
     * A milestone.
     *
     * @param doneOn null while it is not done
     */
    public record Step(int place, LocalDate dueOn, LocalDate doneOn, String title) {

        /** Its days alone. */
        public Due due() {
            return new Due(dueOn, doneOn);
        }
    }

    public ActionCard {
        steps = List.copyOf(steps);
    }

    /** Counts its milestones that are done on a day. */
    public Progress progress(LocalDate day) {
        return ProgressPolicy.progress(dues(), day);
    }

    /** For how many days it has been late on a day; 0 where it is not. */
    public long late(LocalDate day) {
        return ProgressPolicy.late(state, dues(), day);
    }

    private List<Due> dues() {
        return steps.stream().map(Step::due).toList();
    }
}
