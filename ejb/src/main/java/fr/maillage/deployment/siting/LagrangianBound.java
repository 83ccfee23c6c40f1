package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The upper bound of Lagrangian relaxation: that a point counts only where one of its candidates is chosen is given up for a
 * price per point, and the prices are moved along the subgradient (Galvão and ReVelle, "A Lagrangean heuristic for the
 * maximal covering location problem", European Journal of Operational Research 88, 1996; step of Polyak, direction of
 * Camerini, Fratta and Maffioli 1975).
 */
final class LagrangianBound {

    private static final double KEPT_DIRECTION = 0.7;

    /** After how many rounds without a better bound the steps become shorter. */
    private static final int PATIENCE = 40;

    private static final double SHORTER = 0.7;

    private final Core core;
    private final SitingEffort effort;

    private double[] prices;
    private double[] bestPrices;

    /** Earnings of each open candidate at the prices. */
    private final double[] earned;

    private final double[] bestEarned;
    private final double[] direction;
    private final double[] order;
    private final int[] count;
    private final boolean[] chosen;
    private final boolean[] found;

    /** Share of the latest rounds in which a candidate was chosen: 0 to 1. */
    private final double[] share;

    private double bound;
    private double foundValue;
    private double entry;

    LagrangianBound(Core core, SitingEffort effort) {
        this.core = core;
        this.effort = effort;
        prices = new double[core.points()];
        bestPrices = new double[core.points()];
        direction = new double[core.points()];
        count = new int[core.points()];
        earned = new double[core.size()];
        bestEarned = new double[core.size()];
        order = new double[core.size()];
        chosen = new boolean[core.size()];
        found = new boolean[core.size()];
        share = new double[core.size()];
    }

    /**
     * Moves the prices until the bound is below what is asked for or does not fall any more.
     *
     * @param from prices to begin with, between 0 and the demand of each point; not changed
     * @param goal below this the bound is good enough
     * @param incumbent the best that is known, for the length of steps
     * @param rounds how many at most
     */
    void run(Node node, double[] from, double goal, double incumbent, int rounds, long until) {
        System.arraycopy(from, 0, prices, 0, prices.length);
        Arrays.fill(direction, 0);
        Arrays.fill(share, 0);
        bound = Double.POSITIVE_INFINITY;
        foundValue = Double.NEGATIVE_INFINITY;
        double step = 1;
        int idle = 0;
        for (int round = 0; round < rounds && step > 0.0005; round++) {
            double value = relaxed(node);
            if (value < bound) {
                idle = value < bound - 1e-6 * Math.abs(bound) ? 0 : idle + 1;
                bound = value;
                System.arraycopy(prices, 0, bestPrices, 0, prices.length);
                System.arraycopy(earned, 0, bestEarned, 0, earned.length);
            } else {
                idle++;
            }
            if (idle >= PATIENCE) {
                idle = 0;
                step *= SHORTER;
            }
            if (bound < goal || !effort.before(until) || !move(node, step * (value - incumbent))) {
                break;
            }
        }
        double[] kept = prices;
        prices = bestPrices;
        bestPrices = kept;
        entry = nth(node, bestEarned);
    }

    /** The best of the relaxed problem at the prices: each point pays or is counted, the best earning candidates are chosen. */
    private double relaxed(Node node) {
        double value = node.value();
        for (int point = 0; point < prices.length; point++) {
            count[point] = 0;
            if (!node.covered(point)) {
                value += core.demand()[point] - prices[point];
            }
        }
        CoverSets sets = core.sets();
        long steps = prices.length;
        for (int i = 0; i < earned.length; i++) {
            chosen[i] = false;
            if (node.open(i)) {
                double sum = 0;
                for (int at = sets.from(i); at < sets.to(i); at++) {
                    sum += node.covered(sets.at(at)) ? 0 : prices[sets.at(at)];
                }
                earned[i] = sum;
                steps += sets.size(i);
            }
        }
        effort.spend(steps);
        double least = nth(node, earned);
        int room = node.room();
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < earned.length && room > 0; i++) {
                if (node.open(i) && (!chosen[i] && earned[i] >= (pass == 0 ? Math.nextUp(least) : least))) {
                    value += earned[i];
                    choose(i);
                    room--;
                }
            }
        }
        remember(node);
        return value;
    }

    private void choose(int candidate) {
        chosen[candidate] = true;
        for (int at = core.sets().from(candidate); at < core.sets().to(candidate); at++) {
            count[core.sets().at(at)]++;
        }
    }

    private void remember(Node node) {
        double covered = node.value();
        for (int point = 0; point < count.length; point++) {
            covered += count[point] > 0 && !node.covered(point) ? core.demand()[point] : 0;
        }
        for (int i = 0; i < share.length; i++) {
            share[i] = 0.9 * share[i] + (chosen[i] ? 0.1 : 0);
        }
        if (covered > foundValue) {
            foundValue = covered;
            for (int i = 0; i < found.length; i++) {
                found[i] = chosen[i] || node.taken(i);
            }
        }
    }

    private boolean move(Node node, double length) {
        double square = 0;
        for (int point = 0; point < prices.length; point++) {
            if (!node.covered(point)) {
                boolean full = prices[point] >= core.demand()[point];
                double slope = full ? Math.max(0, count[point] - 1) : count[point] - 1;
                direction[point] = slope + KEPT_DIRECTION * direction[point];
                boolean stopped = direction[point] < 0 && full || direction[point] > 0 && prices[point] <= 0;
                direction[point] = stopped ? 0 : direction[point];
                square += direction[point] * direction[point];
            }
        }
        if (square <= 0) {
            return false;
        }
        for (int point = 0; point < prices.length; point++) {
            double price = prices[point] - length / square * direction[point];
            prices[point] = Math.max(0, Math.min(core.demand()[point], price));
        }
        return true;
    }

    /** Gives the earnings of the last candidate that is chosen; infinite where none may be. */
    private double nth(Node node, double[] values) {
        int open = 0;
        for (int i = 0; i < values.length; i++) {
            if (node.open(i)) {
                order[open++] = values[i];
            }
        }
        if (node.room() <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return open <= node.room() ? Double.NEGATIVE_INFINITY : Ranks.largest(order, open, node.room());
    }

    /** No choice within the node covers more. */
    double bound() {
        return bound;
    }

    /** No choice within the node covers more that has the other of what the relaxed problem has: chosen or not. */
    double boundWithout(int candidate) {
        return bound - Math.abs(bestEarned[candidate] - entry);
    }

    /** Tells if the relaxed problem chooses a candidate beyond doubt at the best prices. */
    boolean chooses(int candidate) {
        return bestEarned[candidate] > entry;
    }

    /** The candidates that earn most at the prices of the bound, about so many. */
    int[] likely(int many) {
        double[] values = bestEarned.clone();
        double least = Ranks.largest(values, values.length, Math.max(1, Math.min(values.length, many)));
        return IntStream.range(0, values.length)
                .filter(i -> bestEarned[i] >= least)
                .toArray();
    }

    double share(int candidate) {
        return share[candidate];
    }

    /** The prices of the bound; a copy. */
    double[] prices() {
        return prices.clone();
    }

    /** The best choice that came along. */
    boolean[] found() {
        return found;
    }

    double foundValue() {
        return foundValue;
    }
}
