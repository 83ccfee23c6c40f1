package fr.maillage.offer;

import fr.maillage.offer.persistence.OfferTermRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The terms that offers carry. */
@ApplicationScoped
class OfferTermUses implements TermUses {

    @Inject
    private OfferTermRepository terms;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        return terms.uses(vocabulary.code());
    }
}
