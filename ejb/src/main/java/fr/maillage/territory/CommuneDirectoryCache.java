package fr.maillage.territory;

import fr.maillage.territory.persistence.CommuneRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the directory of communes as long as the version of the reference data is the one it was read from. */
@ApplicationScoped
public class CommuneDirectoryCache {

    @Inject
    private CommuneRepository communes;

    @Inject
    private ReferenceVersionRepository versions;

    private volatile Versioned latest;

    public CommuneDirectory get() {
        String version = versions.current().orElse("");
        Versioned known = latest;
        if (known == null || !known.version().equals(version)) {
            known = new Versioned(version, read());
            latest = known;
        }
        return known.directory();
    }

    private CommuneDirectory read() {
        return new CommuneDirectory(
                communes.communes().stream()
                        .map(r -> new Commune(
                                r.id(),
                                r.insee(),
                                r.name(),
                                r.departmentCode(),
                                r.postalCodes(),
                                r.population(),
                                r.lat(),
                                r.lon()))
                        .toList(),
                communes.retiredCodes());
    }

    private record Versioned(String version, CommuneDirectory directory) {}
}
