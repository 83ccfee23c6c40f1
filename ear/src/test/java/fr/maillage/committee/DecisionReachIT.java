package fr.maillage.committee;

import static fr.maillage.committee.NamingDesk.SEINE_SAINT_DENIS;
import static fr.maillage.committee.NamingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionAct;
import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionEffect;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.deployment.DeploymentStory;
import fr.maillage.deployment.scenario.ScenarioMessage;
import fr.maillage.deployment.scenario.ScenarioMessageService;
import fr.maillage.plan.LineField;
import fr.maillage.plan.PlanStory;
import fr.maillage.plan.chain.ChainService;
import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Node;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.scheme.LineService;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Decisions about schemes and lines of scenarios, and at the end of the evidence chain. */
// Late: tests of diagnosis and money count what is there before the plan's story is told.
@Order(Integer.MAX_VALUE - 1)
@InsideEar
class DecisionReachIT {

    private static final DecisionAct ACT = new DecisionAct("D-2026-07", LocalDate.of(2026, 6, 11), null);

    @Inject
    private NamingDesk naming;

    @Inject
    private DecisionService decisions;

    @Inject
    private PlanStory plan;

    @Inject
    private DeploymentStory deployment;

    @Inject
    private ScenarioMessageService messages;

    @Inject
    private ChainService chains;

    @Inject
    private FrameService frames;

    @Inject
    private VersionService versions;

    @Inject
    private LineService lines;

    @Inject
    @Any
    private Instance<DecisionEffect> offered;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_scheme_is_submitted_on_the_day_of_the_decision_once_it_has_lines() {
        DecisionEffect frame = offered.stream()
                .filter(effect -> effect.kind().equals("frame"))
                .findFirst()
                .orElseThrow();
        UUID scheme = officer(() -> frames.create(FieldValues.none(FrameField.class)
                        .with(FrameField.NAME, "Schéma " + tag)
                        .with(FrameField.CODE, "S" + tag)
                        .with(FrameField.KIND, "scheme")
                        .with(FrameField.TERRITORY, SEINE_SAINT_DENIS)))
                .id();
        UUID draft = officer(() -> versions.current(scheme)).version().id();
        assertThat(hindered(frame, scheme)).isEqualTo("plan.version.empty");
        officer(() -> lines.add(
                draft,
                FieldValues.none(LineField.class)
                        .with(LineField.LEVEL, "axis")
                        .with(LineField.CODE, "A1")
                        .with(LineField.LABEL, "Axe")));

        assertThat(officer(() -> frame.obstacle(scheme, "submitted", ACT))).isEmpty();
        officer(() -> {
            frame.apply(scheme, "submitted", ACT);
            return null;
        });
        assertThat(officer(() -> versions.current(scheme)).version().submittedOn())
                .isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(hindered(frame, scheme)).isEqualTo("plan.version.no-draft");
    }

    private static String hindered(DecisionEffect frame, UUID scheme) {
        return officer(() -> frame.obstacle(scheme, "submitted", ACT))
                .orElseThrow()
                .violations()
                .get(0)
                .rule();
    }

    @Test
    void a_line_that_is_supported_stays_as_far_as_it_is_and_the_other_side_reads_of_it() {
        deployment.tell();
        deployment.run("scenario", false);
        DecisionDetail decision = naming.decision();
        EffectView applied = naming.apply(decision, naming.name(decision, "scenario-line", "SC12", "supported"));

        UUID scenario = UUID.fromString(Sql.rows(
                        "select s.uuid from deployment_scenario s join scenario_line l on l.scenario_id = s.id"
                                + " where l.uuid = ?",
                        applied.row().record().id().toString())
                .get(0)
                .get("uuid")
                .toString());
        assertThat(officer(() -> messages.of(scenario)))
                .extracting(ScenarioMessage::words)
                .last()
                .asString()
                .contains(decision.decision().number(), "SC12");
        assertThat(Sql.number(
                        "select count(*) from scenario_line where uuid = ? and state = 'proposed'",
                        applied.row().record().id().toString()))
                .isEqualTo(1);
    }

    @Test
    void the_chain_ends_in_what_was_decided() {
        plan.told();
        DecisionDetail decision = naming.decision();
        naming.name(decision, "finding", "F03", null);
        naming.name(decision, "action", "AC02", null);

        EvidenceChain thread = officer(() -> chains.thread(SEINE_SAINT_DENIS, "H118"));
        assertThat(thread.nodes())
                .extracting(Node::code)
                .endsWith("I02", decision.decision().number());
        EvidenceChain whole = officer(() -> chains.of(SEINE_SAINT_DENIS));
        assertThat(whole.links())
                .filteredOn(link -> link.to().equals(decision.id().toString()))
                .hasSize(2);
        assertThat(officer(() -> chains.thread(SEINE_SAINT_DENIS, decision.id().toString()))
                        .nodes())
                .extracting(Node::code)
                .contains("F03", decision.decision().number());

        officer(() -> decisions.withdraw(decision.id(), decision.version(), "Annulée"));
        assertThat(officer(() -> chains.of(SEINE_SAINT_DENIS)).nodes())
                .extracting(Node::id)
                .doesNotContain(decision.id().toString());
    }
}
