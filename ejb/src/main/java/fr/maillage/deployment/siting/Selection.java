package fr.maillage.deployment.siting;

/**
 * Chosen candidates, with what each further one would add and what each chosen one covers alone, kept as sites come and go
 * (incremental counts, as Resende and Werneck, "A fast swap-based local search procedure for location problems", Annals of
 * Operations Research 150, 2007).
 */
final class Selection {

    private final Core core;
    private final SitingEffort effort;
    private final boolean[] in;
    private final int[] count;

    /** The sum of the chosen candidates of a point; with one, that one. */
    private final long[] owners;

    /** Of a candidate that is not chosen what it would add, of a chosen one what only it covers. */
    private final double[] worth;

    private int size;
    private double value;

    Selection(Core core, SitingEffort effort) {
        this.core = core;
        this.effort = effort;
        in = new boolean[core.size()];
        count = new int[core.points()];
        owners = new long[core.points()];
        worth = new double[core.size()];
        for (int i = 0; i < worth.length; i++) {
            for (int at = core.sets().from(i); at < core.sets().to(i); at++) {
                worth[i] += core.demand()[core.sets().at(at)];
            }
        }
    }

    void add(int site) {
        in[site] = true;
        size++;
        value += worth[site];
        CoverSets sets = core.sets();
        long steps = sets.size(site);
        for (int at = sets.from(site); at < sets.to(site); at++) {
            int point = sets.at(at);
            double demand = core.demand()[point];
            if (count[point] == 0) {
                steps += change(point, site, -demand);
            } else if (count[point] == 1) {
                worth[(int) owners[point]] -= demand;
            }
            count[point]++;
            owners[point] += site;
        }
        effort.spend(steps);
    }

    void remove(int site) {
        in[site] = false;
        size--;
        value -= worth[site];
        CoverSets sets = core.sets();
        long steps = sets.size(site);
        for (int at = sets.from(site); at < sets.to(site); at++) {
            int point = sets.at(at);
            double demand = core.demand()[point];
            count[point]--;
            owners[point] -= site;
            if (count[point] == 0) {
                steps += change(point, site, demand);
            } else if (count[point] == 1) {
                worth[(int) owners[point]] += demand;
            }
        }
        effort.spend(steps);
    }

    private int change(int point, int but, double difference) {
        CoverSets coverers = core.coverers();
        for (int at = coverers.from(point); at < coverers.to(point); at++) {
            worth[coverers.at(at)] += difference;
        }
        worth[but] -= difference;
        return coverers.size(point);
    }

    /** Takes these candidates and no others, changing as little as that needs. */
    void become(boolean[] chosen) {
        for (int i = 0; i < in.length; i++) {
            if (in[i] && !chosen[i]) {
                remove(i);
            }
        }
        for (int i = 0; i < in.length; i++) {
            if (!in[i] && chosen[i]) {
                add(i);
            }
        }
    }

    /** Adds whoever adds most, the first of equals, until there are as many as may be. */
    void fill() {
        while (size < core.p()) {
            add(best());
        }
    }

    private int best() {
        int best = -1;
        for (int i = 0; i < in.length; i++) {
            if (!in[i] && (best < 0 || worth[i] > worth[best])) {
                best = i;
            }
        }
        return best;
    }

    boolean has(int candidate) {
        return in[candidate];
    }

    boolean[] chosen() {
        return in.clone();
    }

    int size() {
        return size;
    }

    /** The demand that is covered, without what is covered in any case. */
    double value() {
        return value;
    }

    double worth(int candidate) {
        return worth[candidate];
    }

    /** The only chosen candidate of a point, or -1. */
    int owner(int point) {
        return count[point] == 1 ? (int) owners[point] : -1;
    }
}
