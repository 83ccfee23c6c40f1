package fr.maillage.need;

import fr.maillage.territory.TerritoryView;
import java.math.BigDecimal;

/**
 * What a row of a file says.
 *
 * @param indicator whose value it is; the same in all rows of most files
 * @param territory of which it is
 * @param value null where the file says that it is not known
 */
public record NeedRow(NeedIndicator indicator, TerritoryView territory, BigDecimal value) {

    /** What the row is called. */
    String label() {
        return territory.name() + " (" + territory.officialCode() + ")";
    }
}
