package fr.maillage.plan.reach;

import fr.maillage.shared.ReleasePolicy;
import fr.maillage.told.Quarter;
import fr.maillage.told.Telling;
import fr.maillage.told.Telling.Grouping;
import fr.maillage.told.ToldCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells people of an action, family by family: those whom it reached, those who left it, levels before. One may be a part of
 * another, so a family is told only while, by the end of each quarter, none or at least five people are between it and each
 * of the others; until then it waits.
 */
final class ReachTelling {

    private final long territory;
    private final String action;
    private final Quarter quarter;
    private final Map<String, NavigableMap<Integer, Integer>> families = new HashMap<>();
    private final Set<Integer> periods = new TreeSet<>();

    /**
     * Begins.
     *
     * @param territory the key of the territory that keeps the action
     */
    ReachTelling(long territory, String action, Quarter quarter) {
        this.territory = territory;
        this.action = action;
        this.quarter = quarter;
        periods.add(quarter.key());
    }

    /** Notes what was told of a family in a period. */
    void before(String family, int period, int people) {
        families.computeIfAbsent(family, name -> new TreeMap<>()).merge(period, people, Integer::sum);
        if (period > quarter.key()) {
            periods.add(period);
        }
    }

    /**
     * Tells a family.
     *
     * @param values of it, in their order: neighbours are told together where they are too few
     * @param waiting people of whom nothing was told yet, by value
     * @return empty while it waits
     */
    List<ToldCount> tell(String family, List<String> values, Map<String, Integer> waiting) {
        int people = waiting.values().stream().mapToInt(Integer::intValue).sum();
        if (!apart(family, people)) {
            return List.of();
        }
        Telling telling = new Telling(territory, quarter.key(), new Random(territory));
        telling.tell(action, Grouping.NEIGHBOURS, values, Map.of(territory, waiting), Set.of(territory));
        if (!telling.told().isEmpty()) {
            before(family, quarter.key(), people);
        }
        return telling.told();
    }

    /**
     * Tells where a number of people stands that somebody measures now and then, such as those whom a result indicator
     * counts. It waits as {@link #tell} does, and while one to four people came or went since it was told.
     *
     * @param family of its own
     * @return whether it may be told
     */
    boolean stands(String family, int people) {
        int came = people - sum(family, quarter.key());
        boolean told = !ReleasePolicy.small(people) && !ReleasePolicy.small(Math.abs(came)) && apart(family, came);
        if (told) {
            before(family, quarter.key(), came);
        }
        return told;
    }

    private boolean apart(String family, int people) {
        return periods.stream()
                .allMatch(period -> families.keySet().stream()
                        .filter(other -> !other.equals(family))
                        .map(other -> sum(family, period) + people - sum(other, period))
                        .noneMatch(between -> ReleasePolicy.small(Math.abs(between))));
    }

    private int sum(String family, int period) {
        return families.getOrDefault(family, new TreeMap<>()).headMap(period, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
