package fr.maillage.deployment.siting;

/**
 * Proves that nothing better is left in a core, or finds it: depth first, each node bounded by {@link LagrangianBound} from
 * the prices of the one above, candidates decided by their reduced cost (Beasley, "Lagrangean heuristics for location
 * problems", European Journal of Operational Research 65, 1993).
 */
final class BranchAndBound {

    private static final int ROUNDS = 80;

    private final Core core;
    private final SitingEffort effort;
    private final Incumbent incumbent;
    private final LagrangianBound lagrangian;
    private final Node node;
    private final long until;

    /** The greatest bound of what was not looked into. */
    private double left = Double.NEGATIVE_INFINITY;

    BranchAndBound(Core core, SitingEffort effort, Incumbent incumbent, long until) {
        this.core = core;
        this.effort = effort;
        this.incumbent = incumbent;
        this.until = until;
        lagrangian = new LagrangianBound(core, effort);
        node = new Node(core);
    }

    /**
     * Looks through the core.
     *
     * @param prices to begin with
     * @param bound of the core
     * @return a bound of the core that is at most the one given
     */
    double run(double[] prices, double bound) {
        explore(prices, bound);
        return Math.max(left, incumbent.value());
    }

    private void explore(double[] from, double above) {
        if (above < incumbent.goal()) {
            return;
        }
        if (!effort.before(until)) {
            left = Math.max(left, above);
            return;
        }
        if (leaf()) {
            return;
        }
        double inside = incumbent.value() - core.base();
        lagrangian.run(node, from, incumbent.goal() - core.base(), inside, ROUNDS, until);
        if (lagrangian.foundValue() > inside) {
            incumbent.offer(core, lagrangian.found());
        }
        double bound = Math.min(above, core.base() + lagrangian.bound());
        if (bound < incumbent.goal()) {
            return;
        }
        int before = node.decided();
        decide();
        int branch = branch();
        double[] prices = lagrangian.prices();
        if (branch < 0) {
            leaf();
        } else {
            boolean first = lagrangian.share(branch) >= 0.5;
            for (int child = 0; child < 2; child++) {
                int decided = node.decided();
                if ((child == 0) == first) {
                    node.take(branch);
                } else {
                    node.leave(branch);
                }
                explore(prices, bound);
                node.back(decided);
            }
        }
        node.back(before);
    }

    /** Decides what cannot be otherwise in a better choice. */
    private void decide() {
        double goal = incumbent.goal() - core.base();
        for (int i = 0; i < core.size(); i++) {
            if (node.open(i) && lagrangian.boundWithout(i) < goal) {
                if (lagrangian.chooses(i)) {
                    node.take(i);
                } else {
                    node.leave(i);
                }
            }
        }
    }

    /** The open candidate of which the prices say least; -1 where none is open or may be taken. */
    private int branch() {
        int best = -1;
        double doubt = -1;
        for (int i = 0; i < core.size() && node.room() > 0; i++) {
            if (node.open(i)) {
                double own = Math.min(lagrangian.share(i), 1 - lagrangian.share(i));
                if (own > doubt) {
                    doubt = own;
                    best = i;
                }
            }
        }
        return best;
    }

    /** Decides at once where nothing or one may still be taken, or all that is open. */
    private boolean leaf() {
        int open = 0;
        int most = -1;
        double adds = -1;
        for (int i = 0; i < core.size(); i++) {
            if (node.open(i)) {
                open++;
                double own = node.room() == 1 ? adds(i) : 0;
                if (own > adds) {
                    adds = own;
                    most = i;
                }
            }
        }
        if (node.room() > 1 && open > node.room()) {
            return false;
        }
        if (node.room() == 1 && core.base() + node.value() + adds <= incumbent.value()) {
            return true;
        }
        boolean[] chosen = new boolean[core.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = node.taken(i) || node.room() == 1 && i == most || node.room() > 1 && node.open(i);
        }
        incumbent.offer(core, chosen);
        return true;
    }

    private double adds(int candidate) {
        CoverSets sets = core.sets();
        double sum = 0;
        for (int at = sets.from(candidate); at < sets.to(candidate); at++) {
            sum += node.covered(sets.at(at)) ? 0 : core.demand()[sets.at(at)];
        }
        effort.spend(sets.size(candidate));
        return sum;
    }
}
