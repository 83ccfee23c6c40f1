package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateFilter;
import fr.maillage.duplicate.DuplicateState;
import fr.maillage.shared.Problem;
import java.util.function.UnaryOperator;

/** The parameters that the list, its files and the API have in common. */
final class DuplicateParameters {

    private static final int HIGHEST = 100;

    private DuplicateParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param parameter the value of a parameter; null where it is missing
     * @throws Problem INVALID for an unknown state, or a score that is no whole number from 0 to 100
     */
    static DuplicateFilter filter(UnaryOperator<String> parameter) {
        String state = parameter.apply("state");
        if (given(state) && DuplicateState.byCode(state).isEmpty()) {
            throw Problem.invalid("state", "unknown-value", state);
        }
        return new DuplicateFilter(
                parameter.apply("territory"),
                DuplicateState.byCode(state).orElse(DuplicateState.OPEN),
                score(parameter.apply("score")));
    }

    private static int score(String text) {
        if (!given(text)) {
            return 0;
        }
        try {
            int score = Integer.parseInt(text.strip());
            if (score >= 0 && score <= HIGHEST) {
                return score;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw Problem.invalid("score", "duplicate.score", text);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
