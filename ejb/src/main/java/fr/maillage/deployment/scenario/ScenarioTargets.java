package fr.maillage.deployment.scenario;

import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Scenarios that other records name, by identifiers alone. */
@ApplicationScoped
public class ScenarioTargets implements LinkTargets {

    @EJB
    private ScenarioService service;

    @Override
    public String kind() {
        return "scenario";
    }

    @Override
    public Set<String> words() {
        return Set.of("scenario");
    }

    @Override
    public Map<String, LinkTarget> byCode(String territory, Collection<String> codes) {
        return Map.of();
    }

    @Override
    public Map<UUID, LinkTarget> byId(Collection<UUID> ids) {
        Map<UUID, LinkTarget> found = new HashMap<>();
        ids.forEach(id -> target(id).ifPresent(target -> found.put(id, target)));
        return found;
    }

    @Override
    public List<LinkTarget> suggest(String territory, String words, int limit) {
        return List.of();
    }

    private Optional<LinkTarget> target(UUID id) {
        try {
            ScenarioView record = service.get(id).scenario();
            return Optional.of(
                    new LinkTarget(new RecordRef(kind(), id), null, record.title(), record.archivedAt() != null));
        } catch (Problem problem) {
            return Optional.empty();
        }
    }
}
