package fr.maillage.actor;

import fr.maillage.actor.persistence.ActorTermRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The types and networks that actors carry. */
@ApplicationScoped
class ActorTermUses implements TermUses {

    @Inject
    private ActorTermRepository terms;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case ACTOR_TYPE -> terms.typeUses();
            case NETWORK -> terms.networkUses();
            default -> Map.of();
        };
    }
}
