package fr.maillage.deployment.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Who had help within reach on a day.
 *
 * @param territory its code
 * @param radius in metres
 * @param detour how much longer the way is than the straight line
 * @param need by which people count; null for all of them
 * @param sites the permanences that there are, near or far
 * @param items priority neighbourhoods first, those that are not covered first, those that are nowhere last, those of most
 *     people first
 */
public record Coverage(
        String territory,
        LocalDate day,
        int radius,
        BigDecimal detour,
        String need,
        List<HelpSite> sites,
        List<CoverageItem> items) {

    /** Near the poles degrees of longitude shrink to nothing. */
    private static final double SMALLEST_SHRINKING = 0.1;

    private static final Comparator<CoverageItem> ORDER = Comparator.comparing(
                    (CoverageItem item) -> item.point().kind())
            .thenComparing(CoverageItem::standing)
            .thenComparing(item -> item.point().weight(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(item -> item.point().territory());

    public Coverage {
        sites = List.copyOf(sites);
        items = items.stream().sorted(ORDER).toList();
    }

    /** The same people with other permanences. */
    public Coverage with(List<HelpSite> others) {
        return new Coverage(
                territory,
                day,
                radius,
                detour,
                need,
                others,
                items(
                        items.stream().map(CoverageItem::point).toList(),
                        new StraightTravel(others, detour.doubleValue()),
                        radius));
    }

    /** Gives the coverage of some points. */
    static List<CoverageItem> items(List<DemandPoint> points, Travel travel, double radius) {
        return points.stream().map(point -> item(point, travel, radius)).toList();
    }

    private static CoverageItem item(DemandPoint point, Travel travel, double radius) {
        if (!point.located()) {
            return new CoverageItem(point, null, false);
        }
        Reach reach = travel.from(point.latitude(), point.longitude(), radius);
        return new CoverageItem(point, reach, reach.within(radius));
    }

    /** The permanences among the points or a radius beside them. */
    public List<HelpSite> around() {
        DoubleSummaryStatistics latitudes = located(DemandPoint::latitude);
        DoubleSummaryStatistics longitudes = located(DemandPoint::longitude);
        double north = Math.toDegrees(radius / StraightTravel.EARTH);
        double east = north / Math.max(SMALLEST_SHRINKING, Math.cos(Math.toRadians(latitudes.getMax())));
        return sites.stream()
                .filter(site -> site.latitude() >= latitudes.getMin() - north
                        && site.latitude() <= latitudes.getMax() + north
                        && site.longitude() >= longitudes.getMin() - east
                        && site.longitude() <= longitudes.getMax() + east)
                .toList();
    }

    private DoubleSummaryStatistics located(ToDoubleFunction<DemandPoint> degrees) {
        return items.stream()
                .map(CoverageItem::point)
                .filter(DemandPoint::located)
                .mapToDouble(degrees)
                .summaryStatistics();
    }

    /** Sums the points of each kind; the kinds are never added, for they are the same people. */
    public List<CoverageTotal> totals() {
        Set<DemandKind> kinds = EnumSet.noneOf(DemandKind.class);
        items.forEach(item -> kinds.add(item.point().kind()));
        return kinds.stream().map(kind -> CoverageTotal.of(kind, items)).toList();
    }
}
