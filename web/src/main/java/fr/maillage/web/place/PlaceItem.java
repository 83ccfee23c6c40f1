package fr.maillage.web.place;

import fr.maillage.place.search.PlaceSummary;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A place in the list of the API; the whole record is at {@code /places/{id}}. */
public record PlaceItem(
        UUID id,
        String name,
        String actorName,
        String address,
        String postalCode,
        String commune,
        String communeName,
        List<String> services,
        String freshness,
        LocalDate dateMaj,
        boolean positionExact,
        String source,
        boolean archived,
        boolean gone,
        OffsetDateTime confirmedAt) {

    static PlaceItem of(PlaceSummary place) {
        return new PlaceItem(
                place.id(),
                place.name(),
                place.actorName(),
                place.address(),
                place.postalCode(),
                place.communeCode(),
                place.communeName(),
                place.services(),
                place.freshness().code(),
                place.dateMaj(),
                place.positionExact(),
                place.source(),
                place.archived(),
                place.gone(),
                place.confirmedAt());
    }
}
