package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quality of the records of the {@link TestLand} and the offers there, against figures worked out by hand. */
@InsideEar
class PlaceQualityIT {

    @Inject
    private IndicatorService indicators;

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
    void records_count_as_confirmed_for_six_and_for_twelve_months() {
        dated(4, desk.today().minusMonths(12).plusDays(1));
        desk.runJob();

        // Of four places: 1 today, 2 a day less than six months ago, 3 six months ago, 4 a day less than twelve.
        assertThat(desk.value("place-confirmed-6", TestLand.EPT)).isEqualByComparingTo("50");
        assertThat(desk.value("place-confirmed-12", TestLand.EPT)).isEqualByComparingTo("100");
        assertThat(desk.value("place-confirmed-6", TestLand.BORA)).isEqualByComparingTo("0");
    }

    @Test
    void the_median_age_leaves_records_without_a_date_out() {
        dated(1, desk.today().minusDays(10));
        dated(2, desk.today().minusDays(25));
        dated(3, desk.today().minusDays(400));
        desk.runJob();

        assertThat(desk.value("place-median-age", TestLand.ALBA)).isEqualByComparingTo("25");
        assertThat(desk.value("place-median-age", TestLand.EPT)).isEqualByComparingTo("25");
        assertThat(desk.reading("place-median-age", TestLand.BORA).reason()).isEqualTo(IndicatorReasons.NO_DATED_PLACE);

        dated(4, desk.today().minusDays(40));
        desk.runJob();

        assertThat(desk.value("place-median-age", TestLand.EPT)).isEqualByComparingTo("32.5");
    }

    @Test
    void completeness_adds_up_the_published_points() {
        Sql.update(
                "update place set opening_hours = 'Mo 09:00-12:00', phone = '+33199001201', pivot = '13000548100010',"
                        + " summary = 'Test' where id = ?",
                TestLand.FIRST_ID + 1);
        offered(1, "fee", "gratuit");
        offered(1, "access", "telephoner");
        offered(1, "assistance", "atelier");
        desk.runJob();

        // Place 1 has all: services 4, hours 4, contact 3, position 3, access 2, fees 1, ways 1, identifier 1, summary
        // 1.
        // Place 2 has services 4, place 3 nothing; place 4 in Bora services 4 and its position 3.
        assertThat(desk.reading("place-completeness", TestLand.ALBA).numerator())
                .isEqualByComparingTo("24");
        assertThat(desk.value("place-completeness", TestLand.ALBA)).isEqualByComparingTo("40");
        assertThat(desk.value("place-completeness", TestLand.BORA)).isEqualByComparingTo("35");
        assertThat(desk.value("place-completeness", TestLand.EPT)).isEqualByComparingTo("38.75");
        assertThat(desk.reading("place-completeness", TestLand.CIMA).reason()).isEqualTo(IndicatorReasons.NO_PLACE);
    }

    @Test
    void services_that_no_open_place_offers_are_missing_and_offers_make_up_for_them() {
        desk.runJob();

        // Alba has two of the nine services, Bora one: its other place, with the second, is archived.
        assertThat(desk.value("service-missing", TestLand.ALBA)).isEqualByComparingTo("7");
        IndicatorReading bora = desk.reading("service-missing", TestLand.BORA);
        assertThat(bora.value()).isEqualByComparingTo("8");
        assertThat(bora.denominator()).isEqualByComparingTo("9");
        assertThat(bora.dimensions())
                .contains(
                        new IndicatorReading.DimensionValue("aide-demarches", BigDecimal.ONE),
                        new IndicatorReading.DimensionValue("outils-quotidien", BigDecimal.ZERO));
        assertThat(desk.value("service-missing", TestLand.DESERT)).isEqualByComparingTo("9");

        offered(4, "service", "aide-demarches");
        desk.runJob();

        assertThat(desk.value("service-missing", TestLand.BORA)).isEqualByComparingTo("7");
        assertThat(desk.value("service-missing", TestLand.EPT)).isEqualByComparingTo("7");
    }

    @Test
    void a_neighbourhood_with_an_outline_misses_what_its_own_places_do_not_offer() {
        TestLand.outline();
        desk.runJob();

        assertThat(desk.value("service-missing", TestLand.QPV)).isEqualByComparingTo("7");
        assertThat(desk.value("place-completeness", TestLand.QPV)).isEqualByComparingTo("35");
        assertThat(desk.value("place-median-age", TestLand.QPV)).isEqualByComparingTo("0");
    }

    @Test
    void places_are_open_to_the_publics_that_they_address_or_to_everybody() {
        // Place 1 addresses older people, 2 everybody, 3 says nothing; 4 addresses the young, and an offer there
        // everybody.
        stated(1, "public", "seniors");
        stated(4, "public", "jeunes");
        Sql.update("update place set offered_to_all = true where id = ?", TestLand.FIRST_ID + 4);
        desk.runJob();

        IndicatorReading ept = desk.reading("place-public", TestLand.EPT);
        assertThat(ept.value()).isEqualByComparingTo("2");
        assertThat(ept.dimensions())
                .containsExactly(
                        dimension("jeunes", 2),
                        dimension("etudiants", 2),
                        dimension("familles-enfants", 2),
                        dimension("seniors", 3),
                        dimension("femmes", 2));

        // An offer in the third place addresses women.
        offered(3, "public", "femmes");
        desk.runJob();

        assertThat(desk.reading("place-public", TestLand.EPT).dimensions()).contains(dimension("femmes", 3));
    }

    @Test
    void the_definition_publishes_which_fields_count_and_how_much() {
        IndicatorDefinition definition = As.administrator(() -> indicators.definition("place-completeness"));

        for (IndicatorDefinition.Words words :
                new IndicatorDefinition.Words[] {definition.french(), definition.english()}) {
            assertThat(words.formula()).contains("20", "services 4", "SIRET");
        }
    }

    private static IndicatorReading.DimensionValue dimension(String code, long value) {
        return new IndicatorReading.DimensionValue(code, BigDecimal.valueOf(value));
    }

    private static void dated(int place, LocalDate day) {
        Sql.update("update place set date_maj = ? where id = ?", day, TestLand.FIRST_ID + place);
    }

    private static void stated(int place, String vocabulary, String term) {
        Sql.update(
                "insert into place_term (place_id, vocabulary, term, rank) values (?, ?, ?, 1)",
                TestLand.FIRST_ID + place,
                vocabulary,
                term);
    }

    private static void offered(int place, String vocabulary, String term) {
        Sql.update(
                "insert into place_term (place_id, vocabulary, term, rank, stated, offered)"
                        + " values (?, ?, ?, 1, false, true)",
                TestLand.FIRST_ID + place,
                vocabulary,
                term);
    }
}
