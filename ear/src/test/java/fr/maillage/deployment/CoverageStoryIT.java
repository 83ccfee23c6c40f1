package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.deployment.calendar.PostReach;
import fr.maillage.deployment.calendar.PostReachService;
import fr.maillage.deployment.coverage.CommuneHours;
import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageChange;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.HelpSite;
import fr.maillage.deployment.coverage.ScenarioCoverage;
import fr.maillage.deployment.coverage.ScenarioCoverageService;
import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has help within reach in the story, and who loses it when permanences close. */
@InsideEar
class CoverageStoryIT {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @Inject
    private DeploymentStory story;

    @Inject
    private CoverageService coverage;

    @Inject
    private ScenarioCoverageService scenarios;

    @Inject
    private PostReachService reaches;

    @BeforeEach
    void told() {
        story.tell();
        story.run("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);
        story.run("coverage-points", false);
    }

    private Coverage coverage(Set<DemandKind> kinds, Integer radius, Set<String> without) {
        return officer(() -> coverage.of(new CoverageQuery(GRAND_EST, DAY, radius, null, null, kinds, without)));
    }

    @Test
    void points_come_in_by_the_mapping_that_ships_and_change_nothing_the_second_time() {
        assertThat(story.run("coverage-points", false)).isEqualTo(new JobCounts(12, 0, 0, 12, 0));
        Sql.update("delete from coverage_point");
        assertThat(story.run("coverage-points", true)).isEqualTo(new JobCounts(12, 12, 0, 0, 0));
        assertThat(Sql.number("select count(*) from coverage_point")).isZero();
    }

    @Test
    void each_point_has_its_nearest_permanence_as_far_as_the_story_says() {
        CoverageExpected.nearest(coverage(Set.of(), null, Set.of()));
    }

    @Test
    void without_the_permanences_of_a_commune_its_people_lose_what_the_story_says() {
        CoverageExpected.without(
                coverage(Set.of(), null, Set.of()), coverage(Set.of(), null, CoverageExpected.closed()));
    }

    @Test
    void points_of_a_wider_territory_count_where_they_are_and_next_to_it() {
        Coverage town =
                officer(() -> coverage.of(new CoverageQuery("com:93047", DAY, null, null, null, Set.of(), Set.of())));
        assertThat(town.items()).extracting(item -> item.point().territory()).containsExactly("D01");
        Sql.update(
                "update coverage_point set territory_id = (select t.id from territory t where t.code = ?)", GRAND_EST);
        assertThat(coverage(Set.of(), null, Set.of()).items()).hasSize(12);
    }

    @Test
    void on_a_day_before_all_of_them_nobody_has_any() {
        Coverage early = officer(() -> coverage.of(
                new CoverageQuery(GRAND_EST, LocalDate.of(2020, 1, 1), null, null, null, Set.of(), Set.of())));
        assertThat(early.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.covered()).isFalse();
            assertThat(item.nearestMetres()).isNull();
        });
    }

    @Test
    void without_points_of_a_file_communes_and_quarters_stand_for_the_people() {
        Sql.update("delete from coverage_point");
        Coverage found = coverage(Set.of(), 3000, Set.of());
        assertThat(found.items()).extracting(item -> item.point().kind()).contains(DemandKind.COMMUNE, DemandKind.QPV);
        assertThat(found.items().get(0).point().kind()).isEqualTo(DemandKind.QPV);
        assertThat(found.items())
                .filteredOn(item -> item.point().kind() == DemandKind.COMMUNE)
                .hasSize(14)
                .extracting(item -> item.point().located())
                .containsOnly(true);
    }

    @Test
    void the_people_who_depend_on_a_post_are_those_who_lose_help_within_reach_without_its_permanences() {
        LocalDate march = LocalDate.of(2026, 3, 2);
        Map<String, PostReach> reach =
                officer(() -> reaches.of(GRAND_EST, march, null)).byPost();
        Coverage all =
                officer(() -> coverage.of(new CoverageQuery(GRAND_EST, march, null, null, null, Set.of(), Set.of())));
        Map<String, List<String>> held = Sql.rows("select p.code, a.adviser from post_assignment a"
                        + " join post p on p.id = a.post_id where a.adviser is not null")
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("code").toString(),
                        Collectors.mapping(row -> row.get("adviser").toString(), Collectors.toList())));

        // No two of them share a permanence: without a post, those of its adviser are gone.
        reach.forEach((post, own) -> assertThat(own.people())
                .as(post)
                .isEqualByComparingTo(CoverageChange.between(
                                all,
                                all.with(all.sites().stream()
                                        .filter(site -> Collections.disjoint(
                                                site.advisers(), held.getOrDefault(post, List.of())))
                                        .toList()))
                        .lost(DemandKind.POINT)));
        // Another permanence lies 491 metres from that point of Montfermeil whose nearest one is that of 9101.
        assertThat(reach.get("9101").people()).isZero();
        assertThat(reach).doesNotContainKey("9103");
    }

    @Test
    void a_scenario_tells_who_loses_the_permanence_within_reach() {
        story.run("scenario", false);
        UUID scenario = UUID.fromString(Sql.rows("select uuid from deployment_scenario")
                .get(0)
                .get("uuid")
                .toString());
        LocalDate march = LocalDate.of(2026, 3, 2);

        ScenarioCoverage planned = officer(() ->
                scenarios.of(new CoverageQuery(GRAND_EST, march, null, null, null, Set.of(), Set.of()), scenario));

        assertThat(planned.change().lostPoints(DemandKind.POINT))
                .isEqualTo(planned.change().lost().size());
        assertThat(planned.change().gainedPoints(DemandKind.QPV)).isZero();
        // GP14 closes with its post of Les Pavillons-sous-Bois; one opens at Villemomble, whose hours nobody has said
        // yet.
        assertThat(planned.after().sites())
                .extracting(HelpSite::code)
                .contains("SC20")
                .doesNotContain("GP14");
        assertThat(planned.change().lost())
                .extracting(item -> item.point().territory())
                .contains("D08");
        assertThat(hours(planned, "com:93057").after()).isEqualByComparingTo("0");
        // The posts that stay keep their permanences.
        assertThat(hours(planned, "com:93014").after()).isEqualByComparingTo("7");
    }

    private static CommuneHours hours(ScenarioCoverage planned, String commune) {
        return planned.hours().stream()
                .filter(hours -> hours.commune().equals(commune))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_cannot_be_meant_is_refused_with_its_rule() {
        assertThatThrownBy(() -> coverage(Set.of(), 0, Set.of()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations().get(0).field()).isEqualTo("radius"));
        assertThatThrownBy(() -> officer(
                        () -> coverage.of(new CoverageQuery("com:99999", null, null, null, null, Set.of(), Set.of()))))
                .isInstanceOf(Problem.class);
        String csv =
                "point;latitude;longitude;habitants\nX1;;2,5;10\nX2;91;2,5;10\nX3;48,9;2,5;-1\nX4;48,9;2,5;7\nX4;48,9;2,5;8\n";
        assertThat(story.rules(story.start("coverage-points", csv, false)))
                .anyMatch(rule -> rule.contains("required"))
                .anyMatch(rule -> rule.contains("deployment-position"))
                .anyMatch(rule -> rule.contains("deployment-count"))
                .anyMatch(rule -> rule.contains("deployment-row-twice"));
        assertThat(Sql.number("select count(*) from coverage_point where code like 'X%'"))
                .isEqualTo(1);
    }

    @Test
    void whoever_may_not_read_is_told_nothing() {
        assertThatThrownBy(() -> As.a(
                        Role.JUROR,
                        GRAND_EST,
                        () -> coverage.of(new CoverageQuery(GRAND_EST, DAY, null, null, null, Set.of(), Set.of()))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DENIED));
    }
}
