package fr.maillage.plan.persistence;

import fr.maillage.record.persistence.LinkRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Actions as other records name them. */
@ApplicationScoped
public class ActionLinkTargetRepository extends LinkRepository {

    public ActionLinkTargetRepository() {
        super("action", "plan_action r", "r.code", "r.title");
    }
}
