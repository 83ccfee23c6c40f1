package fr.maillage.deployment.siting;

import java.util.List;

/**
 * A choice of sites with its proof.
 *
 * @param status how sure it is
 * @param sites the chosen candidates, ascending; as many as were asked for
 * @param objective the demand that they cover
 * @param bound no choice of as many sites covers more; at least the objective, at most the whole demand
 * @param seconds how long it took
 * @param roles why each site is in it, in the order in which they bring most
 * @param curve what each further site brings, beyond those that were asked for too
 */
public record SitingSolution(
        Status status,
        List<Integer> sites,
        double objective,
        double bound,
        double seconds,
        List<Role> roles,
        List<Step> curve) {

    public SitingSolution {
        sites = List.copyOf(sites);
        roles = List.copyOf(roles);
        curve = List.copyOf(curve);
    }

    /** Certainty of a choice. */
    public enum Status {
        /** No choice covers more, to a billionth of the demand. */
        OPTIMAL,
        /** A better choice may exist, but none beyond the bound. */
        FEASIBLE,
        /** The time did not suffice to tell how much better a choice may exist: the bound says next to nothing. */
        UNBOUNDED
    }

    /**
     * Why a site is in the choice.
     *
     * @param fixed whether it had to be
     * @param adds the demand that it adds to those before it
     * @param alone the demand that no other chosen site covers: what is lost without it
     * @param runnerUp the candidate that would best take its place; null for fixed sites and where there is none
     * @param runnerUpObjective what the choice covers then; null without a runner-up
     */
    public record Role(
            int site, boolean fixed, double adds, double alone, Integer runnerUp, Double runnerUpObjective) {}

    /**
     * Gain from one more site.
     *
     * @param count how many sites there are then
     * @param chosen whether it belongs to the choice; those after it would come next
     * @param adds the demand that it adds to those before it
     * @param covered the demand that all so far cover
     */
    public record Step(int count, int site, boolean chosen, double adds, double covered) {}

    /** Gives the most that another choice could cover more, as a part of what this one covers: 0.01 is a hundredth. */
    public double gap() {
        if (bound <= objective) {
            return 0;
        }
        return objective > 0 ? (bound - objective) / objective : 1;
    }

    /** The same with candidates called otherwise; ascending names keep their order. */
    SitingSolution renamed(int[] names) {
        return new SitingSolution(
                status,
                sites.stream().map(site -> names[site]).toList(),
                objective,
                bound,
                seconds,
                roles.stream()
                        .map(role -> new Role(
                                names[role.site()],
                                role.fixed(),
                                role.adds(),
                                role.alone(),
                                role.runnerUp() == null ? null : Integer.valueOf(names[role.runnerUp()]),
                                role.runnerUpObjective()))
                        .toList(),
                curve.stream()
                        .map(step ->
                                new Step(step.count(), names[step.site()], step.chosen(), step.adds(), step.covered()))
                        .toList());
    }
}
