package fr.maillage.web.confirmation;

import fr.maillage.confirmation.TargetState;
import fr.maillage.confirmation.WorklistFilter;
import fr.maillage.web.shared.Asked;

/** The parameters that lists and their files have in common. */
final class ConfirmationParameters {

    private ConfirmationParameters() {}

    /** Null where none is asked for. */
    static TargetState targetState(Asked asked) {
        return asked.choice("state", TargetState.values());
    }

    static WorklistFilter worklist(Asked asked) {
        return new WorklistFilter(asked.text("territory"), asked.text("reason"), asked.text("campaign"));
    }
}
