package fr.maillage.territory;

import java.util.UUID;

/**
 * A territory as other features and pages see it.
 *
 * @param id the database's identifier, never shown
 * @param uuid the opaque identifier
 * @param kind never null
 * @param code the code of URLs and the API, such as {@code ept:200058790}
 * @param officialCode the code of INSEE, SIREN or ANCT; null for perimeters
 * @param name as its source writes it
 * @param population inhabitants (municipal population); null where unknown, as for QPV until a file says it
 */
public record TerritoryView(
        long id, UUID uuid, TerritoryKind kind, String code, String officialCode, String name, Integer population) {}
