package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateFilter;
import fr.maillage.duplicate.DuplicateState;
import fr.maillage.web.shared.Asked;

/** The parameters that the list, its files and the API have in common. */
final class DuplicateParameters {

    private static final int HIGHEST = 100;

    private DuplicateParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @throws Problem INVALID for an unknown state, or a score that is no whole number from 0 to 100
     */
    static DuplicateFilter filter(Asked asked) {
        DuplicateState state = asked.choice("state", DuplicateState::byCode);
        return new DuplicateFilter(
                asked.text("territory"),
                state == null ? DuplicateState.OPEN : state,
                asked.number("score", 0, HIGHEST, 0));
    }
}
