package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Findings as others name them. */
@ApplicationScoped
class FindingLinks implements LinkTargets {

    @Inject
    private FindingRepository findings;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

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
        caller.require(Permission.READ);
        long where = territories.required(territory).id();
        Map<String, LinkTarget> found = new HashMap<>();
        codes.forEach(code -> findings.coded(code, where).ifPresent(f -> found.put(code, target(f))));
        return found;
    }

    @Override
    public Map<UUID, LinkTarget> byId(Collection<UUID> ids) {
        caller.require(Permission.READ);
        Map<UUID, LinkTarget> found = new HashMap<>();
        ids.forEach(id -> findings.reference(id).ifPresent(f -> found.put(id, target(f))));
        return found;
    }

    @Override
    public List<LinkTarget> suggest(String territory, String words, int limit) {
        caller.require(Permission.READ);
        return findings.titled(PlainText.words(words), limit).stream()
                .map(FindingLinks::target)
                .toList();
    }

    private static LinkTarget target(FindingRef finding) {
        return new LinkTarget(
                new RecordRef("finding", finding.id()), finding.code(), finding.title(), finding.archived());
    }
}
