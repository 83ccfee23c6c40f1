package fr.maillage.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.LimitedStream;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.outline.OutlineCodes;
import fr.maillage.territory.outline.OutlineFile;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.OutlineRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.StoredNode;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Takes outlines of communes, EPT, EPCI, départements, QPV or IRIS from GeoJSON. Safe to run twice. */
@Stateless
public class OutlineImportService {

    /** The outlines of all IRIS of France have less. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    @Inject
    private GraphRepository graph;

    @Inject
    private OutlineRepository outlines;

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private IrisTerritories iris;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<OutlinesChanged> changed;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes every right outline and reports the others. Territories that the file does not name keep theirs. IRIS that
     * are not known yet become parts of their communes.
     *
     * @param content GeoJSON in WGS 84 degrees, 50 MB at most
     * @param kind what the file is said to hold
     * @throws Problem UNAUTHENTICATED or DENIED without MANAGE_REFERENCE everywhere; INVALID on field {@code file} when
     *     it cannot be read, is in another projection, or holds something else than it is said to; on field {@code
     *     kind} for perimeters; TOO_LARGE
     */
    public OutlineReport take(InputStream content, TerritoryKind kind) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        OutlineCodes codes =
                OutlineCodes.of(kind).orElseThrow(() -> Problem.invalid("kind", "unknown-value", String.valueOf(kind)));
        versions.lock();
        Map<String, StoredNode> known = graph.nodes(List.of(kind.name()));
        OutlineCheck check = new OutlineCheck(
                codes,
                code -> kind == TerritoryKind.IRIS ? iris.exists(code) : isCurrent(known.get(kind.code(code))),
                this::communeShapes);
        OutlineFile.read(new LimitedStream(content, MAX_BYTES), check::take);
        check.refuseOtherKinds();
        if (kind == TerritoryKind.IRIS) {
            known.putAll(iris.add(check.names(), known));
        }
        store(kind, known, check.shapes());
        return new OutlineReport(kind, check.read(), check.shapes().size(), check.repaired(), check.errors());
    }

    private void store(TerritoryKind kind, Map<String, StoredNode> known, Map<String, Geometry> shapes) {
        Map<Long, Geometry> byId = new HashMap<>();
        List<AuditLine> lines = new ArrayList<>();
        shapes.forEach((code, shape) -> {
            StoredNode node = known.get(kind.code(code));
            byId.put(node.id(), shape);
            lines.add(new AuditLine(
                    "territory.outline",
                    new RecordRef("territory", node.uuid()),
                    node.name(),
                    node.id(),
                    List.of(new Change("corners", null, String.valueOf(shape.getNumPoints())))));
        });
        if (!byId.isEmpty()) {
            outlines.store(
                    byId,
                    OffsetDateTime.now(clock)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .truncatedTo(ChronoUnit.MICROS));
            if (kind == TerritoryKind.COMMUNE) {
                outlines.forgetSums(byId.keySet());
            }
            audit.recordAll(lines);
            changed.fire(new OutlinesChanged(kind));
        }
    }

    private Map<Long, Geometry> communeShapes() {
        return outlines.all(TerritoryKind.COMMUNE.name());
    }

    private static boolean isCurrent(StoredNode node) {
        return node != null && node.current();
    }
}
