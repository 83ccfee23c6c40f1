package fr.maillage.deployment.persistence;

import fr.maillage.deployment.model.Scenario;
import fr.maillage.record.persistence.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds and writes scenarios. */
@ApplicationScoped
public class ScenarioRepository extends RecordRepository<Scenario> {

    public ScenarioRepository() {
        super(Scenario.class, "deployment.scenario");
    }

    /** The scenarios of a title on a territory that are not archived, the first one first. */
    public List<Scenario> titled(String title, long territory) {
        return select(
                "where e.title = ?1 and e.territoryId = ?2 and e.archivedAt is null order by e.id", title, territory);
    }

    /** The scenario of a key that there is. */
    public Scenario byKey(long key) {
        return entities().find(Scenario.class, key);
    }
}
