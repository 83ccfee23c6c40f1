package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSeriesTest {

    @Test
    void the_first_code_of_a_series_is_its_prefix_and_one() {
        assertThat(CodeSeries.next("A", List.of())).isEqualTo("A01");
    }

    @Test
    void the_next_follows_the_highest_number_that_was_taken() {
        assertThat(CodeSeries.next("A", List.of("A01", "A09", "A3"))).isEqualTo("A10");
        assertThat(CodeSeries.next("CV", List.of("CV99"))).isEqualTo("CV100");
    }

    @Test
    void codes_of_another_form_do_not_count() {
        assertThat(CodeSeries.next("A", List.of("AB01", "A-07", "A", "A07b", "A99999999999", "B12", "A\u0661")))
                .isEqualTo("A01");
    }
}
