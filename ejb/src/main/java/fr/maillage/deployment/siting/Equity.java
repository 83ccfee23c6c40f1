package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.List;

/**
 * At least one site in each of some areas, as a problem without areas: each area becomes a point that its candidates cover
 * and whose demand is more than that of all people together. As long as there is a choice with a site in each area, the
 * best choice is one, and what it covers, less the demand of these points, is the most that such a choice covers.
 */
final class Equity {

    private final SitingInstance own;
    private final SitingInstance extended;

    /** The demand of an area: a power of two, so that it is taken off without rounding. */
    private final double weight;

    Equity(SitingInstance own) {
        this.own = own;
        // Twice the whole demand and more, so that no rounding makes an area of people.
        weight = Math.scalb(1.0, Math.getExponent(Math.max(1, own.totalDemand())) + 2);
        int points = own.demand().length;
        double[] demand = Arrays.copyOf(own.demand(), points + own.areas().size());
        Arrays.fill(demand, points, demand.length, weight);
        extended = new SitingInstance(own.covers().with(own.areas()), demand, own.fixed(), own.p());
    }

    /** The problem without areas. */
    SitingInstance extended() {
        return extended;
    }

    /** Gives the value that the areas add to any choice that has a site in each. */
    double added() {
        return weight * own.areas().size();
    }

    /** A value without what areas added to it, however many are in it. */
    double people(double value) {
        return Math.max(0, value - weight * Math.floor(value / weight + 0.125));
    }

    /** A choice of the problem without areas as one of the other. */
    SitingSolution own(SitingSolution solution) {
        double objective = own.covered(
                solution.sites().stream().mapToInt(Integer::intValue).toArray());
        double bound = solution.status() == SitingSolution.Status.OPTIMAL
                ? objective
                : Math.max(objective, Math.min(own.totalDemand(), solution.bound() - added()));
        return new SitingSolution(
                solution.status(),
                solution.sites(),
                objective,
                bound,
                solution.seconds(),
                solution.roles().stream().map(this::own).toList(),
                solution.curve().stream().map(this::own).toList());
    }

    private SitingSolution.Role own(SitingSolution.Role role) {
        return new SitingSolution.Role(
                role.site(),
                role.fixed(),
                people(role.adds()),
                people(role.alone()),
                role.runnerUp(),
                role.runnerUpObjective() == null ? null : Double.valueOf(people(role.runnerUpObjective())));
    }

    private SitingSolution.Step own(SitingSolution.Step step) {
        return new SitingSolution.Step(
                step.count(), step.site(), step.chosen(), people(step.adds()), people(step.covered()));
    }

    /** Counts the areas that have none of some sites. */
    static int missing(List<int[]> areas, int[] sites) {
        return (int) areas.stream()
                .filter(area -> Arrays.stream(sites)
                        .noneMatch(site -> Arrays.stream(area).anyMatch(own -> own == site)))
                .count();
    }
}
