package fr.maillage.diagnosis.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts residents by attribute, edition and commune: those who wait, under the number of the edition to come,
 * and those of earlier editions in which something was too small to be told.
 */
public final class Waiting {

    private final Map<String, Map<Integer, Map<Long, Integer>>> counts = new HashMap<>();

    /** Adds some people. */
    public void add(String attribute, int number, long commune, int people) {
        counts.computeIfAbsent(attribute, a -> new TreeMap<>())
                .computeIfAbsent(number, n -> new HashMap<>())
                .merge(commune, people, Integer::sum);
    }

    /** By commune, over the editions from a number on. */
    Map<Long, Integer> from(String attribute, int first) {
        Map<Long, Integer> sum = new HashMap<>();
        counts.getOrDefault(attribute, Map.of()).forEach((number, communes) -> {
            if (number >= first) {
                communes.forEach((commune, people) -> sum.merge(commune, people, Integer::sum));
            }
        });
        return sum;
    }

    /** The communes in which somebody lives who is counted from a number on. */
    Set<Long> communes(int first) {
        return new HashSet<>(from(Attribute.PEOPLE, first).keySet());
    }

    /** One array for each commune, with what it has of each of some groups of attributes, over the editions from a number on. */
    Map<Long, int[]> family(List<List<String>> groups, int first) {
        Map<Long, int[]> family = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int at = i;
            groups.get(i)
                    .forEach(attribute -> from(attribute, first)
                            .forEach((commune, people) ->
                                    family.computeIfAbsent(commune, c -> new int[groups.size()])[at] += people));
        }
        return family;
    }
}
