package fr.maillage.place;

import fr.maillage.place.persistence.PlaceTermRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The terms that places carry. */
@ApplicationScoped
class PlaceTermUses implements TermUses {

    @Inject
    private PlaceTermRepository terms;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        return terms.uses(vocabulary.code());
    }
}
