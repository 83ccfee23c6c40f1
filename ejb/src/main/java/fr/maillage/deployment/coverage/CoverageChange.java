package fr.maillage.deployment.coverage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Difference between two coverages of the same points.
 *
 * @param gained points that are covered afterwards and were not before, those of most people first
 * @param lost points that were covered before and are not afterwards
 */
public record CoverageChange(List<CoverageItem> gained, List<CoverageItem> lost) {

    private static final Comparator<CoverageItem> MOST_FIRST = Comparator.comparing(
            (CoverageItem item) -> item.point().weight(), Comparator.nullsLast(Comparator.reverseOrder()));

    public CoverageChange {
        gained = gained.stream().sorted(MOST_FIRST).toList();
        lost = lost.stream().sorted(MOST_FIRST).toList();
    }

    /** Compares two coverages; a point that only one of them knows, or that is nowhere, neither gains nor loses. */
    public static CoverageChange between(Coverage before, Coverage after) {
        Map<String, CoverageItem> known = before.items().stream()
                .collect(Collectors.toMap(item -> key(item.point()), Function.identity(), (a, b) -> a));
        return new CoverageChange(
                after.items().stream()
                        .filter(CoverageItem::covered)
                        .filter(item -> was(known, item, false))
                        .toList(),
                after.items().stream()
                        .filter(item -> !item.covered())
                        .filter(item -> was(known, item, true))
                        .toList());
    }

    private static boolean was(Map<String, CoverageItem> known, CoverageItem item, boolean covered) {
        CoverageItem before = known.get(key(item.point()));
        return before != null && before.covered() == covered;
    }

    private static String key(DemandPoint point) {
        return point.kind() + "|" + point.territory();
    }

    /** Counts the people of a kind of point who gain. */
    public BigDecimal gained(DemandKind kind) {
        return sum(gained, kind);
    }

    /** Counts the people of a kind of point who lose. */
    public BigDecimal lost(DemandKind kind) {
        return sum(lost, kind);
    }

    /** Counts the points of a kind that gain. */
    public long gainedPoints(DemandKind kind) {
        return points(gained, kind);
    }

    /** Counts the points of a kind that lose. */
    public long lostPoints(DemandKind kind) {
        return points(lost, kind);
    }

    private static long points(List<CoverageItem> items, DemandKind kind) {
        return items.stream().filter(item -> item.point().kind() == kind).count();
    }

    private static BigDecimal sum(List<CoverageItem> items, DemandKind kind) {
        return items.stream()
                .map(CoverageItem::point)
                .filter(point -> point.kind() == kind)
                .map(DemandPoint::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
