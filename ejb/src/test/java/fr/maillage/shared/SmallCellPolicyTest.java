package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallCellPolicyTest {

    @Test
    void a_small_count_takes_the_next_larger_one_with_it() {
        assertThat(SmallCellPolicy.hidden(Map.of("a", 3, "b", 7, "c", 9), true)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void two_small_counts_that_are_few_together_take_a_third() {
        assertThat(SmallCellPolicy.hidden(Map.of("a", 1, "b", 2, "c", 9, "d", 12), true))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(SmallCellPolicy.hidden(Map.of("a", 3, "b", 2, "c", 9), true)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void nobody_and_enough_people_are_told() {
        assertThat(SmallCellPolicy.hidden(Map.of("a", 0, "b", 5, "c", 9), true)).isEmpty();
    }

    @Test
    void of_a_whole_that_is_hidden_one_part_is_hidden_too() {
        assertThat(SmallCellPolicy.hidden(Map.of("a", 6, "b", 9), false)).containsExactly("a");
        assertThat(SmallCellPolicy.hidden(Map.of("a", 2, "b", 9), false)).containsExactly("a");
    }

    @Property
    void no_small_count_can_be_worked_out_from_the_whole_and_the_parts_that_are_told(
            @ForAll @Size(min = 2, max = 9) Map<@IntRange(max = 20) Integer, @IntRange(max = 15) Integer> counts) {
        Set<Integer> hidden = SmallCellPolicy.hidden(counts, true);
        int people = hidden.stream().mapToInt(counts::get).sum();
        long filled = counts.values().stream().filter(count -> count > 0).count();

        counts.forEach((part, count) -> assertThat(!SmallCellPolicy.small(count) || hidden.contains(part))
                .isTrue());
        // Where nobody else said anything, what is hidden is all there is, and the whole is small itself.
        assertThat(hidden.isEmpty() || people >= SmallCellPolicy.LEAST || hidden.size() == filled)
                .isTrue();
        assertThat(hidden.size() != 1 || filled == 1).isTrue();
    }
}
