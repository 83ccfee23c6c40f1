package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.scenario.ScenarioFilter;
import fr.maillage.deployment.scenario.ScenarioState;
import fr.maillage.web.shared.Asked;

/** The parameters that the list of scenarios, its files and the API have in common. */
final class ScenarioParameters {

    private ScenarioParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static ScenarioFilter filter(Asked asked) {
        return new ScenarioFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.choice("state", ScenarioState::byCode),
                asked.flag("pending"),
                asked.flag("archived"));
    }
}
