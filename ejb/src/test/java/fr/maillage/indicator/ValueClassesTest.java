package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueClassesTest {

    @Test
    void classes_have_about_the_same_number_of_figures() {
        ValueClasses classes = ValueClasses.quantiles(figures(9, 1, 2, 8, 3, 7, 4, 6, 5, 10), 5);

        assertThat(classes.bands()).extracting(ValueClasses.Band::count).containsExactly(2, 2, 2, 2, 2);
        assertThat(classes.of(new BigDecimal("3"))).isEqualTo(2);
        assertThat(classes.of(new BigDecimal("10.0"))).isEqualTo(5);
    }

    @Test
    void equal_figures_are_never_in_two_classes() {
        ValueClasses classes = ValueClasses.quantiles(figures(0, 0, 0, 0, 0, 0, 0, 1, 2), 4);

        assertThat(classes.bands()).extracting(ValueClasses.Band::count).containsExactly(7, 1, 1);
        assertThat(classes.of(BigDecimal.ZERO)).isEqualTo(1);
    }

    @Test
    void no_figure_is_in_no_class() {
        assertThat(ValueClasses.quantiles(List.of(), 5).bands()).isEmpty();
        assertThat(ValueClasses.quantiles(figures(1), 5).of(null)).isZero();
    }

    private static List<BigDecimal> figures(int... values) {
        return java.util.Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
