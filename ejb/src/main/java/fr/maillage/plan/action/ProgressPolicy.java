package fr.maillage.plan.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** Progress of milestones, seen from a day. */
public final class ProgressPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ProgressPolicy() {}

    /**
     * When a milestone is due, and when it was done.
     *
     * @param doneOn null while it is not
     */
    public record Due(LocalDate dueOn, LocalDate doneOn) {

        /** Tells if it was done by a day. */
        public boolean done(LocalDate day) {
            return doneOn != null && !doneOn.isAfter(day);
        }

        /** For how many days it has been due without being done; 0 where it is done, or due on that day or later. */
        public long overdue(LocalDate day) {
            return done(day) || !dueOn.isBefore(day) ? 0 : ChronoUnit.DAYS.between(dueOn, day);
        }
    }

    /**
     * Number of milestones that are done.
     *
     * @param percent rounded half up to one decimal; null without milestones
     */
    public record Progress(int done, int all, BigDecimal percent) {}

    /** Counts those of some milestones that are done on a day. */
    public static Progress progress(Collection<Due> milestones, LocalDate day) {
        int all = milestones.size();
        int done = (int) milestones.stream().filter(m -> m.done(day)).count();
        return new Progress(
                done,
                all,
                all == 0
                        ? null
                        : BigDecimal.valueOf(done)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
    }

    /** For how many days an action has been late: those of its milestone that is overdue longest; 0 where it is not. */
    public static long late(ActionState state, Collection<Due> milestones, LocalDate day) {
        return ActionStatePolicy.awaited(state)
                ? milestones.stream().mapToLong(m -> m.overdue(day)).max().orElse(0)
                : 0;
    }
}
