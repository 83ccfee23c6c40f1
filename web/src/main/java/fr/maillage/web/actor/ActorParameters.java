package fr.maillage.web.actor;

import fr.maillage.actor.ActorFilter;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;

/** The parameters that the list, its files and the API have in common. */
final class ActorParameters {

    private ActorParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     */
    static ActorFilter filter(Asked asked, Vocabularies terms) {
        return new ActorFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.code("type", terms, Vocabulary.ACTOR_TYPE),
                asked.code("network", terms, Vocabulary.NETWORK),
                asked.flag("archived"));
    }
}
