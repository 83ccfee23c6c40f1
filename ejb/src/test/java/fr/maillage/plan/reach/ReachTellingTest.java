package fr.maillage.plan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.ReleasePolicy;
import fr.maillage.told.Quarter;
import fr.maillage.told.ToldCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReachTellingTest {

    private static final String REACHED = "";
    private static final String ACTION = "d0a5b7a4-0000-4000-8000-000000000001";

    private final ReachTelling telling = new ReachTelling(93, ACTION, Quarter.of(LocalDate.of(2026, 9, 1)));

    private static ToldCount told(int people, String... measures) {
        return new ToldCount(93, 20263, ACTION, List.of(measures), people);
    }

    private List<ToldCount> levels(int beginners, int middle, int advanced) {
        return telling.tell(
                "level",
                List.of("beginner", "middle", "advanced"),
                Map.of("beginner", beginners, "middle", middle, "advanced", advanced));
    }

    private List<ToldCount> left(int people) {
        return telling.tell("left", List.of("left"), Map.of("left", people));
    }

    @Test
    void four_people_wait() {
        assertThat(left(4)).isEmpty();
        assertThat(left(5)).containsExactly(told(5, "left"));
    }

    @Test
    void levels_of_too_few_are_told_with_the_next_ones() {
        telling.before(REACHED, 20262, 20);
        assertThat(levels(9, 10, 1)).containsExactly(told(9, "beginner"), told(11, "middle", "advanced"));
    }

    @Test
    void a_part_is_not_told_while_it_leaves_one_to_four_out() {
        telling.before(REACHED, 20262, 12);
        assertThat(left(9)).isEmpty();
        assertThat(levels(5, 0, 5)).isEmpty();
        telling.before(REACHED, 20263, 5);
        assertThat(left(9)).containsExactly(told(9, "left"));
    }

    @Test
    void what_is_told_late_leaves_nobody_alone_in_later_quarters() {
        telling.before(REACHED, 20261, 30);
        telling.before("left", 20264, 8);
        assertThat(levels(5, 5, 0))
                .as("two more than left by the end of the year")
                .isEmpty();
        assertThat(levels(5, 10, 0)).containsExactly(told(5, "beginner"), told(10, "middle"));
    }

    @Test
    void nothing_is_between_families_that_count_the_same_people() {
        telling.before(REACHED, 20263, 7);
        assertThat(left(7)).containsExactly(told(7, "left"));
        assertThat(levels(7, 0, 0)).containsExactly(told(7, "beginner"));
    }

    /** Random people of three families in three years, some of whom are entered late. */
    @Test
    void between_two_families_there_are_never_one_to_four_by_the_end_of_any_quarter() {
        int all = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Map<String, Map<Integer, Integer>> told = new TreeMap<>();
            Map<String, Integer> waiting = new TreeMap<>();
            for (int i = 0; i < 16; i++) {
                Quarter quarter = new Quarter(2024 + i % 12 / 4, i % 4 + 1);
                int came = random.nextInt(14);
                waiting.merge(REACHED, came, Integer::sum);
                waiting.merge("left", random.nextInt(came + 1), Integer::sum);
                waiting.merge("level", came - random.nextInt(3) * random.nextInt(2), Integer::sum);
                ReachTelling next = new ReachTelling(93, ACTION, quarter);
                told.forEach((family, sums) -> sums.forEach((period, people) -> next.before(family, period, people)));
                for (String family : List.of(REACHED, "left", "level")) {
                    int people = waiting.get(family);
                    for (ToldCount count : next.tell(family, List.of(family), Map.of(family, people))) {
                        assertThat(ReleasePolicy.small(count.people())).isFalse();
                        told.computeIfAbsent(family, f -> new TreeMap<>())
                                .merge(quarter.key(), count.people(), Integer::sum);
                        waiting.put(family, 0);
                        all++;
                    }
                }
                assertNothingBetween(told);
            }
        }
        assertThat(all).as("they do not wait for ever").isGreaterThan(4_000);
    }

    private static void assertNothingBetween(Map<String, Map<Integer, Integer>> told) {
        told.values().stream()
                .flatMap(sums -> sums.keySet().stream())
                .distinct()
                .forEach(period -> {
                    List<Integer> sums = told.values().stream()
                            .map(family -> family.entrySet().stream()
                                    .filter(sum -> sum.getKey() <= period)
                                    .mapToInt(Map.Entry::getValue)
                                    .sum())
                            .toList();
                    sums.forEach(one -> sums.forEach(other -> assertThat(ReleasePolicy.small(Math.abs(one - other)))
                            .isFalse()));
                });
    }
}
