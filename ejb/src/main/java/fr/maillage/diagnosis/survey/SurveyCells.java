package fr.maillage.diagnosis.survey;

import fr.maillage.shared.SmallCellPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which counts of a survey are told. Where people fall into parts, {@link SmallCellPolicy} hides; where they may tick
 * several things, a count is hidden with what is left when it is taken from the whole.
 */
final class SurveyCells {

    private SurveyCells() {}

    /**
     * The counts of parts of which everybody is in one; null for one that is not told.
     *
     * @param counts of all parts, those without anybody included
     */
    static Map<String, Long> parts(Map<String, Integer> counts) {
        int whole = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (SmallCellPolicy.small(whole)) {
            return none(counts);
        }
        Set<String> hidden = SmallCellPolicy.hidden(counts, true);
        Map<String, Long> told = new HashMap<>();
        counts.forEach((part, people) -> told.put(part, hidden.contains(part) ? null : Long.valueOf(people)));
        return told;
    }

    /**
     * The counts of things of which everybody may tick several.
     *
     * @param whole how many answered
     */
    static Map<String, Long> ticked(Map<String, Integer> counts, int whole) {
        Map<String, Long> told = new HashMap<>();
        counts.forEach((thing, people) -> told.put(thing, told(people, whole) ? Long.valueOf(people) : null));
        return told;
    }

    /** Whether a count may be told beside that of a whole of which it is a part: neither it nor the rest is small. */
    static boolean told(int people, int... wholes) {
        boolean told = !SmallCellPolicy.small(people);
        for (int whole : wholes) {
            told = told && !SmallCellPolicy.small(whole) && !SmallCellPolicy.small(whole - people);
        }
        return told;
    }

    private static Map<String, Long> none(Map<String, Integer> counts) {
        Map<String, Long> told = new TreeMap<>();
        counts.keySet().forEach(part -> told.put(part, null));
        return told;
    }
}
