package fr.maillage.deployment.siting;

import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.DemandPoint;
import fr.maillage.deployment.coverage.DemandService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.AreaService;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes of what an officer asks what can be searched: people, sites, and how they are measured. */
@ApplicationScoped
class SitingCases {

    @EJB
    private DemandService demand;

    @EJB
    private TerritoryService territories;

    @EJB
    private AreaService shapes;

    @Inject
    @Any
    private Instance<SitingSites> sources;

    @Inject
    private Clock clock;

    /**
     * Reads people and sites as they are now.
     *
     * @throws Problem INVALID with one violation per wrong field; NOT_FOUND for an unknown territory or need
     */
    SitingCase of(SitingOrder order) {
        OrderRules rules = new OrderRules();
        String code = rules.required("territory", order.territory());
        int seconds = rules.number("seconds", order.seconds(), 1, SitingStudyService.LONGEST);
        int radius = rules.number("radius", order.radius(), 1, OrderRules.FARTHEST);
        double detour = rules.decimal("detour", order.detour(), 1, OrderRules.LONGEST_DETOUR, 1);
        SitingSource existing = rules.choice("existing", order.existing(), SitingSource::byCode);
        List<SitingSource> candidates = rules.choices("candidates", order.candidates(), SitingSource::byCode);
        DemandKind kind = rules.choice("kind", order.kind(), DemandKind::byCode);
        rules.oneOf(order, existing, candidates);
        rules.refuse();

        TerritoryView where = territories.required(code);
        List<DemandPoint> all = demand.points(where, today(), kind == null ? Set.of() : Set.of(kind), order.need());
        List<DemandPoint> people = all.stream()
                .filter(DemandPoint::located)
                .filter(point -> point.weight() != null && point.weight().signum() > 0)
                .toList();
        int unlocated = (int) all.stream().filter(point -> !point.located()).count();
        List<SitingSite> sites = new ArrayList<>(sites(existing, where, order.existingText(), order.existingService()));
        int there = sites.size();
        if (!order.keeps()) {
            Set<SitingSite> known = new HashSet<>(sites);
            candidates.stream()
                    .flatMap(source -> sites(source, where, order.candidatesText(), order.candidatesService()).stream())
                    .filter(known::add)
                    .forEach(sites::add);
        }
        int p = order.keeps()
                ? rules.number("keep", order.keep(), 1, SitingRules.MOST_POINTS)
                : there + rules.number("add", order.add(), 1, SitingRules.MOST_POINTS);
        rules.enough(order, people, unlocated, sites, there, p);
        List<int[]> areas = areas(order.communes(), sites, rules);
        int fixed = order.keeps() ? 0 : there;
        rules.equity(areas, fixed, p);
        rules.refuse();
        return new SitingCase(
                named(people),
                unlocated,
                sites,
                there,
                fixed,
                p,
                radius / detour,
                detour,
                areas,
                Duration.ofSeconds(seconds));
    }

    /** Points of files have codes: the commune in which each lies says more. */
    private List<DemandPoint> named(List<DemandPoint> people) {
        if (people.stream().noneMatch(point -> point.kind() == DemandKind.POINT)) {
            return people;
        }
        AreaService.Locator locator = shapes.communes();
        Map<DemandPoint, Long> within = new HashMap<>();
        people.stream()
                .filter(point -> point.kind() == DemandKind.POINT)
                .forEach(point -> locator.at(point.latitude(), point.longitude())
                        .ifPresent(commune -> within.put(point, commune)));
        Map<Long, TerritoryView> communes = territories.byIds(Set.copyOf(within.values()));
        return people.stream()
                .map(point -> within.containsKey(point)
                        ? point.in(communes.get(within.get(point)).name())
                        : point)
                .toList();
    }

    /** Tells how many sites of each source that there may be the base holds in a territory, none left out. */
    Map<SitingSource, Integer> held(TerritoryView where) {
        Map<SitingSource, Integer> held = new EnumMap<>(SitingSource.class);
        for (SitingSource source : SitingSource.values()) {
            held.put(source, sites(source, where, null, null).size());
        }
        return held;
    }

    private List<SitingSite> sites(SitingSource source, TerritoryView where, String text, String service) {
        return source == null
                ? List.of()
                : sources.stream()
                        .filter(sites -> sites.source() == source)
                        .flatMap(sites -> sites.within(where, text, service, today()).stream())
                        .distinct()
                        .toList();
    }

    private List<int[]> areas(List<String> communes, List<SitingSite> sites, OrderRules rules) {
        List<int[]> areas = new ArrayList<>();
        for (String code : communes) {
            String name = territories.byCode(code).map(TerritoryView::name).orElse(code);
            int[] own = IntStream.range(0, sites.size())
                    .filter(i -> name.equals(sites.get(i).commune()))
                    .toArray();
            if (own.length == 0) {
                rules.wrong("communes", "deployment-siting-commune", name);
            } else {
                areas.add(own);
            }
        }
        return areas;
    }

    static <T> Spots spots(List<T> all, Function<T, Double> latitude, Function<T, Double> longitude) {
        return Spots.sphere(
                all.stream().map(latitude).mapToDouble(Double::doubleValue).toArray(),
                all.stream().map(longitude).mapToDouble(Double::doubleValue).toArray(),
                Spots.EARTH);
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
