package fr.maillage.deployment.coverage;

import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.persistence.PlanRepository;
import fr.maillage.deployment.post.ParameterField;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who has help within reach. Reading takes READ. */
@Stateless
public class CoverageService {

    @Inject
    private DemandService demand;

    @Inject
    private DropInService dropIns;

    @Inject
    private PlanRepository plan;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The coverage of a territory on a day. Permanences outside the territory count: people go there.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory or need; INVALID for a
     *     radius or a detour out of their ranges, or a need that does not count people
     */
    public Coverage of(CoverageQuery query) {
        caller.require(Permission.READ);
        LocalDate day = query.at() == null ? ClockProducer.today(clock) : query.at();
        TerritoryView where =
                query.territory() == null ? territories.committee() : territories.required(query.territory());
        int radius = radius(query, where, day);
        BigDecimal detour = detour(query, where, day);
        List<HelpSite> sites = sites(day).stream()
                .filter(site -> !query.without().contains(site.code()))
                .toList();
        List<DemandPoint> points = demand.points(where, day, query.kinds(), query.need());
        return new Coverage(
                where.code(),
                day,
                radius,
                detour,
                query.need(),
                sites,
                Coverage.items(points, new StraightTravel(sites, detour.doubleValue()), radius));
    }

    /** All permanences that run on a day and are somewhere. */
    private List<HelpSite> sites(LocalDate day) {
        return dropIns.deployed(null, day).stream()
                .filter(dropIn -> dropIn.latitude() != null && dropIn.longitude() != null)
                .map(HelpSite::of)
                .toList();
    }

    private int radius(CoverageQuery query, TerritoryView where, LocalDate day) {
        int radius = query.radius() != null
                ? query.radius()
                : plan.nearest(where.id(), ParameterField.Codes.RADIUS, day)
                        .map(BigDecimal::intValue)
                        .orElse(CoverageQuery.RADIUS);
        if (radius < 1 || radius > CoverageQuery.MAX_RADIUS) {
            throw Problem.invalid(
                    "radius", "out-of-range", String.valueOf(radius), "1", String.valueOf(CoverageQuery.MAX_RADIUS));
        }
        return radius;
    }

    private BigDecimal detour(CoverageQuery query, TerritoryView where, LocalDate day) {
        BigDecimal detour = query.detour() != null
                ? query.detour()
                : plan.nearest(where.id(), ParameterField.Codes.DETOUR, day).orElse(BigDecimal.ONE);
        if (detour.compareTo(BigDecimal.ONE) < 0
                || detour.compareTo(BigDecimal.valueOf(CoverageQuery.MAX_DETOUR)) > 0) {
            throw Problem.invalid(
                    "detour", "out-of-range", detour.toPlainString(), "1", String.valueOf(CoverageQuery.MAX_DETOUR));
        }
        return detour;
    }
}
