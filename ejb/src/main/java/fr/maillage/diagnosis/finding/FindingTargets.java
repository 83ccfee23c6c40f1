package fr.maillage.diagnosis.finding;

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

/** Findings that other records name, by identifiers alone. */
@ApplicationScoped
public class FindingTargets implements LinkTargets {

    @EJB
    private FindingService service;

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public Set<String> words() {
        return Set.of("constat");
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
            FindingView record = service.get(id).finding();
            return Optional.of(
                    new LinkTarget(new RecordRef(kind(), id), null, record.title(), record.archivedAt() != null));
        } catch (Problem problem) {
            return Optional.empty();
        }
    }
}
