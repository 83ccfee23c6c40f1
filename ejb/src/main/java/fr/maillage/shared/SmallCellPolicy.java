package fr.maillage.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which counts of people are not published: those of 1 to 4, and, where the count of the territory around is known, as many
 * more as it takes for no small one to be worked out by subtraction. After A. Hundepool et al., Statistical Disclosure
 * Control (Wiley, 2012), chapter 4: primary and secondary suppression.
 */
public final class SmallCellPolicy {

    /** The fewest people that a published count tells of; none is published, too. */
    public static final int LEAST = 5;

    private SmallCellPolicy() {}

    /** Whether a count by itself tells of too few. */
    public static boolean small(int count) {
        return count > 0 && count < LEAST;
    }

    /**
     * The parts of a whole whose counts are not told.
     *
     * @param counts by part; parts without anybody may be absent
     * @param wholeTold whether the count of the whole is told: then what is hidden must be two parts at least, of {@link
     *     #LEAST} people together; otherwise one part at least, for the whole not to be the sum of its parts
     */
    public static <T extends Comparable<T>> Set<T> hidden(Map<T, Integer> counts, boolean wholeTold) {
        Set<T> hidden = new HashSet<>();
        int people = 0;
        for (Map.Entry<T, Integer> part : counts.entrySet()) {
            if (small(part.getValue())) {
                hidden.add(part.getKey());
                people += part.getValue();
            }
        }
        if (hidden.isEmpty() && wholeTold) {
            return hidden;
        }
        List<Map.Entry<T, Integer>> others = new ArrayList<>(counts.entrySet());
        others.removeIf(part -> hidden.contains(part.getKey()) || part.getValue() == 0);
        others.sort(
                Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.naturalOrder()));
        int least = wholeTold ? 2 : 1;
        for (Map.Entry<T, Integer> part : others) {
            if (hidden.size() >= least && (people >= LEAST || !wholeTold)) {
                break;
            }
            hidden.add(part.getKey());
            people += part.getValue();
        }
        return hidden;
    }
}
