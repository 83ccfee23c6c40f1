package fr.maillage.deployment.coverage;

import fr.maillage.territory.TerritoryView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The hours of permanences in a commune before and after.
 *
 * @param population null where unknown
 * @param before in an ordinary week
 * @param after in an ordinary week
 */
public record CommuneHours(String commune, String name, Integer population, BigDecimal before, BigDecimal after) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    static CommuneHours of(TerritoryView commune, Collection<HelpSite> before, Collection<HelpSite> after) {
        return new CommuneHours(
                commune.code(), commune.name(), commune.population(), in(commune, before), in(commune, after));
    }

    private static BigDecimal in(TerritoryView commune, Collection<HelpSite> sites) {
        return sites.stream()
                .filter(site -> commune.code().equals(site.commune()))
                .map(HelpSite::weeklyHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Hours a week for 10,000 inhabitants before, with two decimals; null where nobody knows how many there are. */
    public BigDecimal rateBefore() {
        return rate(before);
    }

    /** The same afterwards. */
    public BigDecimal rateAfter() {
        return rate(after);
    }

    private BigDecimal rate(BigDecimal hours) {
        return population == null || population == 0
                ? null
                : hours.multiply(TEN_THOUSAND).divide(BigDecimal.valueOf(population), 2, RoundingMode.HALF_UP);
    }
}
