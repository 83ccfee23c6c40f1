package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One search: the core shrinks as the bound falls and better choices are found. */
final class CoveringSearch {

    /** So many candidates at most may be left for branch and bound to get anywhere. */
    private static final int PROVABLE = 1500;

    /** Number of candidates for each site that are drawn more often than others, but no more than a third of all. */
    private static final int LIKELY = 20;

    private static final int PASSES = 4;
    private static final int PRICE_ROUNDS = 4000;

    /** So many rounds make a bound that says something; they come before all that improves the choice. */
    private static final int FIRST_ROUNDS = 200;

    /** Part of the rest that each annealing takes. */
    private static final double[] ANNEALINGS = {0.1, 0.3, 0.95};

    private final SitingEffort effort;
    private final Incumbent incumbent;
    private final Reduction reduction;
    private final boolean[] out;
    private Core core;
    private LagrangianBound lagrangian;
    private double bound;
    private boolean bounded;

    CoveringSearch(SitingInstance instance, SitingEffort effort, Incumbent incumbent) {
        this.effort = effort;
        this.incumbent = incumbent;
        reduction = new Reduction(instance, effort);
        out = new boolean[instance.covers().candidates()];
        core = reduction.core(instance.fixed(), out);
        double coverable = Math.min(Arrays.stream(core.demand()).sum(), apart());
        bound = Math.min(instance.totalDemand(), core.base() + coverable);
    }

    /** Sums the demand that the largest candidates would cover if no two shared a point. */
    private double apart() {
        double[] alone = new double[core.size()];
        for (int i = 0; i < alone.length; i++) {
            for (int at = core.sets().from(i); at < core.sets().to(i); at++) {
                alone[i] += core.demand()[core.sets().at(at)];
            }
        }
        Arrays.sort(alone);
        return Arrays.stream(alone, alone.length - core.p(), alone.length).sum();
    }

    /**
     * Searches; what is found is offered to the incumbent.
     *
     * @return what no choice covers more than
     */
    double run() {
        begin();
        climb(300, 0.1);
        boolean shrunk = true;
        for (int pass = 0; pass < PASSES && shrunk && open(); pass++) {
            tighten(PRICE_ROUNDS);
            shrunk = open() && shrink();
            if (shrunk) {
                climb(1000, 0.15);
            }
        }
        if (shrunk && open()) {
            tighten(PRICE_ROUNDS);
        }
        if (open() && core.size() <= PROVABLE) {
            BranchAndBound proof = new BranchAndBound(core, effort, incumbent, effort.part(0.8));
            lower(proof.run(lagrangian.prices(), bound));
        }
        for (int i = 0; i < ANNEALINGS.length && open(); i++) {
            anneal(ANNEALINGS[i]);
        }
        return bound;
    }

    /** A first choice and a first bound, so that there are both however little time the machine leaves. */
    private void begin() {
        Selection greedy = new Selection(core, effort);
        greedy.fill();
        incumbent.offer(core, greedy.chosen());
        effort.reached(incumbent.value(), bound);
        if (open()) {
            tighten(FIRST_ROUNDS);
        }
        bounded = !open() || !effort.cut();
    }

    /** Tells whether time sufficed for a bound that says something. */
    boolean bounded() {
        return bounded;
    }

    /** Tells if something better may exist. */
    private boolean open() {
        return bound >= incumbent.goal();
    }

    private IteratedSearch climbing() {
        IteratedSearch search = new IteratedSearch(core, effort, incumbent.unit() / 2);
        search.begin();
        search.offer(incumbent.within(core));
        return search;
    }

    private void climb(int rounds, double share) {
        IteratedSearch search = climbing();
        search.run(rounds, effort.part(share), bound - core.base());
        incumbent.offer(core, search.best());
        effort.reached(incumbent.value(), bound);
    }

    /** For what cannot be proven. */
    private void anneal(double share) {
        IteratedSearch search = climbing();
        int[] likely = lagrangian.likely(Math.min(LIKELY * core.p(), core.size() / 3));
        Annealing annealing = new Annealing(core, effort, search.best(), likely);
        annealing.run(effort.stage(share), bound - core.base());
        search.offer(annealing.best());
        incumbent.offer(core, search.best());
        effort.reached(incumbent.value(), bound);
    }

    private void tighten(int rounds) {
        lagrangian = new LagrangianBound(core, effort);
        double goal = incumbent.goal() - core.base();
        double value = incumbent.value() - core.base();
        double[] half = Arrays.stream(core.demand()).map(demand -> demand / 2).toArray();
        lagrangian.run(new Node(core), half, goal, value, rounds, effort.part(0.4));
        incumbent.offer(core, lagrangian.found());
        lower(core.base() + lagrangian.bound());
    }

    /** Decides what better choices cannot have or lack; whether much is left out by that. */
    private boolean shrink() {
        double goal = incumbent.goal() - core.base();
        IntStream.Builder more = IntStream.builder();
        for (int i = 0; i < core.size(); i++) {
            if (lagrangian.boundWithout(i) < goal) {
                if (lagrangian.chooses(i)) {
                    more.add(core.names()[i]);
                } else {
                    out[core.names()[i]] = true;
                }
            }
        }
        int[] taken =
                IntStream.concat(Arrays.stream(core.taken()), more.build()).toArray();
        Core smaller = reduction.core(taken, out);
        boolean much = smaller.size() < 0.9 * core.size();
        core = much ? smaller : core;
        return much;
    }

    /** Lowers the bound to one found in the core; candidates decided against are no better than the incumbent. */
    private void lower(double found) {
        bound = Math.min(bound, Math.max(incumbent.value(), incumbent.rounded(found)));
        effort.reached(incumbent.value(), bound);
    }
}
