package fr.maillage.territory;

/**
 * A point that stands for a commune, a QPV or an IRIS.
 *
 * @param latitude in WGS 84 degrees
 * @param longitude in WGS 84 degrees
 * @param basis what it was worked out from
 */
public record TerritoryCentre(double latitude, double longitude, Basis basis) {

    /** Basis from which a centre was worked out. */
    public enum Basis {
        /** The outline that was imported. */
        OUTLINE,
        /** The centre of the commune, as the reference data or its places give it. */
        COMMUNE
    }
}
