package fr.maillage.committee.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Rules that hold for packs, whatever is in them. */
class PackRuleTest {

    private static final List<String> ALL = List.of("agenda", "minutes", "tasks");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Test
    void without_a_choice_all_sections_are_there_in_their_usual_order() {
        assertThat(PackRules.chosen(ALL, Function.identity(), List.of())).isEqualTo(ALL);
    }

    @Test
    void a_choice_has_its_order_and_leaves_out_what_is_gone_or_named_twice() {
        assertThat(PackRules.chosen(ALL, Function.identity(), List.of("tasks", "gone", "agenda", "tasks")))
                .containsExactly("tasks", "agenda");
    }

    @Test
    void a_choice_that_is_the_usual_one_is_kept_as_none_so_that_new_sections_join_it() {
        assertThat(PackRules.checked(ALL, ALL, null)).isEmpty();
        assertThat(PackRules.checked(List.of("minutes", "agenda", "minutes"), ALL, 7))
                .containsExactly("minutes", "agenda");
    }

    @Test
    void nothing_something_unknown_and_days_out_of_range_are_refused() {
        for (Integer days : Arrays.asList(-1, 61)) {
            assertThatThrownBy(() -> PackRules.checked(ALL, ALL, days)).isInstanceOf(Problem.class);
        }
        assertThatThrownBy(() -> PackRules.checked(List.of(), ALL, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PackRules.checked(List.of("weather"), ALL, null))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_pack_is_due_from_its_day_to_that_of_the_meeting() {
        assertThat(PackRules.isDue(DAY, 7, DAY.minusDays(8))).isFalse();
        assertThat(PackRules.isDue(DAY, 7, DAY.minusDays(7))).isTrue();
        assertThat(PackRules.isDue(DAY, 7, DAY)).isTrue();
        assertThat(PackRules.isDue(DAY, 7, DAY.plusDays(1))).isFalse();
        assertThat(PackRules.isDue(DAY, 0, DAY)).isTrue();
        assertThat(PackRules.isDue(DAY, null, DAY)).isFalse();
        assertThat(PackRules.due(DAY, null)).isNull();
    }
}
