package fr.maillage.territory;

import fr.maillage.territory.outline.Shapes;
import fr.maillage.territory.outline.Topology;
import fr.maillage.territory.persistence.OutlineRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository.Part;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
 * The outlines that ship, for a committee: those of the communes of its own and the neighbouring départements, and of every
 * département, EPT and EPCI that these make up. The build calls it, too, when it makes the base that a first start begins
 * with.
 */
@ApplicationScoped
public class CommitteeOutlines {

    /** Overseas the code of a département has three digits. */
    private static final String OVERSEAS = "97";

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private OutlineRepository outlines;

    @Inject
    private CommuneDirectoryCache directory;

    @Inject
    private Clock clock;

    /**
     * Tells if they are stored for a committee.
     *
     * @param committee the code of its territory
     */
    public boolean stored(String committee) {
        return versions.current(Part.OUTLINES).equals(Optional.of(version(committee)));
    }

    /**
     * Gives the outlines to be stored, by commune's INSEE code; takes a second or two, without the database.
     *
     * @param own the INSEE codes of the committee's communes
     */
    public Map<String, Geometry> around(Set<String> own) {
        Set<String> departments = departments(own);
        Topology topology = ReferenceFiles.outlines();
        departments.addAll(departments(topology.neighbours(code -> departments.contains(department(code)))));
        return topology.codes().stream()
                .filter(code -> departments.contains(department(code)))
                .collect(Collectors.toMap(code -> code, topology::shape));
    }

    /**
     * Stores them in the caller's transaction, unless another node has.
     *
     * @param committee the code of the committee's territory
     * @return how many outlines are new
     */
    public int store(String committee, Map<String, Geometry> communes) {
        if (versions.lock(Part.OUTLINES).equals(Optional.of(version(committee)))) {
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
        versions.record(Part.OUTLINES, version(committee));
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

    private static String version(String committee) {
        return ReferenceFiles.OUTLINES_VERSION + " " + committee;
    }

    private static Set<String> departments(Collection<String> insee) {
        return insee.stream().map(CommitteeOutlines::department).collect(Collectors.toSet());
    }

    private static String department(String insee) {
        return insee.substring(0, insee.startsWith(OVERSEAS) ? 3 : 2);
    }
}
