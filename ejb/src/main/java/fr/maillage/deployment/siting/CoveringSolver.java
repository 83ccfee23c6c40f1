package fr.maillage.deployment.siting;

import java.util.Arrays;

/**
 * The solver of the product, in plain Java: reductions, a search for good choices, a Lagrangian bound, reduced costs that
 * shrink the problem, and branch and bound or annealing for what is left. Keeps nothing between searches.
 */
public final class CoveringSolver implements SitingSolver {

    @Override
    public SitingSolution solve(SitingInstance instance, SitingEffort effort) {
        if (instance.areas().isEmpty()) {
            return anywhere(instance, effort);
        }
        Equity equity = new Equity(instance);
        effort.besides(equity.added());
        return equity.own(anywhere(equity.extended(), effort));
    }

    private static SitingSolution anywhere(SitingInstance instance, SitingEffort effort) {
        Incumbent incumbent = new Incumbent(instance);
        CoveringSearch search = new CoveringSearch(instance, effort, incumbent);
        double found = search.run();
        int[] sites = incumbent.sites();
        double objective = instance.covered(sites);
        boolean proven = instance.covers().whole() && found < incumbent.goal();
        Explanation explanation = new Explanation(instance, sites, effort);
        return new SitingSolution(
                status(proven, instance.covers().whole() && search.bounded()),
                Arrays.stream(sites).boxed().toList(),
                objective,
                proven ? objective : Math.max(objective, bound(instance, found)),
                effort.seconds(),
                explanation.roles(),
                explanation.curve());
    }

    private static SitingSolution.Status status(boolean proven, boolean bounded) {
        if (proven) {
            return SitingSolution.Status.OPTIMAL;
        }
        return bounded ? SitingSolution.Status.FEASIBLE : SitingSolution.Status.UNBOUNDED;
    }

    /** Gives the value that no choice covers more than; the whole demand where not all pairs are known. */
    private static double bound(SitingInstance instance, double found) {
        double all = instance.totalDemand();
        return instance.covers().whole() ? Math.min(all, found) : all;
    }
}
