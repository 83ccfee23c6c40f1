package fr.maillage.deployment.siting;

/**
 * Where a site is, or may be.
 *
 * @param source a code of {@link SitingSource}
 * @param id what its source calls it
 * @param commune the name of its commune; null where it is not known
 * @param latitude in WGS 84 degrees
 * @param longitude in WGS 84 degrees
 */
public record SitingSite(String source, String id, String name, String commune, double latitude, double longitude) {

    /** Tells what it is called, and its commune where it is not that. */
    public String label() {
        return commune == null || commune.equals(name) ? name : name + " (" + commune + ")";
    }
}
