package fr.maillage.deployment.coverage;

import java.math.BigDecimal;

/**
 * A point that stands for the people who live around it.
 *
 * @param territory the code of the territory, such as {@code qpv:QN09303M}; that of the file for a point of a file
 * @param latitude in WGS 84 degrees; null where nobody knows where it is, such as for a QPV without an outline
 * @param longitude in WGS 84 degrees; null with the latitude
 * @param basis what its position stands on; null with the latitude
 * @param population inhabitants; null where unknown
 * @param weight how many people count: all, or those whom a need says; null where that is not known
 */
public record DemandPoint(
        DemandKind kind,
        String territory,
        String name,
        Double latitude,
        Double longitude,
        DemandBasis basis,
        Integer population,
        BigDecimal weight) {

    /** Tells if anybody knows where it is. */
    public boolean located() {
        return latitude != null && longitude != null;
    }

    /** The same people with another number of them that count; null where that is not known. */
    DemandPoint weighing(BigDecimal other) {
        return new DemandPoint(kind, territory, name, latitude, longitude, basis, population, other);
    }

    /** The same with the name of a commune behind its own. */
    public DemandPoint in(String commune) {
        return new DemandPoint(
                kind, territory, name + " (" + commune + ")", latitude, longitude, basis, population, weight);
    }
}
