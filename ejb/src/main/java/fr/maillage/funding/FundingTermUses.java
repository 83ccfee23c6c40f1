package fr.maillage.funding;

import fr.maillage.funding.persistence.FunderRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The funders that lines and envelopes name. */
@ApplicationScoped
class FundingTermUses implements TermUses {

    @Inject
    private FunderRepository funders;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        return vocabulary == Vocabulary.FUNDER ? funders.uses() : Map.of();
    }
}
