package fr.maillage.web.deployment.scenario;

import java.util.List;

/**
 * A row of the table that sets before and after beside each other.
 *
 * @param label what is counted
 * @param before as it is written; null where it makes no sense
 * @param after the same after each scenario, in their order
 */
public record ReachRow(String label, String before, List<String> after) {

    public ReachRow {
        after = List.copyOf(after);
    }
}
