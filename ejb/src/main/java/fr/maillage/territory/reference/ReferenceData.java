package fr.maillage.territory.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The territories of France as the shipped files state them.
 *
 * @param version the source's version
 * @param date the day from which its division of the country holds
 * @param departments code → name
 * @param epci SIREN → name
 * @param ept SIREN → name
 * @param communes every commune
 * @param retiredCodes old INSEE code → the INSEE code it leads to
 */
public record ReferenceData(
        String version,
        LocalDate date,
        Map<String, String> departments,
        Map<String, String> epci,
        Map<String, String> ept,
        List<CommuneLine> communes,
        Map<String, String> retiredCodes) {

    /**
     * One commune.
     *
     * @param population null where unknown
     * @param epci SIREN; empty outside any
     * @param ept SIREN; empty outside any
     */
    public record CommuneLine(
            String insee,
            String name,
            String department,
            Integer population,
            List<String> postalCodes,
            String epci,
            String ept) {}
}
