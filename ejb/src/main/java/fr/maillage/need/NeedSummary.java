package fr.maillage.need;

import fr.maillage.territory.TerritoryView;
import java.math.BigDecimal;
import java.util.List;

/**
 * Summary of an indicator for a territory.
 *
 * @param own the value of the territory itself; null where it is not known
 * @param communes how many communes lie inside, itself left out
 * @param known how many of them have a value
 * @param median of their values; null where none is known
 * @param worst those where the need is greatest, the greatest first
 */
public record NeedSummary(
        NeedIndicator indicator, BigDecimal own, int communes, int known, BigDecimal median, List<Commune> worst) {

    public NeedSummary {
        worst = List.copyOf(worst);
    }

    /** A commune with its value. */
    public record Commune(TerritoryView territory, BigDecimal value) {}
}
