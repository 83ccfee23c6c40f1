package fr.maillage.record.list;

import java.util.Map;

/**
 * Records counted by the values of a filter, as all other filters of the request limit them.
 *
 * @param counts by value; values without records are absent
 * @param called how values are called that the list itself names
 */
public record ListFacet(ListFilter filter, Map<String, Long> counts, Map<String, String> called) {

    public ListFacet {
        counts = Map.copyOf(counts);
        called = Map.copyOf(called);
    }
}
