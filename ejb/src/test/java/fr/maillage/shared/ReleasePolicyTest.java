package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.ReleasePolicy.Node;
import fr.maillage.shared.ReleasePolicy.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReleasePolicyTest {

    private static Node place(long id, Node... inside) {
        return new Node(id, List.of(inside));
    }

    private static Map<Long, int[]> counts(int... ofLeaves) {
        Map<Long, int[]> counts = new HashMap<>();
        IntStream.range(0, ofLeaves.length).forEach(i -> counts.put(i + 10L, new int[] {ofLeaves[i]}));
        return counts;
    }

    private static Node towns(int number) {
        return new Node(
                1, IntStream.range(0, number).mapToObj(i -> place(i + 10L)).toList());
    }

    private static Map<Set<Long>, Integer> told(Node whole, Map<Long, int[]> counts) {
        Map<Set<Long>, Integer> told = new HashMap<>();
        ReleasePolicy.partition(whole, counts, 1, node -> true, new Random(1))
                .forEach(part -> told.put(part.leaves(), part.count()));
        return told;
    }

    @Test
    void towns_of_five_and_more_are_told_each_by_itself() {
        assertThat(told(towns(3), counts(5, 8, 12))).isEqualTo(Map.of(Set.of(10L), 5, Set.of(11L), 8, Set.of(12L), 12));
    }

    @Test
    void small_towns_are_told_together_where_they_have_five() {
        assertThat(told(towns(3), counts(2, 3, 12))).isEqualTo(Map.of(Set.of(10L, 11L), 5, Set.of(12L), 12));
    }

    @Test
    void a_town_alone_too_small_is_told_with_the_smallest_of_the_others() {
        assertThat(told(towns(3), counts(2, 7, 12))).isEqualTo(Map.of(Set.of(10L, 11L), 9, Set.of(12L), 12));
    }

    @Test
    void nothing_is_told_of_a_whole_that_is_too_small() {
        assertThat(told(towns(2), counts(2, 2))).isEmpty();
    }

    @Test
    void a_whole_without_anybody_is_told_at_once() {
        assertThat(told(towns(2), counts(0, 0))).isEqualTo(Map.of(Set.of(10L, 11L), 0));
    }

    @Test
    void nothing_finer_is_told_inside_a_place_that_is_told_with_others() {
        Node whole = place(1, place(2, place(10), place(11)), place(3, place(12), place(13)));

        assertThat(told(whole, counts(2, 0, 6, 6))).isEqualTo(Map.of(Set.of(10L, 11L, 12L, 13L), 14));
    }

    @Test
    void what_may_not_stand_alone_is_told_with_others() {
        List<Part> parts =
                ReleasePolicy.partition(towns(3), counts(9, 9, 9), 1, node -> node.id() != 11, new Random(1));

        assertThat(parts).extracting(Part::leaves).containsExactlyInAnyOrder(Set.of(10L), Set.of(11L), Set.of(12L));
        assertThat(ReleasePolicy.partition(towns(3), counts(9, 3, 9), 1, node -> node.id() != 11, new Random(1)))
                .extracting(Part::count)
                .containsExactlyInAnyOrder(12, 9);
    }

    @Test
    void of_a_family_all_counts_of_a_part_are_told_or_none() {
        Map<Long, int[]> ages = Map.of(10L, new int[] {8, 9}, 11L, new int[] {12, 3}, 12L, new int[] {5, 6});

        assertThat(ReleasePolicy.partition(towns(3), ages, 2, node -> true, new Random(1)))
                .extracting(Part::counts)
                .containsExactlyInAnyOrder(List.of(8, 9), List.of(17, 9));
    }

    @Property
    void parts_cover_each_town_once_and_no_count_is_small(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> people, @ForAll Random lot) {
        List<Node> groups = new ArrayList<>();
        for (int from = 0; from < people.size(); from += 4) {
            groups.add(new Node(
                    100L + from,
                    IntStream.range(from, Math.min(people.size(), from + 4))
                            .mapToObj(i -> place(i + 10L))
                            .toList()));
        }
        int all = people.stream().mapToInt(Integer::intValue).sum();

        List<Part> parts = ReleasePolicy.partition(
                new Node(1, groups),
                counts(people.stream().mapToInt(Integer::intValue).toArray()),
                1,
                node -> true,
                lot);

        assertThat(parts.isEmpty()).isEqualTo(ReleasePolicy.small(all));
        assertThat(parts).noneMatch(part -> ReleasePolicy.small(part.count()));
        Set<Long> covered = new HashSet<>();
        parts.forEach(part -> assertThat(part.leaves()).allMatch(covered::add));
        assertThat(covered).hasSize(parts.isEmpty() ? 0 : people.size());
        assertThat(parts.stream().mapToInt(Part::count).sum()).isEqualTo(parts.isEmpty() ? 0 : all);
    }
}
