package fr.maillage.deployment.quarter;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** People who were counted in a quarter, by dimension, place and value. */
public final class QuarterCounts {

    private final Map<String, Map<Long, Map<String, Integer>>> counts = new HashMap<>();

    /**
     * Adds some people.
     *
     * @param place the key of an EPT or EPCI; that of the whole for what is known of none
     */
    public void add(String dimension, long place, String term, int people) {
        counts.computeIfAbsent(dimension, d -> new HashMap<>())
                .computeIfAbsent(place, p -> new HashMap<>())
                .merge(term, people, Integer::sum);
    }

    /** By place and value; empty for a dimension of which nothing is known. */
    Map<Long, Map<String, Integer>> by(String dimension) {
        return counts.getOrDefault(dimension, Map.of());
    }

    /** By place, of all values of a dimension but some. */
    Map<Long, Integer> sums(String dimension, Collection<String> without) {
        Map<Long, Integer> sums = new HashMap<>();
        by(dimension)
                .forEach((place, terms) -> sums.put(
                        place,
                        terms.entrySet().stream()
                                .filter(term -> !without.contains(term.getKey()))
                                .mapToInt(Map.Entry::getValue)
                                .sum()));
        return sums;
    }

    /**
     * Counts some people by a dimension as far as it is known, with those of whom it is not known under a value of their own.
     *
     * @param people by place
     */
    Map<Long, Map<String, Integer>> of(Map<Long, Integer> people, String dimension, String unknown) {
        Map<Long, Map<String, Integer>> all = new HashMap<>();
        people.forEach((place, whole) -> {
            Map<String, Integer> terms = new HashMap<>(by(dimension).getOrDefault(place, Map.of()));
            int known = terms.values().stream().mapToInt(Integer::intValue).sum();
            terms.merge(unknown, Math.max(0, whole - known), Integer::sum);
            all.put(place, terms);
        });
        return all;
    }

    /** Some people who are split in two. */
    static Map<Long, Map<String, Integer>> both(
            String one, Map<Long, Integer> people, String other, Map<Long, Integer> others) {
        Map<Long, Map<String, Integer>> both = new HashMap<>();
        people.forEach((place, count) ->
                both.computeIfAbsent(place, p -> new HashMap<>()).put(one, count));
        others.forEach((place, count) ->
                both.computeIfAbsent(place, p -> new HashMap<>()).put(other, count));
        return both;
    }

    /** Some people without those of others, by place. */
    static Map<Long, Integer> minus(Map<Long, Integer> people, Map<Long, Integer> others) {
        Map<Long, Integer> left = new HashMap<>();
        people.forEach((place, count) -> left.put(place, Math.max(0, count - others.getOrDefault(place, 0))));
        return left;
    }
}
