package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.compare.Agreement;
import fr.maillage.diagnosis.compare.Residents;
import fr.maillage.diagnosis.compare.ResidentsReader;
import fr.maillage.diagnosis.compare.SharedThemes;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReading.DimensionValue;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the diagnosis of the story met, and what both sides share: the indicators tell what pages and reports tell. */
@InsideEar
class MetIndicatorIT {

    private static final String DEPARTMENT = "dep:93";
    private static final String GRAND_EST = "ept:200058790";

    @Inject
    private Clock clock;

    @Inject
    private DiagnosisStory story;

    @Inject
    private SurveyDesk surveys;

    @Inject
    private ResidentsReader residents;

    @Inject
    private SharedThemes shared;

    @Inject
    private SideBySideService sides;

    @Inject
    private TerritoryService territories;

    @Inject
    private IndicatorService indicators;

    @Inject
    private IndicatorDesk indicatorDesk;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @BeforeEach
    void told() {
        story.told();
    }

    private IndicatorReading reading(String code, long territory) {
        return As.a(Role.MEMBER, null, () -> indicators.readings(territory)).stream()
                .filter(r -> r.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_town_has_as_many_residents_met_as_the_report_tells() {
        indicatorDesk.runJob();

        List<Residents.Town> towns =
                residents.of(territories.required(DEPARTMENT), List.of()).towns();

        assertThat(towns).hasSizeGreaterThanOrEqualTo(7);
        for (Residents.Town town : towns) {
            assertThat(reading("resident-met", town.commune()).value())
                    .isEqualByComparingTo(new BigDecimal(town.people()));
        }
        assertThat(reading("resident-met", territories.required("com:93007").id())
                        .reason())
                .isEqualTo(IndicatorReasons.TOO_FEW);
        assertThat(reading("resident-met", territories.required(DEPARTMENT).id())
                        .value())
                .isEqualByComparingTo(new BigDecimal(Sql.number("select sum(people) from release")));
    }

    @Test
    void themes_are_shared_as_the_published_comparison_says() {
        indicatorDesk.runJob();

        int compared = 0;
        for (String code : List.of(DEPARTMENT, GRAND_EST, "com:93014", "com:93032", "com:93015")) {
            TerritoryView place = territories.required(code);
            SideBySide comparison =
                    As.administrator(() -> sides.published(place).orElseThrow());
            IndicatorReading reading = reading("theme-shared", place.id());
            if (comparison.hidden().hidesAll()) {
                assertThat(reading.reason()).as(place.name()).isEqualTo(IndicatorReasons.ONE_SIDE);
            } else {
                List<Agreement> told = comparison.themes().stream()
                        .filter(theme -> theme.agreement() != null
                                && !comparison
                                        .hidden()
                                        .hidesClass(theme.counts().theme()))
                        .map(theme -> theme.agreement())
                        .toList();
                assertThat(reading.denominator()).as(place.name()).isEqualByComparingTo(new BigDecimal(told.size()));
                assertThat(reading.value())
                        .as(place.name())
                        .isEqualByComparingTo(new BigDecimal(
                                told.stream().filter(Agreement.SHARED::equals).count()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(2);
    }

    @Test
    void themes_of_a_departement_take_as_many_statements_as_there_are_kinds_of_counts() {
        assertThat(Statements.during(factory, () -> shared.of(ClockProducer.today(clock))))
                .isLessThanOrEqualTo(7);
    }

    @Test
    void of_a_perimeter_nothing_is_told_from_which_a_town_could_be_subtracted() {
        indicatorDesk.runJob();
        long perimeter = territories.within(territories.required(DEPARTMENT).id(), TerritoryKind.PERIMETER).stream()
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(List.of("resident-met", "survey-answered", "theme-shared"))
                .allSatisfy(code ->
                        assertThat(reading(code, perimeter).reason()).isEqualTo(IndicatorReasons.NOT_PUBLISHED));
    }

    @Test
    void answers_are_told_by_public_and_a_public_of_three_is_not() {
        var survey = surveys.open();
        surveys.answer(survey, 12, "com:93046", "femmes", Map.of("connait", List.of("oui")));
        surveys.answer(survey, 3, "com:93046", "handicap", Map.of("connait", List.of("oui")));
        surveys.release(survey);
        indicatorDesk.runJob();

        IndicatorReading answers =
                reading("survey-answered", territories.required(GRAND_EST).id());

        assertThat(answers.value()).isGreaterThanOrEqualTo(new BigDecimal(15));
        assertThat(answers.dimensions())
                .extracting(DimensionValue::dimension)
                .contains("jeunes", "seniors", "femmes", "handicap");
        assertThat(answers.dimensions())
                .filteredOn(d -> d.dimension().equals("handicap"))
                .allMatch(d -> d.value() == null);
        IndicatorReading town =
                reading("survey-answered", territories.required("com:93046").id());
        assertThat(town.value()).isGreaterThanOrEqualTo(new BigDecimal(15));
        assertThat(town.dimensions())
                .as("publics are told of the whole, and of no town")
                .noneMatch(d -> d.value() != null && d.value().signum() == 0);
        Sql.update(
                "update survey set archived_at = current_timestamp where uuid = ?",
                survey.id().toString());
    }
}
