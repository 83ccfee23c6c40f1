package fr.maillage.place.search;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.model.Provenance;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A whole record in a file of places.
 *
 * @param source who collects the record
 * @param sourceId its identifier there
 * @param insee the commune's INSEE code
 * @param freshness on the day of the export
 * @param provenance where each value comes from, as it is stored
 */
public record PlaceRow(
        UUID id,
        String source,
        String sourceId,
        PlaceValues values,
        String communeName,
        String insee,
        Freshness freshness,
        String provenance) {

    /** The standing of the place on the day of the export. */
    public PlaceStanding standing() {
        return new PlaceStanding(freshness, values.dateMaj(), confirmedAt());
    }

    /** When a person last vouched for the record; null where only its source has dated it. */
    public OffsetDateTime confirmedAt() {
        return PlaceRows.confirmedAt(Provenance.parse(provenance)).orElse(null);
    }
}
