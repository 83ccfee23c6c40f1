package fr.maillage.deployment.coverage;

/**
 * A point and what is within its reach.
 *
 * @param reach null where nobody knows where the point is
 * @param covered whether the nearest site is within the radius; false where that cannot be told
 */
public record CoverageItem(DemandPoint point, Reach reach, boolean covered) {

    /** The metres to the nearest site, to the metre; null where there is none or nobody knows where the point is. */
    public Long nearestMetres() {
        return reach == null || reach.metres() == null ? null : Math.round(reach.metres());
    }
}
