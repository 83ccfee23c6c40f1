package fr.maillage.deployment.siting;

import java.util.SplittableRandom;

/**
 * Simulated annealing over swaps (Kirkpatrick, Gelatt and Vecchi, "Optimization by simulated annealing", Science 220, 1983):
 * a swap that covers less is taken too, the less often the colder it is. Mostly a site is swapped for one that shares
 * points with it.
 */
final class Annealing {

    /** Temperature at the beginning and at the end, as a part of the demand that a site covers in the mean. */
    private static final double WARM = 0.05;

    private static final double COLD = 0.002;

    private static final int AT_A_TIME = 500;

    private final Core core;
    private final SitingEffort effort;
    private final SplittableRandom random;
    private final int[] likely;
    private final int[] count;

    /** The sum of the chosen candidates of a point; with one, that one. */
    private final long[] owners;

    /** Part of the demand that each chosen candidate alone covers. */
    private final double[] loss;

    private final int[] sites;
    private final boolean[] in;
    private boolean[] best;
    private double value;
    private double bestValue;

    /**
     * Begins with a choice.
     *
     * @param chosen as many as the core allows; not changed
     * @param likely candidates that are drawn more often than others
     */
    Annealing(Core core, SitingEffort effort, boolean[] chosen, int[] likely) {
        this.core = core;
        this.effort = effort;
        this.likely = likely;
        random = new SplittableRandom(effort.seed());
        count = new int[core.points()];
        owners = new long[core.points()];
        loss = new double[core.size()];
        sites = new int[core.p()];
        in = chosen.clone();
        best = chosen.clone();
        int next = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                sites[next++] = i;
                add(i);
            }
        }
        bestValue = value;
    }

    /** Cools down until the stage is over; ends early where a value is reached beyond which nothing can be. */
    void run(SitingEffort.Stage stage, double enough) {
        if (core.p() == 0 || core.p() == core.size()) {
            return;
        }
        double mean = value / core.p();
        while (stage.open() && bestValue < enough) {
            double heat = mean * WARM * Math.pow(COLD / WARM, stage.passed());
            for (int i = 0; i < AT_A_TIME; i++) {
                swap(heat);
            }
        }
    }

    private void swap(double heat) {
        boolean known = likely.length > 0 && random.nextInt(4) > 0;
        int coming = known ? likely[random.nextInt(likely.length)] : random.nextInt(core.size());
        if (in[coming]) {
            return;
        }
        int place = going(coming);
        int going = sites[place];
        double change = gain(coming, going) - loss[going];
        if (change >= 0 || random.nextDouble() < Math.exp(change / heat)) {
            remove(going);
            add(coming);
            in[going] = false;
            in[coming] = true;
            sites[place] = coming;
            if (value > bestValue) {
                bestValue = value;
                best = in.clone();
            }
        }
    }

    /** Which site is to go: mostly one that alone covers a point of the other. */
    private int going(int coming) {
        CoverSets sets = core.sets();
        int point = sets.at(sets.from(coming) + random.nextInt(sets.size(coming)));
        int drawn = random.nextInt(sites.length);
        if (count[point] == 1 && random.nextInt(8) > 0) {
            int owner = (int) owners[point];
            for (int i = 0; i < sites.length; i++) {
                if (sites[i] == owner) {
                    return i;
                }
            }
        }
        return drawn;
    }

    /** Works out the demand that a site would add once another one is gone. */
    private double gain(int coming, int going) {
        CoverSets sets = core.sets();
        double sum = 0;
        for (int at = sets.from(coming); at < sets.to(coming); at++) {
            int point = sets.at(at);
            if (count[point] == 0 || count[point] == 1 && owners[point] == going) {
                sum += core.demand()[point];
            }
        }
        effort.spend(sets.size(coming));
        return sum;
    }

    private void add(int site) {
        CoverSets sets = core.sets();
        for (int at = sets.from(site); at < sets.to(site); at++) {
            int point = sets.at(at);
            double demand = core.demand()[point];
            if (count[point] == 0) {
                loss[site] += demand;
                value += demand;
            } else if (count[point] == 1) {
                loss[(int) owners[point]] -= demand;
            }
            count[point]++;
            owners[point] += site;
        }
        effort.spend(sets.size(site));
    }

    private void remove(int site) {
        CoverSets sets = core.sets();
        for (int at = sets.from(site); at < sets.to(site); at++) {
            int point = sets.at(at);
            double demand = core.demand()[point];
            count[point]--;
            owners[point] -= site;
            if (count[point] == 0) {
                value -= demand;
            } else if (count[point] == 1) {
                loss[(int) owners[point]] += demand;
            }
        }
        loss[site] = 0;
        effort.spend(sets.size(site));
    }

    /** The best choice that was come by. */
    boolean[] best() {
        return best;
    }
}
