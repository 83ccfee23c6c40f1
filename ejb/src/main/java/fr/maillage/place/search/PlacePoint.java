package fr.maillage.place.search;

import fr.maillage.place.core.Freshness;
import java.util.UUID;

/**
 * A place on a map.
 *
 * @param latitude WGS 84 degrees, like {@code longitude}
 * @param exact whether the position is the place's own, not its commune's
 * @param freshness on the day of the map
 */
public record PlacePoint(
        UUID id,
        String name,
        String communeName,
        double latitude,
        double longitude,
        boolean exact,
        Freshness freshness) {}
