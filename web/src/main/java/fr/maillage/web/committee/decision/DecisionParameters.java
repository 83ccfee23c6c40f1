package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionFilter;
import fr.maillage.committee.decision.DecisionState;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The parameters that the register, its files and the API have in common. */
final class DecisionParameters {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private static final Map<String, Boolean> ANSWERS = Map.of("yes", true, "no", false);

    private DecisionParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static DecisionFilter filter(Asked asked) {
        int year = asked.number("year", FIRST_YEAR, LAST_YEAR, 0);
        return new DecisionFilter(
                asked.text("territory"),
                asked.text("q"),
                identifier(asked, "body"),
                identifier(asked, "gathering"),
                year == 0 ? null : Integer.valueOf(year),
                asked.choice("state", DecisionState::byCode),
                asked.choice("public", text -> Optional.ofNullable(ANSWERS.get(text))),
                asked.flag("doubted"),
                asked.flag("archived"));
    }

    private static UUID identifier(Asked asked, String name) {
        String text = asked.text(name);
        return text == null ? null : Identifiers.of(name, text);
    }
}
