package fr.maillage.deployment.coverage;

import fr.maillage.deployment.persistence.CoveragePointRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.AreaService;
import fr.maillage.territory.CentreService;
import fr.maillage.territory.TerritoryCentre;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the people are who need help. Reading takes READ. */
@Stateless
public class DemandService {

    /** Metres beyond the edge of an EPT, EPCI or perimeter within which people still look to it. */
    private static final double NEXT_TO = 2000;

    private static final Set<TerritoryKind> WIDE =
            Set.of(TerritoryKind.DEPARTMENT, TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.PERIMETER);

    @Inject
    private AreaService areas;

    @Inject
    private CoveragePointRepository points;

    @Inject
    private TerritoryService territories;

    @Inject
    private CentreService centres;

    @Inject
    private NeedService needs;

    @Inject
    private Caller caller;

    /** The needs by which people can be counted, by name. */
    public List<NeedIndicator> needs() {
        caller.require(Permission.READ);
        return needs.indicators().stream().filter(DemandWeight::counts).toList();
    }

    /**
     * The points that stand for the people of a territory, a statement or a few for each kind.
     *
     * @param kinds empty for the points of files where there are any, else communes and QPV
     * @param need the code of an indicator; null for all people. Points of files count by the need
     *     of the commune in which they lie, in proportion to their population
     * @throws Problem DENIED without READ; NOT_FOUND for an unknown need, INVALID for one that does not count people
     */
    public List<DemandPoint> points(TerritoryView territory, LocalDate day, Set<DemandKind> kinds, String need) {
        caller.require(Permission.READ);
        NeedIndicator by = need == null ? null : counting(need);
        List<DemandPoint> found = new ArrayList<>();
        if (kinds.isEmpty() || kinds.contains(DemandKind.POINT)) {
            List<DemandPoint> files = files(territory, day);
            found.addAll(by == null ? files : weighed(files, by));
        }
        if (kinds.isEmpty() && !found.isEmpty()) {
            return found;
        }
        for (DemandKind kind : kinds.isEmpty() ? Set.of(DemandKind.COMMUNE, DemandKind.QPV) : kinds) {
            if (kind.territories() != null) {
                found.addAll(points(kind, territories.within(territory.id(), kind.territories()), by));
            }
        }
        return found;
    }

    /**
     * The points that are kept on a territory or inside; where there are none, those that are kept around it, as far as they
     * lie in it or next to it.
     */
    private List<DemandPoint> files(TerritoryView territory, LocalDate day) {
        List<DemandPoint> own = points.within(territory.id(), day);
        if (!own.isEmpty()) {
            return own;
        }
        List<DemandPoint> around = points.around(territory.id(), day);
        if (around.isEmpty()) {
            return around;
        }
        AreaService.Area near = areas.around(territory, WIDE.contains(territory.kind()) ? NEXT_TO : 0);
        return around.stream()
                .filter(point -> near.holds(point.latitude(), point.longitude()))
                .toList();
    }

    /** Points of files as the need of their communes makes them count; where no outline holds one, nobody knows. */
    private List<DemandPoint> weighed(List<DemandPoint> files, NeedIndicator need) {
        AreaService.Locator locator = areas.communes();
        Map<DemandPoint, Long> within = new HashMap<>();
        files.forEach(point ->
                locator.at(point.latitude(), point.longitude()).ifPresent(commune -> within.put(point, commune)));
        Map<Long, TerritoryView> communes = territories.byIds(Set.copyOf(within.values()));
        Map<Long, BigDecimal> values = values(need, communes.values());
        return files.stream()
                .map(point -> {
                    TerritoryView commune = communes.get(within.get(point));
                    return point.weighing(
                            commune == null
                                    ? null
                                    : DemandWeight.of(
                                            need, point.population(), commune.population(), values.get(commune.id())));
                })
                .toList();
    }

    private NeedIndicator counting(String code) {
        NeedIndicator need = needs.indicator(code);
        if (!DemandWeight.counts(need)) {
            throw Problem.invalid("need", "deployment-need", code);
        }
        return need;
    }

    private List<DemandPoint> points(DemandKind kind, List<TerritoryView> territories, NeedIndicator need) {
        Map<Long, TerritoryCentre> found = centres.of(territories);
        Map<Long, BigDecimal> values = need == null ? Map.of() : values(need, territories);
        return territories.stream()
                .map(territory -> {
                    TerritoryCentre centre = found.get(territory.id());
                    Integer population = territory.population();
                    return new DemandPoint(
                            kind,
                            territory.code(),
                            territory.name(),
                            centre == null ? null : centre.latitude(),
                            centre == null ? null : centre.longitude(),
                            centre == null ? null : DemandBasis.of(centre),
                            population,
                            need != null
                                    ? DemandWeight.of(need, population, values.get(territory.id()))
                                    : population == null ? null : BigDecimal.valueOf(population));
                })
                .toList();
    }

    private Map<Long, BigDecimal> values(NeedIndicator need, Collection<TerritoryView> territories) {
        Map<Long, BigDecimal> values = new HashMap<>();
        List<Long> ids = territories.stream().map(TerritoryView::id).toList();
        for (int from = 0; from < ids.size(); from += NeedService.MAX_TERRITORIES) {
            values.putAll(needs.values(
                    need.code(), ids.subList(from, Math.min(ids.size(), from + NeedService.MAX_TERRITORIES))));
        }
        return values;
    }
}
