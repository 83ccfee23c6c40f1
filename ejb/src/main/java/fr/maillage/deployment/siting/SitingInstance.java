package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.List;

/**
 * Points to be covered, and candidates to cover them. Which distances stand behind the cover sets is no matter of the solver.
 *
 * @param covers which demand points each candidate covers
 * @param demand of each point, at least 0, finite; not copied
 * @param fixed candidates that are chosen in any case, each once; not copied
 * @param p how many sites there are in the end, the fixed ones among them
 * @param areas of each of which at least one candidate is to be chosen, no candidate in two of them; that there is such a
 *     choice is for the caller to see
 */
public record SitingInstance(CoverSets covers, double[] demand, int[] fixed, int p, List<int[]> areas) {

    /** Sites anywhere. */
    public SitingInstance(CoverSets covers, double[] demand, int[] fixed, int p) {
        this(covers, demand, fixed, p, List.of());
    }

    /** @throws IllegalArgumentException where the sizes do not fit each other */
    public SitingInstance {
        areas = List.copyOf(areas);
        if (demand.length != covers.points()) {
            throw new IllegalArgumentException("demand of " + demand.length + " points, of " + covers.points());
        }
        if (p < fixed.length || p > covers.candidates()) {
            throw new IllegalArgumentException(
                    p + " sites of " + covers.candidates() + " candidates, " + fixed.length + " of them fixed");
        }
    }

    /** The demand of all points together, whether it can be covered or not. */
    public double totalDemand() {
        return Arrays.stream(demand).sum();
    }

    /** The demand that these candidates cover together. */
    double covered(int[] sites) {
        boolean[] reached = new boolean[demand.length];
        double sum = 0;
        for (int site : sites) {
            for (int at = covers.from(site); at < covers.to(site); at++) {
                int point = covers.at(at);
                if (!reached[point]) {
                    reached[point] = true;
                    sum += demand[point];
                }
            }
        }
        return sum;
    }
}
