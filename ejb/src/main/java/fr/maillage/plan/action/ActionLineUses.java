package fr.maillage.plan.action;

import fr.maillage.plan.LineUses;
import fr.maillage.plan.persistence.ActionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** The lines that actions serve. */
@ApplicationScoped
class ActionLineUses implements LineUses {

    @Inject
    private ActionRepository actions;

    @Override
    public Map<Long, Long> of(Collection<Long> lines) {
        return actions.serving(lines);
    }
}
