package fr.maillage.place.intake;

import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.Provenance;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * State of a place once a chunk of records is taken in.
 *
 * @param saidOn the latest date that its source gave; null when it gave none
 * @param goneSince since when its source no longer has it; null while it has
 */
record IntakeState(Place place, PlaceValues values, Provenance provenance, LocalDate saidOn, OffsetDateTime goneSince) {

    IntakeState saidOn(LocalDate date) {
        return new IntakeState(place, values, provenance, date, goneSince);
    }

    /** The latest date that a record's own source gave: of one that was merged, its own. Null for none. */
    static LocalDate saidOn(IntakeState state, Place merged) {
        if (merged != null) {
            return merged.sourceDateMaj();
        }
        return state == null ? null : state.saidOn();
    }

    /** A line of the audit about it, as it will be. */
    AuditLine line(String action, List<AuditLine.Change> changes) {
        return new AuditLine(
                action,
                new RecordRef("place", place.uuid()),
                values.text(PlaceField.NAME),
                values.locality().communeId(),
                changes);
    }
}
