package fr.maillage.deployment.siting;

import java.time.Duration;

/**
 * A request that can be solved.
 *
 * @param points where demand is
 * @param demand of each point
 * @param candidates where sites may be, measured as the points are
 * @param names what each candidate is called in the request
 * @param fixed which candidates are chosen in any case
 * @param radius in metres
 * @param p how many sites there are in the end
 * @param limit how long it may take
 */
record SitingTask(
        Spots points,
        double[] demand,
        Spots candidates,
        int[] names,
        int[] fixed,
        double radius,
        int p,
        Duration limit) {}
