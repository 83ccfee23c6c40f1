package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The terms that statements and respondents carry. */
@ApplicationScoped
class StatementTermUses implements TermUses {

    @Inject
    private StatementRepository statements;

    @Inject
    private RespondentRepository respondents;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        Map<String, Long> uses = new HashMap<>(statements.uses(vocabulary.code()));
        respondents.uses(vocabulary.code()).forEach((term, count) -> uses.merge(term, count, Long::sum));
        return uses;
    }
}
