package fr.maillage.place.intake;

import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.Provenance;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a place will say once a chunk of records is taken in.
 *
 * @param saidOn the latest date that its source gave; null when it gave none
 * @param goneSince since when its source no longer has it; null while it has
 */
record IntakeState(Place place, PlaceValues values, Provenance provenance, LocalDate saidOn, OffsetDateTime goneSince) {

    IntakeState saidOn(LocalDate date) {
        return new IntakeState(place, values, provenance, date, goneSince);
    }
}
