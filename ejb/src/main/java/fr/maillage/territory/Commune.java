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
 * @param lat latitude of its centre in WGS 84 degrees; null until outlines were imported
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
}
