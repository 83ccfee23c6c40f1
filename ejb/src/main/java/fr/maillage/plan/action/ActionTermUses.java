package fr.maillage.plan.action;

import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.vocabulary.TermUses;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The terms that actions carry. */
@ApplicationScoped
class ActionTermUses implements TermUses {

    @Inject
    private ActionRepository actions;

    @Override
    public Map<String, Long> of(Vocabulary vocabulary) {
        return vocabulary == Vocabulary.ACTION_KIND ? actions.kinds() : actions.uses(vocabulary.code());
    }
}
