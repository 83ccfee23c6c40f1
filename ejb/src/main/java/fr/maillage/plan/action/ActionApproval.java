package fr.maillage.plan.action;

import fr.maillage.committee.decision.DecisionEffect;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Actions are approved by decisions: an idea becomes a plan. */
@ApplicationScoped
class ActionApproval implements DecisionEffect {

    private static final String APPROVED = "approved";

    @Inject
    private ActionService actions;

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public List<String> effects() {
        return List.of(APPROVED);
    }

    @Override
    public Optional<Problem> obstacle(UUID record, String effect) {
        ActionDetail action = actions.get(record);
        if (!action.open()) {
            return Optional.of(Problem.denied("outside-territory"));
        }
        boolean idea = ActionState.IDEA.code().equals(action.values().text(ActionField.STATE));
        return idea
                ? Optional.empty()
                : Optional.of(Problem.of(
                        Problem.Kind.CONFLICT,
                        null,
                        "plan-action-no-idea",
                        action.values().text(ActionField.TITLE)));
    }

    @Override
    public void apply(UUID record, String effect, String number, LocalDate day) {
        actions.move(record, actions.get(record).version(), ActionState.PLANNED.code(), null, null);
    }
}
