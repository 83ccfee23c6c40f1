package fr.maillage.territory;

import fr.maillage.territory.CommuneCentres.Centre;
import fr.maillage.territory.persistence.CommuneRepository;
import fr.maillage.territory.persistence.CommuneRepository.CommuneRow;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

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
        Map<String, Centre> centres = ReferenceFiles.centres();
        return new CommuneDirectory(
                communes.communes().stream()
                        .map(r -> commune(r, centres.get(r.insee())))
                        .toList(),
                communes.retiredCodes());
    }

    private static Commune commune(CommuneRow row, Centre centre) {
        return new Commune(
                row.id(),
                row.insee(),
                row.name(),
                row.departmentCode(),
                row.postalCodes(),
                row.population(),
                centre == null ? null : centre.latitude(),
                centre == null ? null : centre.longitude());
    }

    private record Versioned(String version, CommuneDirectory directory) {}
}
