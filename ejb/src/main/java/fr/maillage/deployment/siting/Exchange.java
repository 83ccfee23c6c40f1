package fr.maillage.deployment.siting;

/**
 * Improves a selection by swapping one chosen candidate for another while that covers more (Teitz and Bart 1968, evaluated
 * as by Resende and Werneck 2007: all swaps in one walk through the cover sets).
 */
final class Exchange {

    private final Core core;
    private final SitingEffort effort;
    private final double least;

    /** Part of the point sets of the candidate at hand that each chosen candidate covers alone; zero between candidates. */
    private final double[] shared;

    private final int[] touched;

    private double gain;
    private int coming;
    private int going;

    Exchange(Core core, SitingEffort effort, double least) {
        this.core = core;
        this.effort = effort;
        this.least = least;
        shared = new double[core.size()];
        touched = new int[core.size()];
    }

    /** Swaps until no single swap covers more, or until the steps are spent. */
    void improve(Selection selection, long until) {
        while (effort.before(until) && selection.size() > 0 && find(selection)) {
            selection.remove(going);
            selection.add(coming);
        }
    }

    /** Looks for the swap that covers most more. */
    private boolean find(Selection selection) {
        int cheapest = -1;
        for (int i = 0; i < core.size(); i++) {
            if (selection.has(i) && (cheapest < 0 || selection.worth(i) < selection.worth(cheapest))) {
                cheapest = i;
            }
        }
        gain = least;
        coming = -1;
        for (int i = 0; i < core.size(); i++) {
            // A swap brings at most as much as the coming site adds.
            if (!selection.has(i) && selection.worth(i) > gain) {
                weigh(selection, i, cheapest);
            }
        }
        effort.spend(core.size());
        return coming >= 0;
    }

    private void weigh(Selection selection, int candidate, int cheapest) {
        CoverSets sets = core.sets();
        int count = 0;
        for (int at = sets.from(candidate); at < sets.to(candidate); at++) {
            int owner = selection.owner(sets.at(at));
            if (owner >= 0) {
                if (shared[owner] <= 0) {
                    touched[count++] = owner;
                }
                shared[owner] += core.demand()[sets.at(at)];
            }
        }
        effort.spend(sets.size(candidate));
        int out = cheapest;
        double loss = selection.worth(cheapest) - shared[cheapest];
        for (int i = 0; i < count; i++) {
            int site = touched[i];
            double lost = selection.worth(site) - shared[site];
            if (lost < loss) {
                loss = lost;
                out = site;
            }
            shared[site] = 0;
        }
        if (selection.worth(candidate) - loss > gain) {
            gain = selection.worth(candidate) - loss;
            coming = candidate;
            going = out;
        }
    }
}
