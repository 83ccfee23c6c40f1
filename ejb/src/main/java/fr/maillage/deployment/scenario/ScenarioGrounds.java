package fr.maillage.deployment.scenario;

import fr.maillage.deployment.persistence.ScenarioRepository;
import fr.maillage.record.link.LinkGround;
import fr.maillage.record.link.LinkGrounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Where scenarios lie, for what is kept beside them. */
@ApplicationScoped
public class ScenarioGrounds implements LinkGrounds {

    @Inject
    private ScenarioRepository records;

    @Override
    public String kind() {
        return "scenario";
    }

    @Override
    public Optional<LinkGround> ground(UUID id) {
        return records.byUuid(id)
                .map(scenario -> new LinkGround(scenario.title(), scenario.territoryId(), scenario.archived()));
    }
}
