package fr.maillage.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorDefinition.Direction;
import fr.maillage.indicator.IndicatorDefinition.Measure;
import fr.maillage.indicator.IndicatorReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static IndicatorDefinition indicator(String code) {
        return new IndicatorDefinition(code, "places", Measure.COUNT, 1, 0, Direction.UP, null, null, null);
    }

    private static IndicatorReading reading(String code, String value) {
        BigDecimal figure = value == null ? null : new BigDecimal(value);
        return new IndicatorReading(
                code, 1, DAY, figure, figure, null, value == null ? "no-place" : null, List.of(), null);
    }

    @Test
    void large_figures_are_neither_zero_nor_missing() {
        List<IndicatorDefinition> family = List.of(indicator("a"), indicator("b"), indicator("c"), indicator("d"));
        Map<String, IndicatorReading> last = Map.of(
                "a", reading("a", "3"),
                "b", reading("b", "0.00"),
                "c", reading("c", null),
                "d", reading("d", "0.1"));

        List<IndicatorDefinition> large = FiguresPolicy.large(family, d -> last.get(d.code()));

        assertThat(large).extracting(IndicatorDefinition::code).containsExactly("a", "d");
        assertThat(FiguresPolicy.listed(family, large, 1))
                .extracting(IndicatorDefinition::code)
                .containsExactly("b", "c");
        assertThat(FiguresPolicy.listed(family, large, 2)).isEqualTo(family);
    }

    @Test
    void seven_figures_are_large_and_an_eighth_is_in_the_table() {
        List<IndicatorDefinition> family =
                IntStream.rangeClosed(1, 8).mapToObj(i -> indicator("i" + i)).toList();
        Function<IndicatorDefinition, IndicatorReading> last = d -> reading(d.code(), "1");

        assertThat(FiguresPolicy.large(family.subList(0, 7), last)).hasSize(7);
        List<IndicatorDefinition> large = FiguresPolicy.large(family, last);
        assertThat(large).hasSize(7);
        assertThat(FiguresPolicy.listed(family, large, 1)).containsExactly(family.get(7));
    }
}
