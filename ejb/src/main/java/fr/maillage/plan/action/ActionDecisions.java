package fr.maillage.plan.action;

import fr.maillage.committee.decision.DecisionAct;
import fr.maillage.committee.decision.DecisionEffect;
import fr.maillage.notification.MessageTexts;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The effects of decisions on actions: they approve an idea, which becomes a plan, suspend and abandon an action with the decision as
 * the reason, and put off its last day.
 */
@ApplicationScoped
class ActionDecisions implements DecisionEffect {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.plan.texts");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String APPROVED = "approved";
    private static final String POSTPONED = "postponed";

    private static final Map<String, ActionState> STOPS = Map.of(
            ActionState.SUSPENDED.code(), ActionState.SUSPENDED,
            ActionState.ABANDONED.code(), ActionState.ABANDONED);

    @Inject
    private ActionService actions;

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public List<String> effects() {
        return List.of(APPROVED, ActionState.SUSPENDED.code(), POSTPONED, ActionState.ABANDONED.code());
    }

    @Override
    public Set<String> dated() {
        return Set.of(POSTPONED);
    }

    @Override
    public Optional<Problem> obstacle(UUID record, String effect, DecisionAct act) {
        ActionDetail action = actions.get(record);
        if (!action.open()) {
            return Optional.of(Problem.denied("outside-territory"));
        }
        return Optional.ofNullable(hindrance(action, effect, act))
                .map(rule -> Problem.of(
                        Problem.Kind.CONFLICT, null, rule, action.values().text(ActionField.TITLE)));
    }

    /** The rule that hinders an effect; null where none does. */
    private static String hindrance(ActionDetail action, String effect, DecisionAct act) {
        ActionState now =
                ActionState.byCode(action.values().text(ActionField.STATE)).orElseThrow();
        if (effect.equals(APPROVED)) {
            return now == ActionState.IDEA ? null : "plan-action-no-idea";
        }
        if (effect.equals(POSTPONED)) {
            if (!ActionStatePolicy.awaited(now)) {
                return "plan-action-not-awaited";
            }
            String ends = action.values().text(ActionField.ENDS_ON);
            return ends == null || LocalDate.parse(ends).isBefore(act.until()) ? null : "plan-action-ends-later";
        }
        ActionState then = STOPS.get(effect);
        if (now == then) {
            return "plan-action-" + effect + "-already";
        }
        return ActionStatePolicy.allowed(now, then) ? null : "plan-action-move-" + now.code();
    }

    @Override
    public void apply(UUID record, String effect, DecisionAct act) {
        ActionDetail action = actions.get(record);
        if (effect.equals(POSTPONED)) {
            actions.update(
                    record,
                    action.version(),
                    action.values().with(ActionField.ENDS_ON, act.until().toString()));
        } else if (effect.equals(APPROVED)) {
            actions.move(record, action.version(), ActionState.PLANNED.code(), null, null);
        } else {
            actions.move(
                    record, action.version(), effect, TEXTS.of("decided", act.number(), DAY.format(act.day())), null);
        }
    }
}
