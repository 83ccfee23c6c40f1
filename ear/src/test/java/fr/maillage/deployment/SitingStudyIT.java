package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.siting.SitingOrder;
import fr.maillage.deployment.siting.SitingResult;
import fr.maillage.deployment.siting.SitingScenarioService;
import fr.maillage.deployment.siting.SitingSite;
import fr.maillage.deployment.siting.SitingStudy;
import fr.maillage.deployment.siting.SitingStudyService;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Studies of sites that officers ask for, searched by a job on the story's permanences, and made a scenario. */
@InsideEar
class SitingStudyIT {

    @Inject
    private SitingStudyService studies;

    @Inject
    private SitingScenarioService scenarios;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private Sitings sitings;

    private <T> T officer(Supplier<T> action) {
        return sitings.as("departement", action);
    }

    @BeforeEach
    void permanences_are_told() {
        sitings.tell();
    }

    private static SitingOrder keep(String number, String... communes) {
        return new SitingOrder(
                "Garder " + number,
                GRAND_EST,
                "drop-ins",
                null,
                null,
                number,
                null,
                null,
                null,
                null,
                "1000",
                "1",
                "points",
                null,
                List.of(communes),
                "10");
    }

    private static SitingOrder add(String number, String radius, String seconds) {
        return new SitingOrder(
                null,
                GRAND_EST,
                "drop-ins",
                null,
                null,
                null,
                number,
                "communes",
                null,
                null,
                radius,
                null,
                "communes",
                null,
                List.of(),
                seconds);
    }

    private SitingStudy searched(SitingOrder order) {
        return sitings.searched("departement", order);
    }

    @Test
    void the_best_permanences_are_kept_with_the_proof() {
        SitingResult all = searched(keep("14")).result();
        SitingResult four = searched(keep("4")).result();

        assertThat(all.objective()).isEqualTo(23600);
        assertThat(four.proven()).isTrue();
        assertThat(four.chosen()).hasSize(4).allMatch(SitingResult.Chosen::existing);
        assertThat(four.left()).hasSize(10);
        assertThat(four.objective()).isLessThan(23600).isEqualTo(four.bound());
        assertThat(four.people()).isEqualTo(30100);
        assertThat(four.curve()).hasSizeGreaterThan(4);
    }

    @Test
    void each_commune_that_is_ticked_keeps_a_permanence() {
        SitingResult free = searched(keep("2")).result();
        List<String> poor = Stream.concat(free.chosen().stream().map(SitingResult.Chosen::site), free.left().stream())
                .map(SitingSite::commune)
                .distinct()
                .filter(commune ->
                        free.chosen().stream().noneMatch(c -> c.site().commune().equals(commune)))
                .toList();
        assertThat(poor).contains("Gagny");

        SitingResult fair = searched(keep("2", "com:93032")).result();

        assertThat(fair.chosen()).extracting(c -> c.site().commune()).contains("Gagny");
        assertThat(fair.proven()).isTrue();
        assertThat(fair.objective()).isLessThanOrEqualTo(free.objective());
    }

    @Test
    void sites_are_added_to_those_that_stay_and_the_result_becomes_a_scenario_once() {
        SitingStudy study = searched(add("2", "1500", "10"));
        List<SitingResult.Chosen> chosen = study.result().chosen();
        assertThat(chosen).hasSize(16);
        assertThat(chosen.stream().filter(c -> !c.existing())).hasSize(2);

        UUID scenario = officer(() -> scenarios.scenario(study.id(), people -> people + " personnes"));

        assertThat(officer(() -> lines.of(scenario)))
                .extracting(line -> line.values().text(LineField.PROPOSAL))
                .hasSize(16)
                .filteredOn("open"::equals)
                .hasSize(2);
        assertThat(officer(() -> studies.get(study.id())).scenario()).isEqualTo(scenario);
        assertThatThrownBy(() -> officer(() -> scenarios.scenario(study.id(), people -> "")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    @Test
    void what_is_wrong_is_named_by_field_before_anything_runs() {
        assertThat(wrong(keep("15"))).containsExactly("keep deployment-siting-above");
        assertThat(wrong(keep("0"))).containsExactly("keep deployment-count");
        assertThat(wrong(keep(""))).containsExactly("keep required");
        assertThat(wrong(keep("1", "com:93032", "com:93047"))).containsExactly("communes deployment-siting-communes");
        assertThat(wrong(keep("4", "com:93077"))).containsExactly("communes deployment-siting-commune");
        assertThat(wrong(add("99", "1000", "10"))).containsExactly("add deployment-siting-above");
        assertThat(wrong(add("1", "0", "601")))
                .containsExactlyInAnyOrder("radius deployment-count", "seconds deployment-count");
        SitingOrder nobody = new SitingOrder(
                null,
                "com:93077",
                "places",
                "zzz",
                null,
                "1",
                null,
                null,
                null,
                null,
                "1000",
                null,
                "iris",
                null,
                List.of(),
                "5");
        assertThat(wrong(nobody))
                .contains("territory deployment-siting-no-people", "existing deployment-siting-no-sites");
    }

    private List<String> wrong(SitingOrder order) {
        try {
            officer(() -> studies.ask(order));
        } catch (Problem problem) {
            return problem.violations().stream()
                    .map(violation -> violation.field() + " " + violation.rule())
                    .toList();
        }
        return List.of();
    }

    @Test
    void members_read_and_do_not_ask() {
        SitingStudy study = searched(keep("3"));
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> studies.get(study.id())).result())
                .isEqualTo(study.result());
        assertThatThrownBy(() -> As.a(Role.MEMBER, GRAND_EST, () -> studies.ask(keep("3"))))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
        officer(() -> {
            studies.delete(study.id());
            return null;
        });
        assertThatThrownBy(() -> officer(() -> studies.get(study.id())))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }
}
