package fr.maillage.plan.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.action.ProgressPolicy.Due;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressPolicyTest {

    private static final LocalDate DAY = LocalDate.parse("2022-09-30");

    private static Due due(String dueOn, String doneOn) {
        return new Due(LocalDate.parse(dueOn), doneOn == null ? null : LocalDate.parse(doneOn));
    }

    @Test
    void progress_is_what_is_done_of_all_rounded_half_up_to_one_decimal() {
        Due done = due("2022-06-15", "2022-06-10");
        Due open = due("2022-12-15", null);

        assertThat(ProgressPolicy.progress(List.of(done, done, open), DAY))
                .hasToString("Progress[done=2, all=3, percent=66.7]");
        assertThat(ProgressPolicy.progress(List.of(done, open, open), DAY).percent())
                .isEqualByComparingTo("33.3");
        // 1/16 is 6.25: half to even would give 6.2.
        assertThat(ProgressPolicy.progress(
                                List.of(
                                        done, open, open, open, open, open, open, open, open, open, open, open, open,
                                        open, open, open),
                                DAY)
                        .percent())
                .isEqualByComparingTo("6.3");
    }

    @Test
    void an_action_without_milestones_has_no_percentage() {
        assertThat(ProgressPolicy.progress(List.of(), DAY)).hasToString("Progress[done=0, all=0, percent=null]");
    }

    @Test
    void what_is_done_on_the_day_counts_and_what_is_done_the_day_after_does_not() {
        assertThat(ProgressPolicy.progress(List.of(due("2022-09-30", "2022-09-30")), DAY)
                        .done())
                .isOne();
        assertThat(ProgressPolicy.progress(List.of(due("2022-09-30", "2022-10-01")), DAY)
                        .done())
                .isZero();
    }

    @Test
    void a_milestone_that_is_due_on_the_day_is_not_overdue_yet() {
        assertThat(due("2022-09-30", null).overdue(DAY)).isZero();
        assertThat(due("2022-09-29", null).overdue(DAY)).isEqualTo(1);
        assertThat(due("2022-09-15", null).overdue(DAY)).isEqualTo(15);
        assertThat(due("2022-08-31", "2022-10-03").overdue(DAY)).isEqualTo(30);
        assertThat(due("2022-08-31", "2022-09-30").overdue(DAY)).isZero();
    }

    @Test
    void only_planned_and_running_actions_are_late_by_their_milestone_that_is_overdue_longest() {
        List<Due> milestones =
                List.of(due("2022-09-15", null), due("2022-08-31", null), due("2022-01-01", "2022-01-01"));

        for (ActionState state : ActionState.values()) {
            boolean awaited = state == ActionState.PLANNED || state == ActionState.RUNNING;
            assertThat(ProgressPolicy.late(state, milestones, DAY))
                    .as(state.code())
                    .isEqualTo(awaited ? 30 : 0);
        }
        assertThat(ProgressPolicy.late(ActionState.RUNNING, List.of(), DAY)).isZero();
    }
}
