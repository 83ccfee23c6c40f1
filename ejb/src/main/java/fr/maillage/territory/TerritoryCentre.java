package fr.maillage.territory;

import java.util.List;

/**
 * A point that stands for a commune or a QPV.
 *
 * @param latitude in WGS 84 degrees
 * @param longitude in WGS 84 degrees
 * @param basis what it was worked out from
 */
public record TerritoryCentre(double latitude, double longitude, Basis basis) {

    /** What a centre was worked out from. */
    public enum Basis {
        /** The outline that was imported. */
        OUTLINE,
        /** The centre of the commune, as the reference data or its places give it. */
        COMMUNE,
        /** The middle of the communes in which a QPV lies, whose own outline nobody imported. */
        COMMUNES_AROUND
    }

    /** The middle of several points. */
    static TerritoryCentre middle(List<CommuneCentres.Centre> points, Basis basis) {
        return new TerritoryCentre(
                points.stream()
                        .mapToDouble(CommuneCentres.Centre::latitude)
                        .average()
                        .orElseThrow(),
                points.stream()
                        .mapToDouble(CommuneCentres.Centre::longitude)
                        .average()
                        .orElseThrow(),
                basis);
    }
}
