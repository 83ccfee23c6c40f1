package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static fr.maillage.deployment.Scenarios.refused;
import static fr.maillage.deployment.Scenarios.rules;
import static fr.maillage.deployment.Scenarios.says;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.LineProgressService;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of a scenario name posts that exist, once each, and are kept from being overwritten. */
@InsideEar
class ScenarioLineIT {

    @Inject
    private DeploymentStory story;

    @Inject
    private Scenarios scenarios;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private LineProgressService progress;

    private ScenarioDetail scenario;

    @BeforeEach
    void a_draft() {
        story.tell();
        scenario = scenarios.draft();
    }

    @Test
    void unknown_posts_and_two_lines_on_one_post_are_refused_unless_one_is_given_up() {
        assertThat(rules(() -> scenarios.add(scenario, says("L1", "close", "9999", null))))
                .containsExactly("deployment-line-post-unknown");
        Line line = scenarios.add(scenario, says("L1", "close", "9103", null));
        assertThat(rules(() -> scenarios.add(scenario, says("L2", "keep", "9103", null))))
                .containsExactly("deployment-line-post-twice");
        assertThat(rules(() -> scenarios.add(scenario, says("L1", "keep", "9102", null))))
                .containsExactly("deployment-line-code-taken");
        scenarios.submit(scenario);
        officer(() -> progress.refuse(line.id(), line.version()));
        scenarios.add(scenario, says("L2", "keep", "9103", null));
    }

    @Test
    void the_second_of_two_who_change_a_line_is_told() {
        Line line = scenarios.add(scenario, says("L1", "close", "9103", null));
        officer(() -> lines.update(line.id(), line.version(), line.values().with(LineField.REASON, "Vacant")));
        assertThat(refused(() -> officer(() -> lines.update(line.id(), line.version(), line.values())))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
        assertThat(refused(() -> officer(() -> {
                            lines.remove(line.id(), line.version());
                            return null;
                        }))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
    }
}
