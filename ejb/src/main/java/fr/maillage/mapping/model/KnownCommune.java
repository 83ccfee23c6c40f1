package fr.maillage.mapping.model;

import java.util.Set;

/**
 * A commune as the resolver needs it.
 *
 * @param id the territory's key
 * @param insee its current code
 * @param name its official name
 * @param formerNames those of the communes that it has taken in; never null
 * @param departement the département's code, such as 93, 2A, 974
 * @param postalCodes never null
 * @param population inhabitants; 0 where unknown
 * @param latitude degrees of its centre; null when not known
 * @param longitude degrees of its centre; null when not known
 */
public record KnownCommune(
        long id,
        String insee,
        String name,
        Set<String> formerNames,
        String departement,
        Set<String> postalCodes,
        int population,
        Double latitude,
        Double longitude) {

    public KnownCommune {
        formerNames = Set.copyOf(formerNames);
        postalCodes = Set.copyOf(postalCodes);
    }
}
