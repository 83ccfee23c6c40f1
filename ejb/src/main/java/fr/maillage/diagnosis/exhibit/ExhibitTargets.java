package fr.maillage.diagnosis.exhibit;

import fr.maillage.diagnosis.persistence.ExhibitRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Documents of the diagnosis that other records name; for whoever may read each. No file calls one by a code. */
@ApplicationScoped
public class ExhibitTargets implements LinkTargets {

    private static final String KIND = "exhibit";

    @Inject
    private ExhibitRepository exhibits;

    @EJB
    private ExhibitService service;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> words() {
        return Set.of("piece");
    }

    @Override
    public Map<String, LinkTarget> byCode(String territory, Collection<String> codes) {
        return Map.of();
    }

    @Override
    public Map<UUID, LinkTarget> byId(Collection<UUID> ids) {
        return exhibits.references(ids).stream()
                .filter(exhibit -> caller.may(Permission.COLLECT, exhibit.territory()))
                .collect(Collectors.toMap(ExhibitRef::id, ExhibitTargets::target));
    }

    @Override
    public List<LinkTarget> suggest(String territory, String words, int limit) {
        return service.suggested(words, limit).stream()
                .map(ExhibitTargets::target)
                .toList();
    }

    private static LinkTarget target(ExhibitRef exhibit) {
        return new LinkTarget(new RecordRef(KIND, exhibit.id()), null, exhibit.title(), exhibit.archived());
    }
}
