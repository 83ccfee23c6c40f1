package fr.maillage.deployment.siting;

/** Chooses sites, and says how far from the best its choice can be at most. */
public interface SitingSolver {

    /**
     * Chooses the p sites that cover most demand. The same instance with the same effort gets the same answer, unless the
     * clock or whoever asked cut the work short; what was found until then is answered with its bound.
     *
     * @param instance what is to be covered, and from where; never null
     * @param effort what may be spent; used up by this call
     * @return the best that was found; never null
     */
    SitingSolution solve(SitingInstance instance, SitingEffort effort);
}
