package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static fr.maillage.deployment.Scenarios.COMMENT;
import static fr.maillage.deployment.Scenarios.GAGNY;
import static fr.maillage.deployment.Scenarios.MONTFERMEIL;
import static fr.maillage.deployment.Scenarios.refused;
import static fr.maillage.deployment.Scenarios.rules;
import static fr.maillage.deployment.Scenarios.says;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.calendar.PostPlanService;
import fr.maillage.deployment.post.HostPeriodService;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.PostView;
import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.LineFit;
import fr.maillage.deployment.scenario.LineProgressService;
import fr.maillage.deployment.scenario.LineState;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines are decided once the prefecture has spoken, and change the plan in one step, or nothing. */
@InsideEar
class LineProgressIT {

    @Inject
    private DeploymentStory story;

    @Inject
    private Scenarios scenarios;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private LineProgressService progress;

    @Inject
    private ScenarioSummaryService summaries;

    @Inject
    private PostList search;

    @Inject
    private PostService posts;

    @Inject
    private PostPlanService plans;

    @Inject
    private HostPeriodService periods;

    private ScenarioDetail scenario;

    @BeforeEach
    void a_draft() {
        story.tell();
        scenario = scenarios.draft();
    }

    private PostView post(String code) {
        return search.coded(List.of(code)).get(code);
    }

    private Line decided(Line line) {
        scenarios.give(line, "favourable", COMMENT, null);
        Line advised = scenarios.line(line);
        return officer(() -> progress.decide(advised.id(), advised.version()));
    }

    private Line done(Line line) {
        return officer(() -> progress.done(line.id(), line.version(), null));
    }

    @Test
    void a_line_is_decided_only_after_an_opinion_and_done_only_after_a_decision() {
        Line line = scenarios.add(scenario, says("L1", "close", "9103", null));
        assertThat(rules(() -> officer(() -> progress.decide(line.id(), line.version()))))
                .containsExactly("deployment-scenario-draft");
        scenarios.submit(scenario);
        assertThat(rules(() -> officer(() -> progress.decide(line.id(), line.version()))))
                .containsExactly("deployment-line-no-opinion");
        assertThat(rules(() -> done(line))).containsExactly("deployment-line-not-decided");
        Line decided = decided(line);
        assertThat(refused(() -> officer(() -> progress.decide(line.id(), line.version())))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
        assertThat(refused(() -> As.a(
                                Role.PREFECTURE, "dep:93", () -> progress.done(decided.id(), decided.version(), null)))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
    }

    private String outcome(String code) {
        return post(code).values().text(PostField.OUTCOME);
    }

    private FieldValues<PostField> following(String outcome) {
        return post("9103").values().with(PostField.OUTCOME, outcome);
    }

    @Test
    void what_follows_of_a_post_is_what_the_line_of_a_submitted_scenario_says() {
        Line line = scenarios.add(scenario, says("L1", "close", "9103", null));
        assertThat(officer(() -> plans.of(List.of("9103")))).isEmpty();
        scenarios.submit(scenario);

        assertThat(officer(() -> plans.of(List.of("9103", "9101")))).hasSize(1).hasEntrySatisfying("9103", plan -> {
            assertThat(plan.line()).isEqualTo("L1");
            assertThat(plan.outcome()).isEqualTo("returned");
            assertThat(plan.decided()).isFalse();
        });
        PostView post = post("9103");
        assertThat(rules(() -> officer(() -> posts.update(post.id(), post.version(), following("own-funds")))))
                .containsExactly("deployment-outcome-line");
        assertThat(outcome("9103")).isNull();

        Line decided = decided(line);
        assertThat(outcome("9103")).isEqualTo("returned");
        assertThat(officer(() -> plans.of(List.of("9103"))).get("9103").decided())
                .isTrue();

        officer(() -> progress.refuse(decided.id(), decided.version()));
        assertThat(outcome("9103")).isEqualTo("undecided");
        PostView free = post("9103");
        officer(() -> posts.update(free.id(), free.version(), following("own-funds")));
        assertThat(outcome("9103")).isEqualTo("own-funds");
    }

    @Test
    void a_vacant_post_that_closes_is_returned_and_counts_no_more() {
        Line line = scenarios.add(scenario, says("L1", "close", "9103", null));
        scenarios.submit(scenario);
        done(decided(line));

        assertThat(scenarios.line(line).state()).isEqualTo(LineState.DONE);
        assertThat(post("9103").values().text(PostField.RETURNED_ON)).isEqualTo("2026-09-01");
        assertThat(officer(() -> summaries.of(List.of(scenario.id()), LocalDate.of(2026, 10, 1)))
                        .get(0)
                        .places())
                .containsEntry(MONTFERMEIL, 2L);
        assertThat(rules(() -> scenarios.give(line, "reserved", COMMENT, null)))
                .containsExactly("deployment-line-over");
    }

    @Test
    void a_post_that_somebody_holds_is_not_returned_and_nothing_is_changed() {
        Line line = scenarios.add(scenario, says("L1", "close", "9101", null).with(LineField.DAY, "2026-02-20"));
        scenarios.submit(scenario);
        Line decided = decided(line);

        assertThat(rules(() -> done(decided))).hasSize(1).first().asString().startsWith("deployment-returned-");
        assertThat(scenarios.line(line).state()).isEqualTo(LineState.DECIDED);
        assertThat(post("9101").values().text(PostField.RETURNED_ON)).isNull();
    }

    @Test
    void a_post_moves_to_a_commune_with_its_host() {
        Line line = scenarios.add(scenario, says("L1", "move", "9114", "com:93077"));
        scenarios.submit(scenario);
        done(decided(line));

        assertThat(post("9114").commune()).isEqualTo("com:93077");
        assertThat(officer(() -> periods.of(post("9114").key()))).hasSize(2);
        assertThat(officer(() -> summaries.of(List.of(scenario.id()), LocalDate.of(2026, 10, 1)))
                        .get(0)
                        .places())
                .containsEntry("com:93077", 1L)
                .doesNotContainKey("com:93057");
    }

    @Test
    void a_post_opens_with_its_host_and_is_counted_once() {
        Line line = scenarios.add(
                scenario,
                says("L1", "open", null, GAGNY)
                        .with(LineField.HOST, "COMMUNE DE GAGNY")
                        .with(LineField.YEARLY_COST, "38400")
                        .with(LineField.PAYER, "EPT"));
        scenarios.submit(scenario);
        Line done = done(decided(line));

        PostView made = post(done.reference());
        assertThat(made.commune()).isEqualTo(GAGNY);
        assertThat(made.values().text(PostField.YEARLY_COST)).isEqualTo("38400");
        assertThat(officer(() -> summaries.of(List.of(scenario.id()), LocalDate.of(2026, 10, 1)))
                        .get(0)
                        .places())
                .containsEntry(GAGNY, 2L);
    }

    @Test
    void a_line_that_no_longer_fits_the_plan_is_named_and_changes_nothing() {
        Line line = scenarios.add(scenario, says("L1", "move", "9114", "com:93077"));
        scenarios.submit(scenario);
        Line decided = decided(line);
        officer(() -> {
            periods.attach(post("9114").id(), "7003", LocalDate.of(2026, 3, 1));
            return null;
        });

        assertThat(officer(() -> lines.misfits(scenario.id()))).isEqualTo(Map.of("L1", LineFit.ELSEWHERE));
        assertThat(refused(() -> done(decided)).violations()).singleElement().satisfies(wrong -> {
            assertThat(wrong.rule()).isEqualTo("deployment-line-gone-elsewhere");
            assertThat(wrong.value()).isEqualTo("L1");
        });
        assertThat(officer(() -> periods.of(post("9114").key()))).hasSize(2);
        assertThat(scenarios.line(line).state()).isEqualTo(LineState.DECIDED);
    }
}
