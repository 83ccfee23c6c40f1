package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.indicator.IndicatorDefinition.Direction;
import fr.maillage.indicator.IndicatorDefinition.Measure;
import fr.maillage.indicator.IndicatorDefinition.Words;
import fr.maillage.indicator.IndicatorReading.DimensionValue;
import fr.maillage.indicator.model.AbsencePolicy;
import fr.maillage.indicator.persistence.DefinitionRepository.Entry;
import fr.maillage.indicator.persistence.ReadingRepository.Place;
import fr.maillage.indicator.persistence.ReadingRepository.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingAssemblerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Place TOWN = new Place(1, "COMMUNE", 2_000);

    private final ReadingAssembler assembler = assembler(TOWN);

    @Test
    void each_reading_knows_the_snapshot_before() {
        List<IndicatorReading> readings = assembler
                .latest(List.of(count(MONDAY, "3"), count(TUESDAY, "5.000000")))
                .get(1L);

        IndicatorReading count = readings.get(0);
        assertThat(count.date()).isEqualTo(TUESDAY);
        assertThat(count.value()).isEqualTo(new BigDecimal("5"));
        assertThat(count.previous().date()).isEqualTo(MONDAY);
        assertThat(count.change()).isEqualTo(new BigDecimal("2"));
    }

    @Test
    void what_is_not_computable_has_no_figure_and_no_change() {
        Value unknown = new Value(TUESDAY, 1L, "count", "", null, null, null, IndicatorReasons.NO_OUTLINES);

        IndicatorReading reading =
                assembler.latest(List.of(count(MONDAY, "3"), unknown)).get(1L).get(0);

        assertThat(reading.computable()).isFalse();
        assertThat(reading.value()).isNull();
        assertThat(reading.change()).isNull();
    }

    @Test
    void a_value_of_a_dimension_that_is_not_stored_counted_nothing() {
        Value whole = new Value(MONDAY, 1L, "by-service", "", number("4"), null, number("4"), null);
        Value second = new Value(MONDAY, 1L, "by-service", "second", number("4"), null, number("4"), null);

        IndicatorReading reading =
                assembler.latest(List.of(whole, second)).get(1L).get(0);

        assertThat(reading.dimensions())
                .containsExactly(
                        new DimensionValue("first", BigDecimal.ZERO), new DimensionValue("second", number("4")));
    }

    @Test
    void a_value_of_a_dimension_that_is_not_told_is_no_zero_and_keeps_what_was_wanted() {
        Value whole = new Value(MONDAY, 1L, "by-service", "", number("9"), number("20"), number("9"), null);
        Value first = new Value(MONDAY, 1L, "by-service", "first", null, null, null, IndicatorReasons.TOO_FEW);
        Value second = new Value(MONDAY, 1L, "by-service", "second", number("6"), number("10"), number("6"), null);

        IndicatorReading reading =
                assembler.latest(List.of(whole, first, second)).get(1L).get(0);

        assertThat(reading.dimensions())
                .containsExactly(
                        new DimensionValue("first", null, null),
                        new DimensionValue("second", number("6"), number("10")));
    }

    @Test
    void a_value_of_people_that_is_not_stored_is_not_told_and_no_zero() {
        Value whole = new Value(MONDAY, 1L, "people", "", number("30"), null, number("30"), null);
        Value second = new Value(MONDAY, 1L, "people", "second", number("30"), null, number("30"), null);

        IndicatorReading reading =
                assembler.latest(List.of(whole, second)).get(1L).get(0);

        assertThat(reading.dimensions()).containsExactly(new DimensionValue("second", number("30")));
        assertThat(assembler.latest(List.of(nothing(MONDAY))).get(1L).get(3).value())
                .isNull();
    }

    @Test
    void a_territory_that_a_snapshot_does_not_cover_had_nothing_to_count() {
        List<IndicatorReading> readings =
                assembler.latest(List.of(nothing(MONDAY))).get(1L);

        assertThat(readings)
                .extracting(IndicatorReading::value)
                .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO, null, null);
        assertThat(readings.get(2).reason()).isEqualTo(IndicatorReasons.NO_PLACE);
    }

    @Test
    void a_rate_is_not_zero_where_inhabitants_are_unknown_or_none() {
        assertThat(AbsencePolicy.ZERO_IF_POPULATED.reason(false, null, null))
                .isEqualTo(IndicatorReasons.POPULATION_MISSING);
        assertThat(AbsencePolicy.ZERO_IF_POPULATED.reason(false, 0, null)).isEqualTo(IndicatorReasons.NO_INHABITANT);
        assertThat(AbsencePolicy.ZERO_IF_POPULATED.reason(false, 1, null)).isNull();
    }

    @Test
    void a_neighbourhood_that_no_snapshot_covers_is_never_zero() {
        Place neighbourhood = new Place(1, "QPV", null);

        List<IndicatorReading> readings =
                assembler(neighbourhood).latest(List.of(nothing(MONDAY))).get(1L);

        assertThat(readings).allSatisfy(r -> assertThat(r.reason()).isEqualTo(IndicatorReasons.NO_OUTLINES));
    }

    @Test
    void a_snapshot_older_than_an_indicator_says_nothing_about_it() {
        List<IndicatorReading> readings =
                assembler.latest(List.of(count(MONDAY, "3"))).get(1L);

        assertThat(readings).extracting(IndicatorReading::indicator).containsExactly("count");
    }

    @Test
    void a_series_has_one_reading_per_snapshot_oldest_first() {
        List<IndicatorReading> series = assembler.series(1, List.of(count(MONDAY, "3"), count(TUESDAY, "2")));

        assertThat(series).extracting(IndicatorReading::date).containsExactly(MONDAY, TUESDAY);
        assertThat(series.get(0).previous()).isNull();
        assertThat(series.get(1).change()).isEqualTo(new BigDecimal("-1"));
    }

    private static ReadingAssembler assembler(Place territory) {
        Set<String> services = new LinkedHashSet<>(List.of("first", "second"));
        return new ReadingAssembler(
                List.of(
                        entry("count", null, AbsencePolicy.ZERO, null),
                        entry("by-service", "service", AbsencePolicy.ZERO, null),
                        entry("share", null, AbsencePolicy.NOT_COMPUTABLE, IndicatorReasons.NO_PLACE),
                        new Entry(
                                definition("people", "service"),
                                AbsencePolicy.NOT_COMPUTABLE,
                                IndicatorReasons.UNTOLD,
                                true)),
                Map.of(territory.id(), territory),
                code -> services);
    }

    private static Entry entry(String code, String dimension, AbsencePolicy whenAbsent, String reason) {
        return new Entry(definition(code, dimension), whenAbsent, reason, false);
    }

    private static IndicatorDefinition definition(String code, String dimension) {
        Words words = new Words(code, "", "", "", "", null, "");
        return new IndicatorDefinition(code, "places", Measure.COUNT, 1, 0, Direction.UP, dimension, words, words);
    }

    private static Value count(LocalDate date, String figure) {
        return new Value(date, 1L, "count", "", number(figure), null, number(figure), null);
    }

    private static Value nothing(LocalDate date) {
        return new Value(date, null, null, null, null, null, null, null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
