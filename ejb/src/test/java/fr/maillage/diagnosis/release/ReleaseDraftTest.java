package fr.maillage.diagnosis.release;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.release.ReleasedEditions.Person;
import fr.maillage.shared.ReleasePolicy.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseDraftTest {

    private static final long THEME = 1;
    private static final String OBSERVED = Attribute.said("observation", THEME);
    private static final String ANYTHING = Attribute.proposedAnything(THEME);
    private static final String FIRST = Attribute.proposed(2);
    private static final String SECOND = Attribute.proposed(3);
    private static final Asked ASKED =
            new Asked(List.of(THEME), Map.of(THEME, List.of(2L, 3L)), List.of("young", "middle", "old", ""));

    private final ReleasedEditions editions =
            new ReleasedEditions(new Node(93, List.of(new Node(10, List.of()), new Node(11, List.of()))), ASKED);

    private static List<Person> people(int count, long commune, String age, String... attributes) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Person(commune, age, Set.of(attributes)));
        }
        return people;
    }

    @SafeVarargs
    private static List<Person> together(List<Person>... some) {
        List<Person> all = new ArrayList<>();
        List.of(some).forEach(all::addAll);
        return all;
    }

    private static Integer told(List<ToldPart> parts, String attribute, Long... communes) {
        return parts.stream()
                .filter(part ->
                        part.attribute().equals(attribute) && part.communes().equals(Set.of(communes)))
                .map(part -> part.people() == null ? Integer.valueOf(-1) : part.people())
                .findFirst()
                .orElse(null);
    }

    @Test
    void fewer_than_five_people_make_no_edition() {
        assertThat(editions.release(people(4, 10, "young", OBSERVED))).isEmpty();
        assertThat(editions.release(people(1, 10, "young", OBSERVED))).isEmpty();
    }

    @Test
    void an_attribute_of_one_to_four_waits_and_is_told_with_the_next_edition() {
        List<ToldPart> first = editions.release(
                together(people(3, 10, "young", OBSERVED), people(4, 10, "young"), people(9, 11, "old")));
        assertThat(first).noneMatch(part -> part.attribute().equals(OBSERVED));

        List<ToldPart> second = editions.release(together(people(2, 10, "young", OBSERVED), people(6, 11, "old")));

        assertThat(second).filteredOn(part -> part.attribute().equals(OBSERVED)).allSatisfy(part -> {
            assertThat(part.first()).isEqualTo(1);
            assertThat(part.last()).isEqualTo(2);
        });
        assertThat(second.stream()
                        .filter(part -> part.attribute().equals(OBSERVED))
                        .mapToInt(ToldPart::people)
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void an_attribute_is_told_only_where_the_people_are() {
        List<ToldPart> parts =
                editions.release(together(people(20, 10, "young", OBSERVED), people(3, 11, "young", OBSERVED)));

        assertThat(told(parts, Attribute.PEOPLE, 10L, 11L)).isEqualTo(23);
        assertThat(told(parts, OBSERVED, 10L, 11L)).isEqualTo(23);
    }

    @Test
    void who_proposed_anything_is_not_told_beside_the_single_proposals_that_it_would_give_away() {
        List<ToldPart> parts = editions.release(together(
                people(6, 10, "young", FIRST, ANYTHING),
                people(2, 10, "young", SECOND, ANYTHING),
                people(9, 11, "old")));

        assertThat(parts).noneMatch(part -> part.attribute().equals(SECOND));
        assertThat(parts).filteredOn(part -> part.attribute().equals(ANYTHING)).allMatch(part -> part.people() == null);
    }

    @Test
    void who_proposed_anything_is_told_where_single_proposals_and_what_is_left_are() {
        List<ToldPart> parts = editions.release(together(
                people(6, 10, "young", FIRST, ANYTHING),
                people(7, 10, "young", SECOND, ANYTHING),
                people(8, 10, "young", FIRST, SECOND, ANYTHING),
                people(9, 11, "old")));

        assertThat(told(parts, ANYTHING, 10L)).isEqualTo(21);
    }

    @Test
    void people_all_of_one_age_are_not_told_of_by_age() {
        assertThat(editions.release(people(9, 10, "old")))
                .noneMatch(part -> part.attribute().startsWith("age"));
    }

    @Test
    void neighbouring_ages_are_told_together_until_no_number_is_small() {
        List<ToldPart> parts =
                editions.release(together(people(2, 10, "young"), people(3, 10, "middle"), people(6, 10, "old")));

        assertThat(told(parts, Attribute.ages(List.of("young", "middle")), 10L)).isEqualTo(5);
        assertThat(told(parts, Attribute.ages(List.of("old")), 10L)).isEqualTo(6);
    }

    @Test
    void what_was_told_stays_when_somebody_is_erased() {
        editions.release(together(people(6, 10, "young", OBSERVED), people(6, 11, "old", OBSERVED)));
        List<ToldPart> before = editions.told();
        editions.erase(1, editions.counted(1).get(0));

        editions.release(people(7, 10, "young"));

        assertThat(editions.told()).containsAll(before);
        assertThat(editions.told())
                .filteredOn(part -> part.last() == 2)
                .allMatch(part -> part.first() == 2 || !part.attribute().equals(OBSERVED));
    }
}
