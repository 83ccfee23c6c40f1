package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The terms that findings carry. */
@ApplicationScoped
class FindingTermUses implements TermUses {

    @Inject
    private FindingRepository findings;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        return findings.uses(vocabulary.code());
    }
}
