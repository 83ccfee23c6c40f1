package fr.maillage.plan.action;

import java.util.Map;
import java.util.Set;

/**
 * Ways of actions from state to state. A planned one may be an idea again, a done one may be taken up again; what is given
 * up only comes back as an idea.
 */
public final class ActionStatePolicy {

    private static final Map<ActionState, Set<ActionState>> MOVES = Map.of(
            ActionState.IDEA, Set.of(ActionState.PLANNED, ActionState.RUNNING, ActionState.ABANDONED),
            ActionState.PLANNED,
                    Set.of(ActionState.IDEA, ActionState.RUNNING, ActionState.SUSPENDED, ActionState.ABANDONED),
            ActionState.RUNNING, Set.of(ActionState.DONE, ActionState.SUSPENDED, ActionState.ABANDONED),
            ActionState.SUSPENDED, Set.of(ActionState.PLANNED, ActionState.RUNNING, ActionState.ABANDONED),
            ActionState.DONE, Set.of(ActionState.RUNNING),
            ActionState.ABANDONED, Set.of(ActionState.IDEA));

    private ActionStatePolicy() {}

    /** Tells if an action may go from one state to another, or stay. */
    public static boolean allowed(ActionState from, ActionState to) {
        return from == to || MOVES.get(from).contains(to);
    }

    /** Tells if somebody has to say why. */
    public static boolean reasoned(ActionState state) {
        return state == ActionState.SUSPENDED || state == ActionState.ABANDONED;
    }

    /** Tells if an action can be late: what has not begun as a plan, is over or stands still is not. */
    public static boolean awaited(ActionState state) {
        return state == ActionState.PLANNED || state == ActionState.RUNNING;
    }
}
