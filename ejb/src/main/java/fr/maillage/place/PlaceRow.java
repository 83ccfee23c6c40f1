package fr.maillage.place;

import java.util.UUID;

/**
 * A whole record in a file of places.
 *
 * @param source who collects the record
 * @param sourceId its identifier there
 * @param insee the commune's INSEE code
 * @param freshness on the day of the export
 */
public record PlaceRow(
        UUID id,
        String source,
        String sourceId,
        PlaceValues values,
        String communeName,
        String insee,
        Freshness freshness) {}
