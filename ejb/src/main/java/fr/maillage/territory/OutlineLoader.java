package fr.maillage.territory;

import fr.maillage.territory.outline.Shapes;
import fr.maillage.territory.outline.Topology;
import fr.maillage.territory.persistence.OutlineRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository.Part;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/**
 * Brings the shipped outlines of the committee's and the neighbouring départements into the database: of their communes,
 * and of every département, EPT and EPCI that these make up.
 */
@ApplicationScoped
public class OutlineLoader {

    /** Overseas the code of a département has three digits. */
    private static final String OVERSEAS = "97";

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private OutlineRepository outlines;

    @Inject
    private CommuneDirectoryCache directory;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /** Whether the outlines that ship were not loaded yet, or for another committee. */
    public boolean outdated() {
        return !versions.current(Part.OUTLINES).equals(Optional.of(version()));
    }

    /** What is to be stored, by commune's INSEE code; takes a second or two, without the database. */
    public Map<String, Geometry> read() {
        Set<String> own = territories.within(territories.committee().id(), TerritoryKind.COMMUNE).stream()
                .map(TerritoryView::officialCode)
                .collect(Collectors.toSet());
        Set<String> departments = departments(own);
        Topology topology = ReferenceFiles.outlines();
        departments.addAll(departments(topology.neighbours(code -> departments.contains(department(code)))));
        return topology.codes().stream()
                .filter(code -> departments.contains(department(code)))
                .collect(Collectors.toMap(code -> code, topology::shape));
    }

    /**
     * Stores them, unless another node has.
     *
     * @return how many outlines are new
     */
    @Transactional
    public int store(Map<String, Geometry> communes) {
        if (versions.lock(Part.OUTLINES).equals(Optional.of(version()))) {
            return 0;
        }
        Map<Long, Geometry> shapes = new HashMap<>();
        communes.forEach((insee, shape) -> directory
                .get()
                .byInsee(insee)
                .filter(commune -> commune.insee().equals(insee))
                .ifPresent(commune -> shapes.put(commune.id(), shape)));
        if (!shapes.isEmpty()) {
            shapes.putAll(sums(shapes, departments(communes.keySet())));
        }
        outlines.ship(
                shapes,
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
        versions.record(Part.OUTLINES, version());
        return shapes.size();
    }

    /**
     * The groups whose communes all lie in the départements that are loaded. A commune that the file does not know, as
     * new ones, leaves a hole; a group that reaches further would be drawn too small and is left out.
     */
    private Map<Long, Geometry> sums(Map<Long, Geometry> communes, Set<String> departments) {
        Map<Long, Geometry> sums = new HashMap<>();
        outlines.groups(departments).forEach((group, members) -> {
            boolean whole = members.stream()
                    .allMatch(id -> directory.get().byId(id).stream()
                            .anyMatch(c -> departments.contains(department(c.insee()))));
            List<Geometry> parts = members.stream()
                    .filter(communes::containsKey)
                    .map(communes::get)
                    .toList();
            if (whole && !parts.isEmpty()) {
                sums.put(group, Shapes.sum(parts));
            }
        });
        return sums;
    }

    private String version() {
        return ReferenceFiles.OUTLINES_VERSION + " " + territories.committee().code();
    }

    private static Set<String> departments(Collection<String> insee) {
        return insee.stream().map(OutlineLoader::department).collect(Collectors.toSet());
    }

    private static String department(String insee) {
        return insee.substring(0, insee.startsWith(OVERSEAS) ? 3 : 2);
    }
}
