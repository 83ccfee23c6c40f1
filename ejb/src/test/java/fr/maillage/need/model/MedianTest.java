package fr.maillage.need.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void it_is_the_value_in_the_middle_or_between_the_two_in_the_middle() {
        assertThat(Median.of(numbers("9", "1", "4"))).isEqualByComparingTo("4");
        assertThat(Median.of(numbers("9", "1", "4", "5"))).isEqualByComparingTo("4.5");
        assertThat(Median.of(numbers("0"))).isEqualByComparingTo("0");
        assertThat(Median.of(List.of())).isNull();
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }
}
