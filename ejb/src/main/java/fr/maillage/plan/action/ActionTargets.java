package fr.maillage.plan.action;

import fr.maillage.plan.persistence.ActionLinkTargetRepository;
import fr.maillage.record.link.RecordTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Actions that other records name. */
@ApplicationScoped
public class ActionTargets extends RecordTargets {

    /** For the proxy only. */
    protected ActionTargets() {}

    @Inject
    public ActionTargets(ActionLinkTargetRepository records) {
        super(records, Set.of("action"));
    }
}
