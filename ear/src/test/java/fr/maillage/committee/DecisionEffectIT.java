package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionEffect;
import fr.maillage.committee.decision.DecisionEffectService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.deployment.DeploymentStory;
import fr.maillage.deployment.scenario.ScenarioMessage;
import fr.maillage.deployment.scenario.ScenarioMessageService;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.identity.Role;
import fr.maillage.plan.ActionDesk;
import fr.maillage.plan.LineField;
import fr.maillage.plan.PlanStory;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.chain.ChainService;
import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Node;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.scheme.LineService;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What decisions do to records, they do through the records' own features. */
@InsideEar
class DecisionEffectIT {

    private static final String SEINE_SAINT_DENIS = "dep:93";

    @Inject
    private BodyService bodies;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionEffectService effects;

    @Inject
    private FindingService findings;

    @Inject
    private ActionService actions;

    @Inject
    private ActionDesk desk;

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
    void an_idea_that_is_approved_becomes_a_plan_once() {
        DecisionDetail decision = decision();
        ActionDetail idea = action("idea");

        EffectView named = name(decision, "action", code(idea), "approved");
        assertThat(named.appliable()).isTrue();
        EffectView applied = apply(decision, named);

        assertThat(applied.row().appliedAt()).isNotNull();
        assertThat(desk.read(idea.id()).values().text(ActionField.STATE)).isEqualTo("planned");
        assertThat(problem(() -> effects.apply(decision.id(), named.row().record())))
                .extracting(Problem::kind)
                .isEqualTo(Kind.CONFLICT);
        assertThat(problem(() -> {
                            effects.drop(decision.id(), named.row().record());
                            return null;
                        })
                        .violations()
                        .get(0)
                        .rule())
                .isEqualTo("committee-decision-effect-applied");
        assertThat(officer(() -> decisions.history(decision.id())))
                .extracting(line -> line.action())
                .contains("committee.decision.name", "committee.decision.apply");
    }

    @Test
    void what_cannot_be_applied_says_why_and_changes_nothing() {
        DecisionDetail decision = decision();
        ActionDetail planned = action("planned");
        EffectView named = name(decision, "action", code(planned), "approved");

        assertThat(named.appliable()).isFalse();
        assertThat(named.obstacle().rule()).isEqualTo("plan-action-no-idea");
        assertThat(rule(() -> effects.apply(decision.id(), named.row().record()))).isEqualTo("plan-action-no-idea");
        assertThat(effects(decision).get(0).row().appliedAt()).isNull();
    }

    @Test
    void a_finding_is_adopted_on_the_day_of_the_decision_by_the_rules_of_findings() {
        FindingDetail bare = finding();
        DecisionDetail decision = decision();
        EffectView named = name(decision, "finding", "Constat " + tag, "adopted");

        assertThat(named.obstacle().rule()).isEqualTo("diagnosis-finding-without-evidence");
        assertThat(rule(() -> effects.apply(decision.id(), named.row().record())))
                .isEqualTo("diagnosis-finding-without-evidence");
        assertThat(officer(() -> findings.get(bare.id())).values().text(FindingField.STATE))
                .isEqualTo("discussed");
    }

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

        assertThat(officer(() -> frame.obstacle(scheme, "submitted"))).isEmpty();
        officer(() -> {
            frame.apply(scheme, "submitted", "D-2026-07", LocalDate.of(2026, 6, 11));
            return null;
        });
        assertThat(officer(() -> versions.current(scheme)).version().submittedOn())
                .isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(hindered(frame, scheme)).isEqualTo("plan.version.no-draft");
    }

    private static String hindered(DecisionEffect frame, UUID scheme) {
        return officer(() -> frame.obstacle(scheme, "submitted"))
                .orElseThrow()
                .violations()
                .get(0)
                .rule();
    }

    @Test
    void an_archived_record_is_neither_named_nor_changed() {
        DecisionDetail decision = decision();
        ActionDetail idea = action("idea");
        EffectView named = name(decision, "action", code(idea), "approved");
        officer(() -> actions.archive(idea.id(), idea.version(), "Doublon"));

        assertThat(effects(decision).get(0).obstacle().rule()).isEqualTo("committee-decision-record-archived");
        assertThat(rule(() -> effects.apply(decision.id(), named.row().record())))
                .isEqualTo("committee-decision-record-archived");
        assertThat(rule(() -> effects.name(decision().id(), "action", code(idea), null)))
                .startsWith("committee-decision-record-");
    }

    @Test
    void nonsense_is_refused_with_its_field() {
        DecisionDetail decision = decision();
        ActionDetail idea = action("idea");
        name(decision, "action", code(idea), null);

        assertThat(rule(() -> effects.name(decision.id(), "planet", "F07", null))).isEqualTo("unknown-value");
        assertThat(rule(() -> effects.name(decision.id(), "action", " ", null))).isEqualTo("required");
        assertThat(rule(() -> effects.name(decision.id(), "action", "x".repeat(1000), null)))
                .isEqualTo("too-long");
        assertThat(rule(() -> effects.name(decision.id(), "action", "zzz" + tag, null)))
                .isEqualTo("committee-decision-record-none");
        assertThat(rule(() -> effects.name(decision.id(), "action", code(idea), "adopted")))
                .isEqualTo("committee-decision-effect-unknown");
        assertThat(rule(() -> effects.name(decision.id(), "action", code(idea), null)))
                .isEqualTo("committee-decision-record-twice");
        RecordRef only = effects(decision).get(0).row().record();
        assertThat(rule(() -> effects.apply(decision.id(), only))).isEqualTo("committee-decision-effect-none");
        assertThat(problem(() -> effects.apply(decision.id(), new RecordRef("action", UUID.randomUUID())))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void a_decision_that_is_withdrawn_changes_nothing_more_and_what_it_did_stands() {
        DecisionDetail decision = decision();
        ActionDetail done = action("idea");
        ActionDetail open = action("idea");
        apply(decision, name(decision, "action", code(done), "approved"));
        EffectView waiting = name(decision, "action", code(open), "approved");

        officer(() -> decisions.withdraw(decision.id(), decision.version(), "Annulée"));

        assertThat(rule(() -> effects.apply(decision.id(), waiting.row().record())))
                .isEqualTo("committee.decision.withdrawn");
        assertThat(effects(decision)).allSatisfy(effect -> assertThat(effect.appliable())
                .isFalse());
        assertThat(desk.read(done.id()).values().text(ActionField.STATE)).isEqualTo("planned");
    }

    @Test
    void a_line_that_is_supported_stays_as_far_as_it_is_and_the_other_side_reads_of_it() {
        deployment.tell();
        deployment.run("scenario", false);
        DecisionDetail decision = decision();
        EffectView applied = apply(decision, name(decision, "scenario-line", "SC12", "supported"));

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
        DecisionDetail decision = decision();
        name(decision, "finding", "F03", null);
        name(decision, "action", "AC02", null);

        EvidenceChain thread = officer(() -> chains.thread(SEINE_SAINT_DENIS, "H118"));
        assertThat(thread.nodes()).extracting(Node::code).endsWith("I02", decision.decision().number());
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

    private static String code(ActionDetail action) {
        return action.values().text(ActionField.CODE);
    }

    private ActionDetail action(String state) {
        return desk.enter(ActionDesk.says("Action " + tag, SEINE_SAINT_DENIS).with(ActionField.STATE, state));
    }

    private FindingDetail finding() {
        return officer(() -> findings.create(FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, "Constat " + tag)
                .with(FindingField.TERRITORY, SEINE_SAINT_DENIS)
                .with(FindingField.STATE, "discussed")
                .with(FindingField.PROPOSED_ON, "2026-03-02")));
    }

    private DecisionDetail decision() {
        return officer(() -> {
            BodyDetail body = bodies.create(CommitteeDesk.committee(SEINE_SAINT_DENIS));
            return decisions.create(
                    CommitteeDesk.decision(body.id()).with(DecisionField.NUMBER, "D-" + UUID.randomUUID()));
        });
    }

    private EffectView name(DecisionDetail decision, String kind, String words, String effect) {
        return officer(() -> effects.name(decision.id(), kind, words, effect));
    }

    private EffectView apply(DecisionDetail decision, EffectView effect) {
        return officer(() -> effects.apply(decision.id(), effect.row().record()));
    }

    private List<EffectView> effects(DecisionDetail decision) {
        return officer(() -> effects.of(decision.id()));
    }

    private static String rule(Supplier<?> action) {
        return problem(action).violations().get(0).rule();
    }

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action));
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS, action);
    }
}
