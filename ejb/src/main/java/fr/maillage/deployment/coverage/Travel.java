package fr.maillage.deployment.coverage;

/** How far it is from anywhere to some sites. By straight line; times of travel can stand in for it. */
@FunctionalInterface
public interface Travel {

    /**
     * What is within reach of a point.
     *
     * @param latitude in WGS 84 degrees
     * @param longitude in WGS 84 degrees
     * @param radius in metres
     */
    Reach from(double latitude, double longitude, double radius);
}
