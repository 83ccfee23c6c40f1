package fr.maillage.web.confirmation;

import fr.maillage.confirmation.TargetState;
import fr.maillage.confirmation.WorklistFilter;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The parameters that lists and their files have in common. */
final class ConfirmationParameters {

    private ConfirmationParameters() {}

    /** Null for nonsense. */
    static TargetState targetState(String asked) {
        return Arrays.stream(TargetState.values())
                .filter(s -> s.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    static WorklistFilter worklist(UnaryOperator<String> parameter) {
        return new WorklistFilter(parameter.apply("territory"), parameter.apply("reason"), parameter.apply("campaign"));
    }
}
