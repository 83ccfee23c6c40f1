package fr.maillage.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.territory.CommuneCentres.Centre;
import fr.maillage.territory.outline.Shapes;
import fr.maillage.territory.persistence.OutlineRepository;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Shapes of territories for maps: outlines where there are any, else what stands in for them. */
@Stateless
public class OutlineService {

    /** The most shapes that one call hands out. */
    public static final int MOST = 1500;

    /** Distance around a territory in which a map shows its neighbours, as a share of its width and height. */
    private static final double MARGIN = 0.25;

    @Inject
    private OutlineRepository outlines;

    @Inject
    private CommuneShapes communes;

    @Inject
    private TerritoryService territories;

    @Inject
    private Instance<CommuneCentres> centres;

    @Inject
    private Caller caller;

    /** Counts the outlines, shipped or imported, by kind. */
    public Map<TerritoryKind, Long> imported() {
        caller.require(Permission.READ);
        Map<TerritoryKind, Long> counts = new EnumMap<>(TerritoryKind.class);
        outlines.counts().forEach((kind, count) -> counts.put(TerritoryKind.valueOf(kind), count));
        return counts;
    }

    /**
     * The territories of a kind inside another, with their shapes. Without its outline, a commune is a cell around its
     * centre, an EPT, EPCI or perimeter the sum of its communes, and a QPV or IRIS is left out.
     *
     * @param within a territory's code
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID without
     *     a kind, and on field {@code territory} when it holds more than {@value #MOST} territories of the kind
     */
    public List<TerritoryShape> shapes(String within, TerritoryKind kind) {
        caller.require(Permission.READ);
        if (kind == null) {
            throw Problem.invalid("kind", "required", null);
        }
        List<TerritoryView> wanted = bounded(territories.required(within).id(), kind);
        Map<Long, Geometry> stored =
                outlines.of(wanted.stream().map(TerritoryView::id).toList());
        Map<Long, Geometry> stand = new HashMap<>();
        Set<Long> drawn = new HashSet<>(stored.keySet());
        List<TerritoryView> missing =
                wanted.stream().filter(t -> !stored.containsKey(t.id())).toList();
        switch (kind) {
            case COMMUNE -> stand.putAll(cells(missing));
            case EPT, EPCI, PERIMETER, DEPARTMENT -> stand.putAll(sums(missing, territories.required(within), drawn));
            case QPV, IRIS -> stand.clear();
        }
        List<TerritoryShape> shapes = new ArrayList<>();
        for (TerritoryView territory : wanted) {
            Geometry shape = stored.getOrDefault(territory.id(), stand.get(territory.id()));
            if (shape != null) {
                shapes.add(new TerritoryShape(territory, !drawn.contains(territory.id()), Shapes.polygons(shape)));
            }
        }
        return shapes;
    }

    /**
     * The communes whose outlines are known and that lie around others, for a map on which these do not hang in the air.
     *
     * @param inside what is drawn already; each of it is left out
     * @return those that touch the frame of {@code inside}, widened by a quarter; at most {@value #MOST}
     */
    public List<TerritoryShape> around(List<TerritoryShape> inside) {
        caller.require(Permission.READ);
        Envelope frame = new Envelope();
        inside.forEach(shape -> shape.polygons()
                .forEach(rings -> Arrays.stream(rings.get(0)).forEach(p -> frame.expandToInclude(p[0], p[1]))));
        if (frame.isNull()) {
            return List.of();
        }
        frame.expandBy(frame.getWidth() * MARGIN, frame.getHeight() * MARGIN);
        Set<Long> drawn = inside.stream().map(s -> s.territory().id()).collect(Collectors.toSet());
        Map<Long, Geometry> near = communes.all().entrySet().stream()
                .filter(e -> !drawn.contains(e.getKey())
                        && e.getValue().getEnvelopeInternal().intersects(frame))
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return territories.byIds(near.keySet()).values().stream()
                .sorted(Comparator.comparing(TerritoryView::code))
                .map(t -> new TerritoryShape(t, false, Shapes.polygons(near.get(t.id()))))
                .toList();
    }

    private List<TerritoryView> bounded(long within, TerritoryKind kind) {
        List<TerritoryView> wanted = territories.within(within, kind);
        if (wanted.size() > MOST) {
            throw Problem.invalid("territory", "too-many", String.valueOf(wanted.size()), String.valueOf(MOST));
        }
        return wanted;
    }

    /** @param drawn gets those whose communes all have an outline: their sum is no approximation */
    private Map<Long, Geometry> sums(List<TerritoryView> groups, TerritoryView within, Set<Long> drawn) {
        Map<Long, Geometry> sums = new HashMap<>();
        if (groups.isEmpty()) {
            return sums;
        }
        // Cells of all communes at once: those of one group alone would reach into its neighbours.
        List<TerritoryView> communes = bounded(within.id(), TerritoryKind.COMMUNE);
        Map<Long, Geometry> shapes =
                outlines.of(communes.stream().map(TerritoryView::id).toList());
        Set<Long> outlined = Set.copyOf(shapes.keySet());
        shapes.putAll(
                cells(communes.stream().filter(c -> !shapes.containsKey(c.id())).toList()));
        for (TerritoryView group : groups) {
            List<TerritoryView> members = territories.within(group.id(), TerritoryKind.COMMUNE);
            sums.put(
                    group.id(),
                    Shapes.union(members.stream()
                            .map(c -> shapes.get(c.id()))
                            .filter(Objects::nonNull)
                            .toList()));
            if (members.stream().allMatch(c -> outlined.contains(c.id()))) {
                drawn.add(group.id());
            }
        }
        return sums;
    }

    private Map<Long, Geometry> cells(List<TerritoryView> communes) {
        Map<String, Centre> shipped = ReferenceFiles.centres();
        Map<Long, Coordinate> points = new LinkedHashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (TerritoryView commune : communes) {
            Centre centre = shipped.get(commune.officialCode());
            if (centre == null) {
                unknown.add(commune.id());
            } else {
                points.put(commune.id(), new Coordinate(centre.longitude(), centre.latitude()));
            }
        }
        if (!unknown.isEmpty()) {
            for (CommuneCentres source : centres) {
                source.centres(unknown).forEach((id, c) -> points.put(id, new Coordinate(c.longitude(), c.latitude())));
            }
        }
        List<Geometry> cells = Shapes.cells(List.copyOf(points.values()));
        Map<Long, Geometry> byCommune = new HashMap<>();
        int next = 0;
        for (Long commune : points.keySet()) {
            byCommune.put(commune, cells.get(next++));
        }
        return byCommune;
    }
}
