package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.exhibit.ExhibitRef;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.persistence.ExhibitRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Documents of the diagnosis on which findings rest. */
@ApplicationScoped
class ExhibitEvidence implements EvidenceKind {

    @Inject
    private ExhibitRepository repository;

    @Inject
    private ExhibitService exhibits;

    @Override
    public String type() {
        return repository.kind();
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return repository.references(ids).stream().map(ExhibitRef::id).collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return exhibits.titles(ids);
    }

    @Override
    public Map<UUID, String> suggested(String words, int most) {
        Map<UUID, String> found = new LinkedHashMap<>();
        exhibits.suggested(words, most).forEach(e -> found.put(e.id(), e.title()));
        return found;
    }
}
