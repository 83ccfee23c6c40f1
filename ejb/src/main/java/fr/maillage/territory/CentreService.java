package fr.maillage.territory;

import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.CommuneCentres.Centre;
import fr.maillage.territory.TerritoryCentre.Basis;
import fr.maillage.territory.persistence.OutlineRepository;
import fr.maillage.territory.persistence.TerritoryRepository;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Where communes and QPV are, as one point each. Public reference data: no permission is asked. */
@Stateless
public class CentreService {

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** Near the poles degrees of longitude shrink to nothing. */
    private static final double SMALLEST_SHRINKING = 0.1;

    @Inject
    private OutlineRepository outlines;

    @Inject
    private CommuneDirectoryCache directory;

    @Inject
    private TerritoryRepository territories;

    @Inject
    private Instance<CommuneCentres> sources;

    @Inject
    private Clock clock;

    /**
     * The centre of a commune or a QPV: of its outline where one was imported; of a commune else its known centre, or the
     * mean of its places. A QPV without an outline has none: several lie in one commune, and its centre is that of none
     * of them.
     *
     * @return empty where nothing is known, and for wider territories, which no point can stand for
     */
    public Optional<TerritoryCentre> of(TerritoryView territory) {
        boolean narrow = territory.kind() == TerritoryKind.COMMUNE || territory.kind() == TerritoryKind.QPV;
        return narrow ? Optional.ofNullable(of(List.of(territory)).get(territory.id())) : Optional.empty();
    }

    /**
     * The part of a commune that a code means.
     *
     * @param code such as {@code com:75120}; may be null
     * @return empty for every other code
     */
    public Optional<CommunePart> part(String code) {
        String prefix = TerritoryKind.COMMUNE.prefix() + ":";
        return code == null || !code.strip().startsWith(prefix)
                ? Optional.empty()
                : Optional.ofNullable(ReferenceFiles.parts().get(code.strip().substring(prefix.length())));
    }

    /**
     * The centres of many territories of one kind, by their identifiers, in a handful of statements: those of communes and
     * QPV as {@link #of(TerritoryView)} finds them, those of IRIS by their outlines. Those without one are absent.
     */
    public Map<Long, TerritoryCentre> of(Collection<TerritoryView> wanted) {
        Map<Long, TerritoryCentre> found = new HashMap<>();
        // The shipped outlines are coarser than the shipped centres.
        List<TerritoryView> shipped =
                wanted.stream().filter(CentreService::shipped).toList();
        outlines.imported(ids(shipped)).forEach((id, outline) -> found.put(id, inside(outline)));
        List<TerritoryView> others = wanted.stream().filter(t -> !shipped(t)).toList();
        outlines.of(ids(others)).forEach((id, outline) -> found.put(id, inside(outline)));
        List<TerritoryView> communes = wanted.stream()
                .filter(t -> t.kind() == TerritoryKind.COMMUNE && !found.containsKey(t.id()))
                .toList();
        centres(communes)
                .forEach((id, centre) ->
                        found.put(id, new TerritoryCentre(centre.latitude(), centre.longitude(), Basis.COMMUNE)));
        return found;
    }

    private static boolean shipped(TerritoryView territory) {
        return territory.kind() == TerritoryKind.COMMUNE
                && ReferenceFiles.centres().containsKey(territory.officialCode());
    }

    private static List<Long> ids(List<TerritoryView> territories) {
        return territories.stream().map(TerritoryView::id).toList();
    }

    // Of a ring-shaped outline the centroid lies outside; this point never does.
    private static TerritoryCentre inside(Geometry outline) {
        Point point = outline.getInteriorPoint();
        return new TerritoryCentre(point.getY(), point.getX(), Basis.OUTLINE);
    }

    /** The communes that a territory lies in today; a commune itself. */
    public List<TerritoryView> communes(TerritoryView territory) {
        if (territory.kind() == TerritoryKind.COMMUNE) {
            return List.of(territory);
        }
        LocalDate today = ClockProducer.today(clock);
        return TerritoryViews.of(territories.containing(territory.id(), today)).stream()
                .filter(t -> t.kind() == TerritoryKind.COMMUNE)
                .toList();
    }

    /**
     * A commune by which one finds one's way.
     *
     * @param latitude of its centre
     * @param longitude of its centre
     */
    public record Landmark(String name, double latitude, double longitude) {}

    /**
     * The most populous communes around a point, where their centres ship with the product.
     *
     * @param kilometres how far their centres may be, roughly
     * @param max how many at most
     */
    public List<Landmark> around(double latitude, double longitude, double kilometres, int max) {
        double north = kilometres / KILOMETRES_PER_DEGREE;
        double east = north / Math.max(SMALLEST_SHRINKING, Math.cos(Math.toRadians(latitude)));
        Map<String, Centre> shipped = ReferenceFiles.centres();
        CommuneDirectory communes = directory.get();
        return shipped.entrySet().stream()
                .filter(e -> Math.abs(e.getValue().latitude() - latitude) <= north
                        && Math.abs(e.getValue().longitude() - longitude) <= east)
                .flatMap(e -> communes.byInsee(e.getKey()).stream())
                .sorted(Comparator.comparing(Commune::population, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .limit(max)
                .map(c -> new Landmark(
                        c.name(),
                        shipped.get(c.insee()).latitude(),
                        shipped.get(c.insee()).longitude()))
                .toList();
    }

    private Map<Long, Centre> centres(List<TerritoryView> communes) {
        Map<String, Centre> shipped = ReferenceFiles.centres();
        Map<Long, Centre> centres = new LinkedHashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (TerritoryView commune : communes) {
            Centre centre = shipped.get(commune.officialCode());
            if (centre == null) {
                unknown.add(commune.id());
            } else {
                centres.put(commune.id(), centre);
            }
        }
        if (!unknown.isEmpty()) {
            sources.forEach(source -> centres.putAll(source.centres(unknown)));
        }
        return centres;
    }
}
