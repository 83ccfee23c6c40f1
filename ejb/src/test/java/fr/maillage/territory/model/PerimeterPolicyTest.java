package fr.maillage.territory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.shared.Violation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerimeterPolicyTest {

    private static final List<String> MEMBERS = List.of("com:93014");

    @Test
    void a_name_and_a_member_are_enough() {
        assertThat(PerimeterPolicy.check(null, "Villes", null, MEMBERS)).isEmpty();
    }

    @Test
    void every_fault_is_named_at_once() {
        assertThat(PerimeterPolicy.check("Pas Un Code", " ", "x".repeat(2001), List.of()))
                .extracting(Violation::field, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("name", "required"),
                        tuple("description", "too-long"),
                        tuple("slug", "perimeter-slug"),
                        tuple("members", "perimeter-empty"));
    }

    @Test
    void texts_are_as_long_as_they_may_be() {
        assertThat(PerimeterPolicy.check("a".repeat(60), "N".repeat(200), "D".repeat(2000), MEMBERS))
                .isEmpty();
        assertThat(PerimeterPolicy.check("a".repeat(61), "N".repeat(201), "D".repeat(2001), MEMBERS))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("slug", "name", "description");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "a--b", "-a", "a/b", "A"})
    void a_code_keeps_to_letters_digits_and_single_hyphens(String slug) {
        assertThat(PerimeterPolicy.check(slug, "Villes", null, MEMBERS))
                .extracting(Violation::rule)
                .containsExactly("perimeter-slug");
    }

    @Test
    void the_population_is_the_sum_of_the_communes() {
        assertThat(PerimeterPolicy.population(List.of(28_000, 27_000), false)).isEqualTo(55_000);
    }

    @Test
    void the_population_is_unknown_rather_than_too_small() {
        assertThat(PerimeterPolicy.population(List.of(28_000), true)).isNull();
        assertThat(PerimeterPolicy.population(Arrays.asList(28_000, null), false))
                .isNull();
        assertThat(PerimeterPolicy.population(List.of(), false)).isNull();
    }
}
