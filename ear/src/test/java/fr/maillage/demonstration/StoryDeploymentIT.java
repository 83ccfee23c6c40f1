package fr.maillage.demonstration;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.DeploymentStory;
import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.calendar.QuarterEnds;
import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.desk.DeskFigures;
import fr.maillage.deployment.desk.DeskService;
import fr.maillage.deployment.dropin.DropInFigures;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.postfile.PostFileService;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.deployment.siting.SitingResult;
import fr.maillage.deployment.siting.SitingStudy;
import fr.maillage.deployment.siting.SitingStudyService;
import fr.maillage.identity.Role;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.record.FileComparison;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The deployment that the demonstration tells comes to what the story says, on whichever day it is told. */
@InsideEar
class StoryDeploymentIT {

    @Inject
    private DeploymentStory told;

    @Inject
    private StoryDeployment story;

    @Inject
    private DeploymentService deployment;

    @Inject
    private DropInService dropIns;

    @Inject
    private CoverageService coverage;

    @Inject
    private ScenarioSummaryService scenarios;

    @Inject
    private ActivityService activity;

    @Inject
    private DeskService desks;

    @Inject
    private PostFileService files;

    @Inject
    private SitingStudyService studies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Runs runs;

    @Inject
    private Clock clock;

    @BeforeEach
    void told_today() {
        told.forget();
        Map<String, UUID> places =
                Sql.rows("select source_id, uuid from place where source like 'demonstration-%'").stream()
                        .collect(Collectors.toMap(
                                row -> row.get("source_id").toString(),
                                row -> UUID.fromString(row.get("uuid").toString()),
                                (a, b) -> a));
        As.system(() -> {
            story.load(territories.required(GRAND_EST), places, today());
            return null;
        });
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, "dep:93", action);
    }

    @Test
    void posts_targets_and_the_ends_ahead_are_as_many_as_in_the_story() {
        Deployment summary = officer(() -> deployment.of(GRAND_EST, today()));
        JsonObject posts = DeploymentStory.expected().getJsonObject("postes");

        assertThat(summary.hosts()).hasSize(posts.getInt("hotes"));
        assertThat(summary.kept()).hasSize(posts.getInt("postes"));
        assertThat(summary.places()).isEqualTo(counts(posts.getJsonObject("par_commune"), "com:"));
        assertThat(summary.stateAmount()).isEqualByComparingTo("" + posts.getInt("etat_investi"));
        assertThat(summary.paid()).isEqualByComparingTo("" + posts.getInt("total_verse"));
        assertThat(summary.states())
                .isEqualTo(Map.of(PostState.OCCUPIED, 12L, PostState.VACANT, 2L, PostState.RETURNED, 0L));
        assertThat(summary.overdue()).extracting(DeployedPost::code).containsExactly("9103");
        assertThat(summary.target())
                .isEqualTo(DeploymentStory.expected().getJsonObject("cible").getInt("total"));
        assertThat(summary.inPlan()).isEqualTo(13);
        List<QuarterEnds> ends = summary.conventionEnds();
        assertThat(ends).extracting(quarter -> quarter.posts().size()).containsExactly(2, 3, 2, 7);
        assertThat(Sql.number("select count(*) from post where convention_ends_on < ?", today()))
                .isZero();
        assertThat(officer(() -> files.changes(null, null, null)).posts().keys(FileComparison.State.NEW))
                .containsExactly("9114");
    }

    @Test
    void permanences_are_held_now_and_reach_whom_the_story_says() {
        DropInFigures all = officer(() -> dropIns.figures("dep:93", today()));
        DropInFigures here = officer(() -> dropIns.figures(GRAND_EST, today()));
        Coverage found =
                officer(() -> coverage.of(new CoverageQuery(GRAND_EST, today(), null, null, null, Set.of(), Set.of())));
        JsonObject said = DeploymentStory.expected().getJsonObject("couverture");

        assertThat(all.dropIns()).hasSize(44);
        assertThat(here.dropIns()).hasSize(14);
        assertThat(here.sessions().values().stream().mapToInt(Integer::intValue).sum())
                .isPositive();
        assertThat(found.totals()).singleElement().satisfies(total -> {
            assertThat(total.weight()).isEqualByComparingTo("" + said.getInt("poids_total"));
            assertThat(total.covered()).isEqualByComparingTo("" + said.getInt("poids_couvert"));
        });
    }

    @Test
    void ten_permanences_to_keep_are_found_with_the_proof() {
        SitingStudy asked = officer(() -> studies.latest()).get(0);
        runs.await(asked.run(), JobStatus.COMPLETED, JobStatus.FAILED);
        SitingResult result = officer(() -> studies.get(asked.id())).result();
        assertThat(result.chosen()).hasSize(10);
        assertThat(result.proven()).isTrue();
    }

    @Test
    void the_scenario_its_opinions_and_what_was_reported_are_those_of_the_story() {
        JsonObject said = DeploymentStory.expected().getJsonObject("scenario");
        ScenarioSummary summary = officer(() -> scenarios.concerning(deployment.of(GRAND_EST, today())))
                .get(0);
        assertThat(summary.lines()).hasSize(said.getInt("lignes"));
        assertThat(summary.total()).isEqualTo(said.getInt("total_apres"));
        assertThat(summary.gap()).isEqualTo(said.getInt("ecart_apres"));
        assertThat(summary.pending()).isEqualTo(13);
        assertThat(summary.delays())
                .isEqualTo(counts(
                        DeploymentStory.expected().getJsonObject("avis").getJsonObject("delai_du_premier_avis_jours"),
                        ""));

        JsonObject reported = DeploymentStory.expected().getJsonObject("activite");
        Activity found = officer(() -> activity.of(GRAND_EST, null, null));
        assertThat(found.activities()).isEqualTo(reported.getInt("activites"));
        assertThat(found.supports()).isEqualTo(reported.getInt("accompagnements"));
        assertThat(found.communes().stream().collect(Collectors.toMap(ActivityPart::code, ActivityPart::supports)))
                .isEqualTo(counts(reported.getJsonObject("par_commune"), "com:"));

        DeskFigures came = officer(() -> desks.of(GRAND_EST, null, null));
        assertThat(came.people()).isEqualTo(56);
        assertThat(came.unmet()).isEqualTo(5);
    }

    private static Map<String, Long> counts(JsonObject said, String prefix) {
        return said.keySet().stream()
                .collect(Collectors.toMap(
                        key -> prefix + key, key -> (long) said.getInt(key), (a, b) -> a, TreeMap::new));
    }
}
