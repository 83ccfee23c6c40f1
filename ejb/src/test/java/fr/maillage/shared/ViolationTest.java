package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void of_a_long_value_only_the_beginning_is_said_again() {
        String sent = "x".repeat(1 << 20);

        assertThat(Violation.of("label", "too-long", sent, "120").value()).hasSize(Violation.SAID);
        assertThat(Problem.invalid("version", "number", sent)
                        .violations()
                        .get(0)
                        .value())
                .hasSize(Violation.SAID);
        assertThat(Problem.notFound("place", sent).violations().get(0).value()).hasSize(Violation.SAID);
    }

    @Test
    void a_character_of_two_parts_is_not_cut_in_two() {
        assertThat(Violation.of("label", "too-long", "\ud83d\ude00".repeat(1000))
                        .value())
                .isEqualTo("\ud83d\ude00".repeat(Violation.SAID / 2));
        assertThat(Violation.of("label", "too-long", "x" + "\ud83d\ude00".repeat(1000))
                        .value())
                .isEqualTo("x" + "\ud83d\ude00".repeat(Violation.SAID / 2 - 1));
    }

    @Test
    void a_missing_value_stays_missing() {
        assertThat(Violation.of("label", "required", null).value()).isNull();
    }
}
