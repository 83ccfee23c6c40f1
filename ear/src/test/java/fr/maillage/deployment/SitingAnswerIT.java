package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.deployment.coverage.DemandPoint;
import fr.maillage.deployment.coverage.DemandService;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.siting.SitingOrder;
import fr.maillage.deployment.siting.SitingResult;
import fr.maillage.deployment.siting.SitingScenarioService;
import fr.maillage.deployment.siting.SitingSource;
import fr.maillage.deployment.siting.SitingStudy;
import fr.maillage.deployment.siting.SitingStudyService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answer of a siting: which sites bring somebody, of all that the base holds, and who has none whatever is done. */
@InsideEar
class SitingAnswerIT {

    @Inject
    private Sitings sitings;

    @Inject
    private SitingStudyService studies;

    @Inject
    private SitingScenarioService scenarios;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private TerritoryService territories;

    @Inject
    private DemandService demand;

    private <T> T officer(Supplier<T> action) {
        return sitings.as("ept", action);
    }

    @AfterEach
    void forget() {
        Sql.update("delete from need_value where indicator = 'essai-fragile'");
        Sql.update("delete from need_indicator where code = 'essai-fragile'");
    }

    @BeforeEach
    void permanences_are_told() {
        sitings.tell();
    }

    @Test
    void sites_that_bring_nobody_are_in_no_scenario_and_who_has_none_is_counted_near_and_farther() {
        SitingOrder many = new SitingOrder(
                null,
                GRAND_EST,
                "drop-ins",
                null,
                null,
                null,
                "12",
                "communes,quarters,iris,public-buildings,actors",
                null,
                null,
                "1200",
                null,
                "points",
                null,
                List.of(),
                "10");
        SitingStudy study = sitings.searched("ept", many);
        SitingResult result = study.result();

        assertThat(result.idle()).isPositive();
        assertThat(result.useful()).isNotEmpty().allMatch(chosen -> chosen.adds() > 0);
        assertThat(result.beyond().get(0).metres()).isEqualTo(1200);
        assertThat(result.beyond().get(0).people()).isEqualTo(30100 - result.objective());
        assertThat(result.out().stream().mapToDouble(SitingResult.Out::people).sum())
                .isEqualTo(30100 - result.objective());

        UUID scenario = officer(() -> scenarios.scenario(study.id(), people -> people + " personnes"));
        assertThat(officer(() -> lines.of(scenario)))
                .extracting(line -> line.values().text(LineField.PROPOSAL))
                .filteredOn("open"::equals)
                .hasSameSizeAs(result.useful());
    }

    @Test
    void what_the_base_holds_of_each_source_is_counted_none_left_out() {
        TerritoryView where = territories.required(GRAND_EST);
        Map<SitingSource, Integer> held = officer(() -> studies.held(where));

        assertThat(held).containsOnlyKeys(SitingSource.values()).containsEntry(SitingSource.COMMUNES, 14);
        assertThat(held.get(SitingSource.DROP_INS)).isEqualTo(14);
        assertThat(held.get(SitingSource.PUBLIC)).isBetween(0, held.get(SitingSource.PLACES));
    }

    @Test
    void imported_points_count_by_the_need_of_the_commune_in_which_they_lie() {
        Sql.update(
                "insert into need_indicator (code, uuid, name, unit, source, of_year, higher_worse, created_at, updated_at)"
                        + " values ('essai-fragile', 'b1f7a1de-0000-4000-8000-000000000001', 'Essai', 'percent', 'Essai', 2023, true,"
                        + " current_timestamp, current_timestamp)");
        Sql.update("insert into need_value (territory_id, indicator, figure)"
                + " select t.id, 'essai-fragile', 20 from territory t where t.code = 'com:93032'");

        List<DemandPoint> points = officer(() ->
                demand.points(territories.required(GRAND_EST), LocalDate.of(2026, 10, 6), Set.of(), "essai-fragile"));

        // D03 has 3,900 inhabitants and lies in Gagny; of the other communes nobody knows the need.
        assertThat(points).hasSize(12);
        assertThat(points.stream().filter(point -> point.weight() != null))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.territory()).isEqualTo("D03");
                    assertThat(point.weight()).isEqualByComparingTo("780");
                });
    }

    @Test
    void the_prefecture_asks_and_makes_no_scenario() {
        SitingOrder three = new SitingOrder(
                "Garder 3",
                GRAND_EST,
                "drop-ins",
                null,
                null,
                "3",
                null,
                null,
                null,
                null,
                "1000",
                null,
                "points",
                null,
                List.of(),
                "10");
        SitingStudy study = sitings.searched("prefecture", three);

        assertThat(study.result().chosen()).hasSize(3);
        assertThatThrownBy(() -> sitings.as("prefecture", () -> scenarios.scenario(study.id(), people -> "")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }
}
