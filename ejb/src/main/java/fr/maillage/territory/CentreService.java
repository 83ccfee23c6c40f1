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
import java.util.Comparator;
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
     * The centre of a commune or a QPV: of its outline where one was imported; else the commune's known centre, or the
     * mean of its places; for a QPV the middle of its communes.
     *
     * @return empty where nothing is known, and for wider territories, which no point can stand for
     */
    public Optional<TerritoryCentre> of(TerritoryView territory) {
        if (territory.kind() != TerritoryKind.COMMUNE && territory.kind() != TerritoryKind.QPV) {
            return Optional.empty();
        }
        boolean known = territory.kind() == TerritoryKind.COMMUNE
                && ReferenceFiles.centres().containsKey(territory.officialCode());
        List<Long> wanted = List.of(territory.id());
        // The shipped outlines are coarser than the shipped centres.
        Geometry outline = (known ? outlines.imported(wanted) : outlines.of(wanted)).get(territory.id());
        if (outline != null) {
            // Of a ring-shaped outline the centroid lies outside; this point never does.
            Point inside = outline.getInteriorPoint();
            return Optional.of(new TerritoryCentre(inside.getY(), inside.getX(), Basis.OUTLINE));
        }
        List<TerritoryView> communes = communes(territory);
        List<Centre> centres = centres(communes);
        Basis basis = territory.kind() == TerritoryKind.COMMUNE ? Basis.COMMUNE : Basis.COMMUNES_AROUND;
        return centres.isEmpty() ? Optional.empty() : Optional.of(TerritoryCentre.middle(centres, basis));
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

    private List<Centre> centres(List<TerritoryView> communes) {
        Map<String, Centre> shipped = ReferenceFiles.centres();
        List<Centre> centres = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (TerritoryView commune : communes) {
            Centre centre = shipped.get(commune.officialCode());
            if (centre == null) {
                unknown.add(commune.id());
            } else {
                centres.add(centre);
            }
        }
        if (!unknown.isEmpty()) {
            sources.forEach(source -> centres.addAll(source.centres(unknown).values()));
        }
        return centres;
    }
}
