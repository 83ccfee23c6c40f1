package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static fr.maillage.deployment.Scenarios.COMMENT;
import static fr.maillage.deployment.Scenarios.refused;
import static fr.maillage.deployment.Scenarios.rules;
import static fr.maillage.deployment.Scenarios.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.scenario.Given;
import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineState;
import fr.maillage.deployment.scenario.Opinion;
import fr.maillage.deployment.scenario.OpinionService;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.scenario.ScenarioMessage;
import fr.maillage.deployment.scenario.ScenarioMessageService;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prefecture gives opinions on lines; nothing that it said is changed, and each side is told. */
@InsideEar
class OpinionIT {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private DeploymentStory story;

    @Inject
    private ImportDesk desk;

    @Inject
    private Scenarios scenarios;

    @Inject
    private OpinionService opinions;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private ScenarioMessageService messages;

    private ScenarioDetail scenario;
    private Line line;

    @BeforeEach
    void a_scenario_that_opens_a_post() {
        story.tell();
        scenario = scenarios.draft();
        line = scenarios.add(scenario, Scenarios.says("L1", "open", null, Scenarios.GAGNY));
    }

    private List<Opinion> given() {
        return scenarios.line(line).opinions();
    }

    @Test
    void nothing_is_said_of_a_scenario_that_is_not_submitted() {
        assertThat(rules(() -> scenarios.give(line, "favourable", COMMENT, 0)))
                .containsExactly("deployment-scenario-draft");
        scenarios.submit(scenario);
        scenarios.give(line, "favourable", COMMENT, 0);
        assertThat(scenarios.line(line).state()).isEqualTo(LineState.OPINION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "   123456789   "})
    void a_comment_of_nine_characters_is_too_short(String comment) {
        scenarios.submit(scenario);
        assertThat(rules(() -> scenarios.give(line, "favourable", comment, 0)))
                .containsExactly("deployment-opinion-short");
        scenarios.give(line, "favourable", " 1234567890 ", 0);
        assertThat(given()).extracting(Opinion::comment).containsExactly("1234567890");
    }

    @Test
    void a_comment_of_spaces_or_of_1001_characters_and_an_opinion_that_is_none_are_refused() {
        scenarios.submit(scenario);
        assertThat(rules(() -> scenarios.give(line, "favourable", " ".repeat(20), 0)))
                .containsExactly("required");
        assertThat(rules(() -> scenarios.give(line, "favourable", "x".repeat(1001), 0)))
                .containsExactly("too-long");
        assertThat(rules(() -> scenarios.give(line, "perhaps", COMMENT, 0))).containsExactly("unknown-value");
        scenarios.give(line, "favourable", "x".repeat(1000), 0);
        assertThat(given()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPT_OFFICER", "DEPARTMENT_OFFICER", "MEMBER", "ADVISER"})
    void nobody_but_the_prefecture_gives_one(Role role) {
        scenarios.submit(scenario);
        assertThat(refused(() -> As.a(role, "dep:93", () -> opinions.give(line.id(), said("favourable", COMMENT), 0)))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(given()).isEmpty();
    }

    @Test
    void the_prefecture_of_another_territory_gives_none() {
        scenarios.submit(scenario);
        assertThat(rules(() -> As.a(
                        Role.PREFECTURE, "com:93066", () -> opinions.give(line.id(), said("favourable", COMMENT), 0))))
                .containsExactly("outside-territory");
    }

    @Test
    void of_two_at_once_both_are_kept_in_order_and_the_second_is_told() {
        desk.officers().as("prefecture", () -> null);
        Sql.update("update account set email = 'prefecture@example.org' where login = 'import-prefecture'");
        scenarios.submit(scenario);
        CountDownLatch ready = new CountDownLatch(2);
        List<Given> both = Stream.of("favourable", "unfavourable")
                .map(opinion -> CompletableFuture.supplyAsync(
                        () -> {
                            ready.countDown();
                            try {
                                assertThat(ready.await(1, TimeUnit.MINUTES)).isTrue();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return scenarios.give(line, opinion, COMMENT, 0);
                        },
                        threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(given()).hasSize(2);
        assertThat(both)
                .extracting(Given::meanwhile)
                .filteredOn(meanwhile -> meanwhile != null)
                .singleElement()
                .satisfies(
                        first -> assertThat(first.id()).isEqualTo(given().get(0).id()));
        assertThat(Sql.number(
                        "select count(*) from outbox_message where recipient = ? and idempotency_key like ?",
                        "prefecture@example.org",
                        "scenario-again:" + scenario.id() + ":%"))
                .isEqualTo(1);
    }

    @Test
    void a_line_with_an_opinion_changes_no_more() {
        scenarios.submit(scenario);
        scenarios.give(line, "reserved", COMMENT, 0);
        assertThat(rules(() -> officer(
                        () -> lines.update(line.id(), scenarios.line(line).version(), line.values()))))
                .containsExactly("deployment-line-fixed");
    }

    @Test
    void both_sides_write_to_each_other_and_nobody_else_reads_it() {
        Scenarios.prefecture(() -> messages.write(scenario.id(), "Pouvez-vous préciser la date ?"));
        officer(() -> messages.write(scenario.id(), "Le 1er septembre."));
        assertThat(officer(() -> messages.of(scenario.id())))
                .extracting(ScenarioMessage::prefecture)
                .containsExactly(true, false);
        assertThat(refused(() -> As.a(Role.MEMBER, "dep:93", () -> messages.of(scenario.id())))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(rules(() -> officer(() -> messages.write(scenario.id(), "  "))))
                .containsExactly("required");
        assertThat(rules(() -> officer(() -> messages.write(scenario.id(), "x".repeat(2001)))))
                .containsExactly("too-long");
    }
}
