package fr.maillage.deployment.persistence;

import fr.maillage.record.persistence.LinkRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Scenarios as other records name them. */
@ApplicationScoped
public class ScenarioLinkRepository extends LinkRepository {

    public ScenarioLinkRepository() {
        super("scenario", "deployment_scenario r", "r.title", "r.title");
    }
}
