package fr.maillage.deployment.siting;

import java.util.SplittableRandom;

/**
 * Iterated local search (Lourenço, Martin and Stützle 2003): a few sites are exchanged by chance, the exchange improves what
 * came of it, and what is hardly worse is gone on from.
 */
final class IteratedSearch {

    /** Number of rounds without improvement until one goes on from the best. */
    private static final int PATIENCE = 150;

    private final Core core;
    private final SitingEffort effort;
    private final Exchange exchange;
    private final SplittableRandom random;
    private final Selection selection;
    private boolean[] best;
    private double value;

    IteratedSearch(Core core, SitingEffort effort, double least) {
        this.core = core;
        this.effort = effort;
        exchange = new Exchange(core, effort, least);
        random = new SplittableRandom(effort.seed());
        selection = new Selection(core, effort);
        best = selection.chosen();
    }

    /** Greedy first, then exchange. */
    void begin() {
        selection.fill();
        exchange.improve(selection, Long.MAX_VALUE);
        keep();
    }

    /** Looks at a choice that was found elsewhere. */
    void offer(boolean[] chosen) {
        selection.become(chosen);
        selection.fill();
        exchange.improve(selection, Long.MAX_VALUE);
        keep();
    }

    /**
     * Searches.
     *
     * @param rounds how many at most
     * @param until the steps at which it ends
     * @param enough a value beyond which nothing can be found
     */
    void run(int rounds, long until, double enough) {
        if (core.p() == 0 || core.p() == core.size()) {
            return;
        }
        selection.become(best);
        boolean[] from = best;
        double current = value;
        int idle = 0;
        for (int round = 0; round < rounds && value < enough && effort.before(until); round++) {
            disturb();
            exchange.improve(selection, until);
            idle = selection.value() > value ? 0 : idle + 1;
            keep();
            double tolerance = 0.0004 * value * random.nextDouble() * random.nextDouble();
            if (selection.value() >= current - tolerance) {
                from = selection.chosen();
                current = selection.value();
            } else {
                selection.become(from);
            }
            if (idle > PATIENCE) {
                idle = 0;
                selection.become(best);
                from = best;
                current = value;
            }
        }
    }

    private void disturb() {
        int most = Math.min(core.p(), Math.max(2, Math.min(8, core.p() / 4)));
        int times = 1 + random.nextInt(most);
        for (int i = 0; i < times; i++) {
            int gone = chosenOne();
            selection.remove(gone);
            selection.add(anotherOne(gone));
        }
    }

    private int chosenOne() {
        int nth = random.nextInt(selection.size());
        for (int i = 0; i < core.size(); i++) {
            if (selection.has(i) && nth-- == 0) {
                return i;
            }
        }
        throw new IllegalStateException("no site " + nth);
    }

    /** The best of a few that are drawn. */
    private int anotherOne(int but) {
        int found = -1;
        for (int draws = 0; draws < 4 || found < 0; draws++) {
            int drawn = random.nextInt(core.size());
            boolean able = !selection.has(drawn) && (drawn != but || core.size() == core.p() + 1);
            if (able && (found < 0 || selection.worth(drawn) > selection.worth(found))) {
                found = drawn;
            }
        }
        return found;
    }

    private void keep() {
        if (selection.size() == core.p() && selection.value() > value) {
            value = selection.value();
            best = selection.chosen();
        }
    }

    /** The best choice of all. */
    boolean[] best() {
        return best;
    }

    /** The demand that it covers, without what is covered in any case. */
    double value() {
        return value;
    }
}
