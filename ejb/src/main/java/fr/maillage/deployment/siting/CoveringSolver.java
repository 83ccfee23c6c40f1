package fr.maillage.deployment.siting;

import java.util.Arrays;

/**
 * The solver of the product, in plain Java: reductions, a search for good choices, a Lagrangian bound, reduced costs that
 * shrink the problem, and branch and bound or annealing for what is left. Keeps nothing between searches.
 */
public final class CoveringSolver implements SitingSolver {

    @Override
    public SitingSolution solve(SitingInstance instance, SitingEffort effort) {
        Incumbent incumbent = new Incumbent(instance);
        double found = new CoveringSearch(instance, effort, incumbent).run();
        int[] sites = incumbent.sites();
        double objective = instance.covered(sites);
        boolean proven = found < incumbent.goal();
        Explanation explanation = new Explanation(instance, sites, effort);
        return new SitingSolution(
                proven ? SitingSolution.Status.OPTIMAL : SitingSolution.Status.FEASIBLE,
                Arrays.stream(sites).boxed().toList(),
                objective,
                proven ? objective : Math.max(objective, Math.min(instance.totalDemand(), found)),
                effort.seconds(),
                explanation.roles(),
                explanation.curve());
    }
}
