package fr.maillage.diagnosis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.compare.ResidentsPolicy.Part;
import fr.maillage.shared.SmallCellPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ResidentsPolicyTest {

    private static final List<String> BANDS = List.of("young", "middle", "old", "");

    private static Part town(long id, int young, int middle, int old) {
        return new Part(id, Map.of("young", young, "middle", middle, "old", old), List.of());
    }

    private static Part around(long id, Part... parts) {
        Map<String, Integer> ages = new HashMap<>();
        List.of(parts).forEach(part -> part.ages().forEach((age, count) -> ages.merge(age, count, Integer::sum)));
        return new Part(id, ages, List.of(parts));
    }

    @Test
    void towns_with_enough_people_of_each_age_are_told_of() {
        ResidentsPolicy policy =
                new ResidentsPolicy(around(1, town(10, 5, 6, 7), town(11, 8, 0, 9), town(12, 0, 0, 0)), BANDS);

        assertThat(policy.bands()).containsExactly(List.of("young"), List.of("middle"), List.of("old"), List.of(""));
        assertThat(List.of(1L, 10L, 11L)).allMatch(policy::tellsAges).allMatch(policy::tellsPeople);
        assertThat(policy.tellsAges(12)).isFalse();
        assertThat(policy.tellsPeople(12)).isTrue();
    }

    @Test
    void an_age_of_which_too_few_are_anywhere_is_told_with_its_neighbour() {
        ResidentsPolicy policy = new ResidentsPolicy(around(1, town(10, 2, 6, 9), town(11, 1, 7, 8)), BANDS);

        assertThat(policy.bands()).containsExactly(List.of("young", "middle"), List.of("old"), List.of(""));
        assertThat(policy.tellsAges(10)).isTrue();
    }

    @Test
    void beside_a_town_with_too_few_of_an_age_another_is_left_out() {
        Part few = town(10, 2, 9, 9);
        Part next = town(11, 6, 6, 6);
        Part many = town(12, 30, 30, 30);
        ResidentsPolicy policy = new ResidentsPolicy(around(1, few, next, many), BANDS);

        assertThat(policy.tellsAges(1)).isTrue();
        assertThat(policy.tellsAges(10)).isFalse();
        assertThat(policy.tellsAges(11)).isFalse();
        assertThat(policy.tellsAges(12)).isTrue();
        assertThat(List.of(10L, 11L, 12L)).allMatch(policy::tellsPeople);
    }

    @Test
    void of_four_people_nothing_is_told() {
        ResidentsPolicy policy = new ResidentsPolicy(around(1, town(10, 1, 1, 2)), BANDS);

        assertThat(List.of(1L, 10L)).noneMatch(policy::tellsAges).noneMatch(policy::tellsPeople);
    }

    @Test
    void of_people_who_are_all_of_an_age_that_cannot_be_told_apart_no_age_is_told() {
        ResidentsPolicy policy = new ResidentsPolicy(around(1, town(10, 3, 3, 3)), BANDS);

        assertThat(policy.bands()).containsExactly(List.of("young", "middle", "old"), List.of(""));
        assertThat(policy.tellsAges(1)).isFalse();
    }

    @Property(tries = 2000)
    void nothing_that_can_be_worked_out_is_of_too_few(@ForAll("departments") Part department) {
        ResidentsPolicy policy = new ResidentsPolicy(department, BANDS);

        assertThat(worked(policy, department)).noneMatch(SmallCellPolicy::small);
        assertThat(told(policy, department)).isTrue();
    }

    /** Every count that is told, or is left when all parts that are told of are taken from what is around them. */
    private static List<Integer> worked(ResidentsPolicy policy, Part part) {
        List<Integer> worked = new ArrayList<>();
        if (policy.tellsAges(part.id())) {
            worked.addAll(policy.counts(part));
            List<Integer> rest = new ArrayList<>(policy.counts(part));
            part.parts().stream().filter(p -> policy.tellsAges(p.id())).forEach(p -> {
                List<Integer> counts = policy.counts(p);
                for (int i = 0; i < rest.size(); i++) {
                    rest.set(i, rest.get(i) - counts.get(i));
                }
            });
            worked.addAll(rest);
        }
        if (policy.tellsPeople(part.id())) {
            worked.add(part.people());
            worked.add(part.people()
                    - part.parts().stream()
                            .filter(p -> policy.tellsPeople(p.id()))
                            .mapToInt(Part::people)
                            .sum());
        }
        part.parts().forEach(p -> worked.addAll(worked(policy, p)));
        return worked;
    }

    /** Nobody's ages are told where those around them, or how many they are, is not. */
    private static boolean told(ResidentsPolicy policy, Part part) {
        return part.parts().stream()
                .allMatch(p -> told(policy, p)
                        && (!policy.tellsAges(p.id()) || policy.tellsAges(part.id()) && policy.tellsPeople(p.id())));
    }

    @Provide
    Arbitrary<Part> departments() {
        Arbitrary<List<Integer>> ages = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 9)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(10, 60)))
                .list()
                .ofSize(3);
        Arbitrary<List<List<Integer>>> towns = ages.list().ofMinSize(1).ofMaxSize(5);
        return towns.list().ofMinSize(1).ofMaxSize(4).map(epts -> {
            long[] next = {1};
            return around(
                    0,
                    epts.stream()
                            .map(list -> around(
                                    next[0]++,
                                    list.stream()
                                            .map(a -> town(next[0]++, a.get(0), a.get(1), a.get(2)))
                                            .toArray(Part[]::new)))
                            .toArray(Part[]::new));
        });
    }
}
