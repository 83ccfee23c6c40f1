package fr.maillage.told;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.told.Telling.Grouping;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final long WHOLE = 93;

    private final Telling telling = new Telling(WHOLE, 20261, new Random(1));

    private static ToldCount count(long place, String attribute, int people, String... terms) {
        return new ToldCount(place, 20261, attribute, List.of(terms), people);
    }

    @Test
    void places_of_five_are_told_and_the_others_only_with_the_whole() {
        Set<Long> told = telling.tell(
                "people",
                Grouping.EACH,
                List.of("all"),
                Map.of(1L, Map.of("all", 9), 2L, Map.of("all", 3), 3L, Map.of("all", 2)),
                Set.of(WHOLE, 1L, 2L, 3L));

        assertThat(told).containsExactlyInAnyOrder(WHOLE, 1L);
        assertThat(telling.told())
                .containsExactlyInAnyOrder(count(WHOLE, "people", 14, "all"), count(1, "people", 9, "all"));
    }

    @Test
    void a_family_is_told_only_where_the_people_whom_it_splits_are() {
        Map<Long, Map<String, Integer>> counts = Map.of(1L, Map.of("a", 9), 2L, Map.of("a", 8), 3L, Map.of("a", 7));

        assertThat(telling.tell("x", Grouping.OTHERS, List.of("a"), counts, Set.of(1L, 2L)))
                .isEmpty();
        assertThat(telling.tell("x", Grouping.OTHERS, List.of("a"), counts, Set.of(WHOLE, 1L)))
                .containsExactlyInAnyOrder(WHOLE, 1L);
    }

    @Test
    void small_ages_are_told_with_the_next_ones_and_small_choices_as_others() {
        Map<Long, Map<String, Integer>> counts = Map.of(WHOLE, Map.of("young", 3, "middle", 9, "old", 4, "none", 0));

        telling.tell("age", Grouping.NEIGHBOURS, List.of("young", "middle", "old", "none"), counts, Set.of(WHOLE));
        telling.tell("status", Grouping.OTHERS, List.of("young", "middle", "old", "none"), counts, Set.of(WHOLE));

        assertThat(telling.told())
                .containsExactlyInAnyOrder(
                        count(WHOLE, "age", 16, "young", "middle", "old"),
                        count(WHOLE, "status", 7, "young", "old"),
                        count(WHOLE, "status", 9, "middle"));
    }

    @Test
    void of_a_list_that_everybody_knows_values_that_nobody_has_hide_among_the_others() {
        Map<Long, Map<String, Integer>> counts = Map.of(WHOLE, Map.of("a", 3, "b", 9, "d", 4));

        telling.tell("list", Grouping.LIST, List.of("a", "b", "c", "d"), counts, Set.of(WHOLE));
        telling.tell("scale", Grouping.SCALE, List.of("a", "b", "c", "d"), counts, Set.of(WHOLE));

        assertThat(telling.told())
                .containsExactlyInAnyOrder(
                        count(WHOLE, "list", 9, "b"),
                        count(WHOLE, "list", 7, "a", "c", "d"),
                        count(WHOLE, "scale", 16, "a", "b", "c", "d"));
    }

    @Test
    void nothing_is_told_of_one_to_four_people() {
        Map<Long, Map<String, Integer>> few = Map.of(1L, Map.of("a", 2, "b", 2));

        for (Grouping grouping : Grouping.values()) {
            telling.tell("x", grouping, List.of("a", "b"), few, Set.of(WHOLE, 1L));
        }

        assertThat(telling.told()).isEmpty();
    }

    @Test
    void who_ticked_is_told_where_those_who_did_not_are_none_or_five() {
        telling.tick("theme", "mail", Map.of(1L, 6), Map.of(1L, 10), Set.of(WHOLE, 1L));
        assertThat(telling.told()).isEmpty();

        telling.tick("theme", "mail", Map.of(1L, 6), Map.of(1L, 11), Set.of(WHOLE, 1L));
        assertThat(telling.told()).contains(count(1, "theme", 6, "mail")).hasSize(2);
    }

    @Test
    void sums_over_quarters_join_what_one_of_them_told_together() {
        ToldGroups sums = new ToldGroups(
                List.of(
                        count(1, "age", 7, "young", "middle"),
                        count(1, "age", 8, "old"),
                        count(1, "age", 5, "young"),
                        count(1, "age", 6, "middle")),
                "age");

        assertThat(sums.some()).extracting(ToldGroups.Group::people).containsExactlyInAnyOrder(8, 18);
        assertThat(sums.of("old")).isEqualTo(8);
        assertThat(sums.of("young")).isNull();
        assertThat(sums.sum()).isEqualTo(26);
    }

    @Test
    void a_quarter_is_told_from_the_fifteenth_of_the_month_after_it() {
        Quarter quarter = Quarter.of(LocalDate.of(2026, 9, 30));

        assertThat(quarter.key()).isEqualTo(20263);
        assertThat(Quarter.byKey(20263)).isEqualTo(quarter);
        assertThat(quarter.due(LocalDate.of(2026, 10, 14))).isFalse();
        assertThat(quarter.due(LocalDate.of(2026, 10, 15))).isTrue();
    }
}
