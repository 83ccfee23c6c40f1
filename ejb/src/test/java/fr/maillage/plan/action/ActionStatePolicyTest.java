package fr.maillage.plan.action;

import static fr.maillage.plan.action.ActionState.ABANDONED;
import static fr.maillage.plan.action.ActionState.DONE;
import static fr.maillage.plan.action.ActionState.IDEA;
import static fr.maillage.plan.action.ActionState.PLANNED;
import static fr.maillage.plan.action.ActionState.RUNNING;
import static fr.maillage.plan.action.ActionState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionStatePolicyTest {

    private static List<ActionState> after(ActionState from) {
        return Arrays.stream(ActionState.values())
                .filter(to -> to != from && ActionStatePolicy.allowed(from, to))
                .toList();
    }

    @Test
    void an_action_goes_from_idea_to_done_and_may_stand_still_or_be_given_up_on_its_way() {
        assertThat(after(IDEA)).containsExactly(PLANNED, RUNNING, ABANDONED);
        assertThat(after(PLANNED)).containsExactly(IDEA, RUNNING, SUSPENDED, ABANDONED);
        assertThat(after(RUNNING)).containsExactly(DONE, SUSPENDED, ABANDONED);
        assertThat(after(SUSPENDED)).containsExactly(PLANNED, RUNNING, ABANDONED);
    }

    @Test
    void a_done_action_may_be_taken_up_again_and_an_abandoned_one_is_an_idea_again() {
        assertThat(after(DONE)).containsExactly(RUNNING);
        assertThat(after(ABANDONED)).containsExactly(IDEA);
    }

    @Test
    void staying_is_always_allowed() {
        assertThat(Arrays.stream(ActionState.values())).allMatch(state -> ActionStatePolicy.allowed(state, state));
    }

    @Test
    void suspending_and_abandoning_take_a_reason() {
        assertThat(Arrays.stream(ActionState.values()).filter(ActionStatePolicy::reasoned))
                .containsExactly(SUSPENDED, ABANDONED);
    }
}
