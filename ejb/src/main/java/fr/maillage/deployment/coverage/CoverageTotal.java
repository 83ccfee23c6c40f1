package fr.maillage.deployment.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sum of the points of one kind.
 *
 * @param points how many there are, those that are nowhere among them
 * @param coveredPoints how many are covered, of the {@link #located()} ones
 * @param unlocated how many are nowhere: neither covered nor uncovered
 * @param unweighted how many have no known weight
 * @param weight the sum of the weights that are known, of the points that are somewhere
 * @param covered the part of it that is covered
 * @param bases how many of the located points stand on what; what none stands on is left out
 */
public record CoverageTotal(
        DemandKind kind,
        int points,
        int coveredPoints,
        int unlocated,
        int unweighted,
        BigDecimal weight,
        BigDecimal covered,
        Map<DemandBasis, Integer> bases) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public CoverageTotal {
        bases = Collections.unmodifiableMap(new TreeMap<>(bases));
    }

    static CoverageTotal of(DemandKind kind, Collection<CoverageItem> items) {
        List<CoverageItem> own =
                items.stream().filter(item -> item.point().kind() == kind).toList();
        return new CoverageTotal(
                kind,
                own.size(),
                (int) own.stream().filter(CoverageItem::covered).count(),
                (int) own.stream().filter(item -> !item.point().located()).count(),
                (int) own.stream().filter(item -> item.point().weight() == null).count(),
                sum(own.stream().filter(item -> item.point().located()).toList()),
                sum(own.stream().filter(CoverageItem::covered).toList()),
                own.stream()
                        .filter(item -> item.point().basis() != null)
                        .collect(Collectors.toMap(item -> item.point().basis(), item -> 1, Integer::sum)));
    }

    /** Counts those that are somewhere: of the others nobody can tell whether they are covered. */
    public int located() {
        return points - unlocated;
    }

    private static BigDecimal sum(List<CoverageItem> items) {
        return items.stream()
                .map(item -> item.point().weight())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The part that is covered in percent, with one decimal; null where nobody counts. */
    public BigDecimal share() {
        return weight.signum() == 0 ? null : covered.multiply(HUNDRED).divide(weight, 1, RoundingMode.HALF_UP);
    }
}
