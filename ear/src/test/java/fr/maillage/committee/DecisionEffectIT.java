package fr.maillage.committee;

import static fr.maillage.committee.NamingDesk.SEINE_SAINT_DENIS;
import static fr.maillage.committee.NamingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionEffectService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionSuggestionService;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.identity.Role;
import fr.maillage.plan.ActionDesk;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Effects of decisions on records, which come about through the records' own features. */
@InsideEar
class DecisionEffectIT {

    @Inject
    private NamingDesk naming;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionEffectService effects;

    @Inject
    private DecisionSuggestionService suggestions;

    @Inject
    private FindingService findings;

    @Inject
    private ActionService actions;

    @Inject
    private ActionDesk desk;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_idea_that_is_approved_becomes_a_plan_once() {
        DecisionDetail decision = naming.decision();
        ActionDetail idea = action("idea");

        EffectView named = naming.name(decision, "action", code(idea), "approved");
        assertThat(named.appliable()).isTrue();
        EffectView applied = naming.apply(decision, named);

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
    void an_action_is_suspended_and_abandoned_with_the_decision_as_the_reason() {
        DecisionDetail decision = naming.decision();
        ActionDetail running = action("running");

        naming.apply(decision, naming.name(decision, "action", code(running), "suspended"));

        FieldValues<ActionField> suspended = desk.read(running.id()).values();
        assertThat(suspended.text(ActionField.STATE)).isEqualTo("suspended");
        assertThat(suspended.text(ActionField.STATE_REASON))
                .isEqualTo("Décision " + decision.decision().number() + " du 11/06/2026");
        DecisionDetail next = naming.decision();
        assertThat(naming.name(next, "action", code(running), "suspended")
                        .obstacle()
                        .rule())
                .isEqualTo("plan-action-suspended-already");
        DecisionDetail last = naming.decision();
        naming.apply(last, naming.name(last, "action", code(running), "abandoned"));
        FieldValues<ActionField> abandoned = desk.read(running.id()).values();
        assertThat(abandoned.text(ActionField.STATE)).isEqualTo("abandoned");
        assertThat(abandoned.text(ActionField.STATE_REASON))
                .contains(last.decision().number());
        DecisionDetail late = naming.decision();
        assertThat(naming.name(late, "action", code(running), "abandoned")
                        .obstacle()
                        .rule())
                .isEqualTo("plan-action-abandoned-already");
    }

    @Test
    void an_action_is_put_off_to_a_day_that_the_decision_says() {
        DecisionDetail decision = naming.decision();
        ActionDetail planned = action("planned");
        assertThat(rule(() -> effects.name(decision.id(), "action", code(planned), "postponed", null)))
                .isEqualTo("committee-decision-until");
        assertThat(rule(() -> effects.name(decision.id(), "action", code(planned), "postponed", "demain")))
                .isEqualTo("committee-date");
        assertThat(rule(() -> effects.name(decision.id(), "action", code(planned), "postponed", "2026-06-11")))
                .isEqualTo("committee-decision-until-before");
        assertThat(rule(() -> effects.name(decision.id(), "action", code(planned), "suspended", "2027-01-01")))
                .isEqualTo("committee-decision-until-idle");

        EffectView named =
                officer(() -> effects.name(decision.id(), "action", code(planned), "postponed", "2027-03-31"));
        assertThat(naming.apply(decision, named).row().until()).isEqualTo("2027-03-31");

        FieldValues<ActionField> after = desk.read(planned.id()).values();
        assertThat(after.text(ActionField.ENDS_ON)).isEqualTo("2027-03-31");
        assertThat(after.text(ActionField.STATE)).isEqualTo("planned");
        DecisionDetail next = naming.decision();
        assertThat(officer(() -> effects.name(next.id(), "action", code(planned), "postponed", "2027-03-31"))
                        .obstacle()
                        .rule())
                .isEqualTo("plan-action-ends-later");
        ActionDetail idea = action("idea");
        assertThat(officer(() -> effects.name(next.id(), "action", code(idea), "postponed", "2027-03-31"))
                        .obstacle()
                        .rule())
                .isEqualTo("plan-action-not-awaited");
    }

    @Test
    void what_a_decision_calls_by_its_code_is_suggested_and_linked_in_one_step() {
        ActionDetail cited = action("planned");
        DecisionDetail decision = naming.decision();
        officer(() -> decisions.update(
                decision.id(),
                decision.version(),
                decision.values().with(DecisionField.TEXT, "L'action « " + code(cited) + " » est suspendue.")));

        List<LinkTarget> suggested = officer(() -> suggestions.of(decision.id()));
        assertThat(suggested).extracting(LinkTarget::code).containsExactly(code(cited));
        officer(() -> effects.name(decision.id(), suggested.get(0).ref(), null));

        assertThat(effects(decision)).hasSize(1);
        assertThat(officer(() -> suggestions.of(decision.id()))).isEmpty();
        assertThat(As.a(Role.PREFECTURE, null, () -> suggestions.of(decision.id())))
                .as("who may not link")
                .isEmpty();
    }

    @Test
    void what_cannot_be_applied_says_why_and_changes_nothing() {
        DecisionDetail decision = naming.decision();
        ActionDetail planned = action("planned");
        EffectView named = naming.name(decision, "action", code(planned), "approved");

        assertThat(named.appliable()).isFalse();
        assertThat(named.obstacle().rule()).isEqualTo("plan-action-no-idea");
        assertThat(rule(() -> effects.apply(decision.id(), named.row().record())))
                .isEqualTo("plan-action-no-idea");
        assertThat(effects(decision).get(0).row().appliedAt()).isNull();
    }

    @Test
    void a_finding_is_adopted_on_the_day_of_the_decision_by_the_rules_of_findings() {
        FindingDetail bare = finding();
        DecisionDetail decision = naming.decision();
        EffectView named = naming.name(decision, "finding", "Constat " + tag, "adopted");

        assertThat(named.obstacle().rule()).isEqualTo("diagnosis-finding-without-evidence");
        assertThat(rule(() -> effects.apply(decision.id(), named.row().record())))
                .isEqualTo("diagnosis-finding-without-evidence");
        assertThat(officer(() -> findings.get(bare.id())).values().text(FindingField.STATE))
                .isEqualTo("discussed");
    }

    @Test
    void an_archived_record_is_neither_named_nor_changed() {
        DecisionDetail decision = naming.decision();
        ActionDetail idea = action("idea");
        EffectView named = naming.name(decision, "action", code(idea), "approved");
        officer(() -> actions.archive(idea.id(), idea.version(), "Doublon"));

        assertThat(effects(decision).get(0).obstacle().rule()).isEqualTo("committee-decision-record-archived");
        assertThat(rule(() -> effects.apply(decision.id(), named.row().record())))
                .isEqualTo("committee-decision-record-archived");
        assertThat(rule(() -> effects.name(naming.decision().id(), "action", code(idea), null, null)))
                .startsWith("committee-decision-record-");
    }

    @Test
    void nonsense_is_refused_with_its_field() {
        DecisionDetail decision = naming.decision();
        ActionDetail idea = action("idea");
        naming.name(decision, "action", code(idea), null);

        assertThat(rule(() -> effects.name(decision.id(), "planet", "F07", null, null)))
                .isEqualTo("unknown-value");
        assertThat(rule(() -> effects.name(decision.id(), "action", " ", null, null)))
                .isEqualTo("required");
        assertThat(rule(() -> effects.name(decision.id(), "action", "x".repeat(1000), null, null)))
                .isEqualTo("too-long");
        assertThat(rule(() -> effects.name(decision.id(), "action", "zzz" + tag, null, null)))
                .isEqualTo("committee-decision-record-none");
        assertThat(rule(() -> effects.name(decision.id(), "action", code(idea), "adopted", null)))
                .isEqualTo("committee-decision-effect-unknown");
        assertThat(rule(() -> effects.name(decision.id(), "action", code(idea), null, null)))
                .isEqualTo("committee-decision-record-twice");
        RecordRef only = effects(decision).get(0).row().record();
        assertThat(rule(() -> effects.apply(decision.id(), only))).isEqualTo("committee-decision-effect-none");
        assertThat(problem(() -> effects.apply(decision.id(), new RecordRef("action", UUID.randomUUID())))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void a_decision_that_is_withdrawn_changes_nothing_more_and_what_it_did_stands() {
        DecisionDetail decision = naming.decision();
        ActionDetail done = action("idea");
        ActionDetail open = action("idea");
        naming.apply(decision, naming.name(decision, "action", code(done), "approved"));
        EffectView waiting = naming.name(decision, "action", code(open), "approved");

        officer(() -> decisions.withdraw(decision.id(), decision.version(), "Annulée"));

        assertThat(rule(() -> effects.apply(decision.id(), waiting.row().record())))
                .isEqualTo("committee.decision.withdrawn");
        assertThat(effects(decision))
                .allSatisfy(effect -> assertThat(effect.appliable()).isFalse());
        assertThat(desk.read(done.id()).values().text(ActionField.STATE)).isEqualTo("planned");
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

    private List<EffectView> effects(DecisionDetail decision) {
        return officer(() -> effects.of(decision.id()));
    }

    private static String rule(Supplier<?> action) {
        return problem(action).violations().get(0).rule();
    }

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action));
    }
}
