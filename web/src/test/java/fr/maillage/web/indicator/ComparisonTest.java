package fr.maillage.web.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorDefinition.Direction;
import fr.maillage.indicator.IndicatorDefinition.Measure;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final IndicatorDefinition COUNT =
            new IndicatorDefinition("count", "places", Measure.COUNT, 1, 0, Direction.UP, null, null, null);

    private final Comparison comparison = new Comparison(
            List.of(COUNT),
            List.of(town(1, "Montreuil"), town(2, "Épinay"), town(3, "Bagnolet"), town(4, "Zone")),
            Map.of(
                    1L, List.of(reading(1, "7", null)),
                    2L, List.of(reading(2, null, IndicatorReasons.NO_PLACE)),
                    3L, List.of(reading(3, "12", null))));

    @Test
    void names_sort_as_the_language_does() {
        assertThat(names("name", true)).containsExactly("Bagnolet", "Épinay", "Montreuil", "Zone");
        assertThat(names("name", false)).containsExactly("Zone", "Montreuil", "Épinay", "Bagnolet");
    }

    @Test
    void what_has_no_figure_comes_last_in_both_directions() {
        assertThat(names("count", true)).containsExactly("Montreuil", "Bagnolet", "Épinay", "Zone");
        assertThat(names("count", false)).containsExactly("Bagnolet", "Montreuil", "Épinay", "Zone");
    }

    @Test
    void an_unknown_sort_key_means_the_name() {
        assertThat(names("nothing-like-it", true)).startsWith("Bagnolet");
    }

    @Test
    void each_reason_gets_one_note() {
        assertThat(comparison.reasons()).containsExactly(IndicatorReasons.NO_PLACE);
        assertThat(comparison
                        .sorted("name", true, Locale.FRENCH)
                        .get(1)
                        .cells()
                        .get(0)
                        .note())
                .isEqualTo(1);
    }

    @Test
    void a_page_past_the_end_is_empty() {
        List<Comparison.Row> rows = comparison.sorted("name", true, Locale.FRENCH);

        assertThat(Comparison.page(rows, new PageRequest(0, 3, null, true))).hasSize(3);
        assertThat(Comparison.page(rows, new PageRequest(1, 3, null, true))).hasSize(1);
        assertThat(Comparison.page(rows, new PageRequest(9, 3, null, true))).isEmpty();
    }

    @Test
    void a_gap_in_a_line_is_no_zero() {
        String chart = IndicatorCharts.line("lieux", List.of("a", "b"), Arrays.asList(new BigDecimal("3"), null));

        assertThat(chart).contains("\"data\":[3,null]").contains("\"spanGaps\":false");
    }

    private List<String> names(String key, boolean ascending) {
        return comparison.sorted(key, ascending, Locale.FRENCH).stream()
                .map(row -> row.territory().name())
                .toList();
    }

    private static TerritoryView town(long id, String name) {
        return new TerritoryView(id, new UUID(0, id), TerritoryKind.COMMUNE, "com:" + id, null, name, null);
    }

    private static IndicatorReading reading(long territory, String figure, String reason) {
        return new IndicatorReading(
                "count",
                territory,
                LocalDate.of(2026, 11, 24),
                figure == null ? null : new BigDecimal(figure),
                null,
                null,
                reason,
                List.of(),
                null);
    }
}
