package fr.maillage.deployment.coverage;

/** Distance from anywhere to some sites. By straight line; times of travel can stand in for it. */
@FunctionalInterface
public interface Travel {

    /**
     * Finds the sites within reach of a point.
     *
     * @param latitude in WGS 84 degrees
     * @param longitude in WGS 84 degrees
     * @param radius in metres
     */
    Reach from(double latitude, double longitude, double radius);
}
