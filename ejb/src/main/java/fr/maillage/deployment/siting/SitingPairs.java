package fr.maillage.deployment.siting;

import fr.maillage.shared.Problem;

/** Number of pairs of a candidate and a point to look at. */
final class SitingPairs {

    /** For the memory that they take: some hundred megabytes. */
    static final int MOST = 16_000_000;

    private static final int MILLION = 1_000_000;

    private SitingPairs() {}

    /** The radius reaches from too many candidates to too many points. */
    static Problem tooMany(double radius) {
        return Problem.invalid(
                "radius", "deployment-siting-pairs", String.valueOf(radius), String.valueOf(MOST / MILLION));
    }
}
