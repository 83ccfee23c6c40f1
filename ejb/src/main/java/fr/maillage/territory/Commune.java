package fr.maillage.territory;

import java.util.List;

/**
 * A commune of today, for matching addresses.
 *
 * @param id the territory's identifier
 * @param insee the INSEE code, five characters
 * @param name the official name
 * @param departementCode {@code 93}, {@code 2A}, {@code 974}
 * @param postalCodes never null, may be empty
 * @param population inhabitants; null where unknown
 * @param lat latitude of its centre in WGS 84 degrees; null where none ships
 * @param lon longitude, like {@code lat}
 */
public record Commune(
        long id,
        String insee,
        String name,
        String departementCode,
        List<String> postalCodes,
        Integer population,
        Double lat,
        Double lon) {

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }

    /** The same commune with another centre, in WGS 84 degrees. */
    public Commune at(double latitude, double longitude) {
        return new Commune(id, insee, name, departementCode, postalCodes, population, latitude, longitude);
    }
}
