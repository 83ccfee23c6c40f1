package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Snapshots of the {@link TestLand}, against figures worked out by hand. */
@InsideEar
class IndicatorCompileIT {

    @Inject
    private IndicatorDesk desk;

    @BeforeEach
    void settle() {
        TestLand.clear();
        TestLand.settle();
    }

    @AfterEach
    void clear() {
        TestLand.clear();
    }

    @Test
    void the_job_counts_places_communes_and_services_of_a_territory() {
        desk.runJob();

        assertThat(value("place-count", TestLand.EPT)).isEqualByComparingTo("4");
        assertThat(value("place-fresh-share", TestLand.EPT)).isEqualByComparingTo("50");
        assertThat(value("place-exact-share", TestLand.EPT)).isEqualByComparingTo("50");
        IndicatorReading without = reading("commune-without-place", TestLand.EPT);
        assertThat(without.value()).isEqualByComparingTo("1");
        assertThat(without.denominator()).isEqualByComparingTo("3");
        IndicatorReading services = reading("place-service", TestLand.EPT);
        assertThat(services.value()).isEqualByComparingTo("3");
        assertThat(services.dimensions())
                .hasSize(9)
                .startsWith(
                        new IndicatorReading.DimensionValue("aide-demarches", BigDecimal.valueOf(2)),
                        new IndicatorReading.DimensionValue("outils-quotidien", BigDecimal.valueOf(2)),
                        new IndicatorReading.DimensionValue("insertion-professionnelle", BigDecimal.ZERO));
    }

    @Test
    void a_rate_over_inhabitants_wants_to_know_them_all() {
        desk.runJob();

        assertThat(value("place-per-10000", TestLand.ALBA)).isEqualByComparingTo("3");
        assertThat(reading("place-per-10000", TestLand.EPT).reason()).isEqualTo(IndicatorReasons.POPULATION_MISSING);
        assertThat(reading("place-per-10000", TestLand.EPT).value()).isNull();
        assertThat(reading("place-per-10000", TestLand.DESERT).reason()).isEqualTo(IndicatorReasons.NO_INHABITANT);
    }

    @Test
    void a_place_counts_once_in_a_perimeter_whose_parts_overlap() {
        desk.runJob();

        assertThat(value("place-count", TestLand.TOGETHER)).isEqualByComparingTo("4");
        assertThat(value("place-per-10000", TestLand.TOGETHER)).isEqualByComparingTo("2.666667");
        assertThat(value("commune-without-place", TestLand.TOGETHER)).isEqualByComparingTo("0");
    }

    @Test
    void what_only_outlines_could_tell_is_not_computable() {
        desk.runJob();

        assertThat(indicators(TestLand.QPV))
                .hasSize(46)
                .allSatisfy(reading -> assertThat(reading.reason()).isEqualTo(IndicatorReasons.NO_OUTLINES));
        assertThat(reading("place-count", TestLand.HALF).reason()).isEqualTo(IndicatorReasons.NO_OUTLINES);
        assertThat(value("commune-without-place", TestLand.HALF)).isEqualByComparingTo("0");
    }

    @Test
    void with_the_outline_of_a_neighbourhood_its_places_count_and_once_in_what_contains_it() {
        TestLand.outline();
        desk.runJob();

        assertThat(value("place-count", TestLand.QPV)).isEqualByComparingTo("1");
        assertThat(value("place-exact-share", TestLand.QPV)).isEqualByComparingTo("100");
        assertThat(value("place-service", TestLand.QPV)).isEqualByComparingTo("1");
        assertThat(reading("place-per-10000", TestLand.QPV).reason()).isEqualTo(IndicatorReasons.POPULATION_MISSING);
        assertThat(reading("commune-without-place", TestLand.QPV).reason()).isEqualTo(IndicatorReasons.NO_COMMUNE);
        assertThat(value("place-count", TestLand.TOGETHER)).isEqualByComparingTo("4");
    }

    @Test
    void a_territory_far_from_the_committee_without_a_place_reads_zero_places_and_no_share() {
        desk.runJob();

        assertThat(Sql.number("select count(*) from indicator_value where territory_id = ?", TestLand.CIMA))
                .isZero();
        assertThat(value("place-count", TestLand.CIMA)).isEqualByComparingTo("0");
        assertThat(reading("place-per-10000", TestLand.CIMA).reason()).isEqualTo(IndicatorReasons.POPULATION_MISSING);
        assertThat(reading("place-fresh-share", TestLand.CIMA).reason()).isEqualTo(IndicatorReasons.NO_PLACE);
        assertThat(reading("commune-without-place", TestLand.CIMA).reason()).isEqualTo(IndicatorReasons.NOT_COVERED);
    }

    private BigDecimal value(String code, long territory) {
        return desk.value(code, territory);
    }

    private IndicatorReading reading(String code, long territory) {
        return desk.reading(code, territory);
    }

    private List<IndicatorReading> indicators(long territory) {
        return desk.indicators(territory);
    }
}
