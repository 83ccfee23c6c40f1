package fr.maillage.need;

import fr.maillage.territory.TerritoryView;
import java.math.BigDecimal;

/**
 * Value that a row of a file gives.
 *
 * @param indicator whose value it is; the same in all rows of most files
 * @param territory of which it is
 * @param value null where the file says that it is not known
 */
public record NeedRow(NeedIndicator indicator, TerritoryView territory, BigDecimal value) {

    /** Names the row. */
    String label() {
        return territory.name() + " (" + territory.officialCode() + ")";
    }
}
