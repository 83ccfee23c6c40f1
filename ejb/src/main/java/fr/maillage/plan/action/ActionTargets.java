package fr.maillage.plan.action;

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

/** Actions that other records name, by identifiers alone. */
@ApplicationScoped
public class ActionTargets implements LinkTargets {

    @EJB
    private ActionService service;

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public Set<String> words() {
        return Set.of("action");
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
            ActionView record = service.get(id).action();
            return Optional.of(
                    new LinkTarget(new RecordRef(kind(), id), null, record.title(), record.archivedAt() != null));
        } catch (Problem problem) {
            return Optional.empty();
        }
    }
}
