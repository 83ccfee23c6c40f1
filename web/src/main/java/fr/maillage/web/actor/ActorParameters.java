package fr.maillage.web.actor;

import fr.maillage.actor.ActorFilter;
import fr.maillage.web.shared.Asked;

/** The parameters that the list, its files and the API have in common. */
final class ActorParameters {

    private ActorParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static ActorFilter filter(Asked asked) {
        return new ActorFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.text("type"),
                asked.text("network"),
                asked.flag("archived"));
    }
}
