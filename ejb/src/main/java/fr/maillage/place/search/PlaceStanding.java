package fr.maillage.place.search;

import fr.maillage.place.core.Freshness;
import fr.maillage.shared.ClockProducer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The standing of a place: what may be said of it today, by the age of its record: the one rule for results, sheets, guides, the agenda,
 * calendars and the API.
 *
 * @param freshness its class; a record without a date is the oldest
 * @param knownOn when the record was last known to be right, by a person or its source; null where that is not known
 * @param confirmedAt when a person last vouched for it; null where only its source has dated it
 */
public record PlaceStanding(Freshness freshness, LocalDate knownOn, OffsetDateTime confirmedAt) {

    /**
     * Says whether its hours and what is held there may be told as certain. Of an older record they are told as something to ask
     * for first, and no session is announced.
     */
    public boolean certain() {
        return freshness != Freshness.TO_UPDATE;
    }

    /** The day on which a person last vouched for it, in Paris; empty where nobody has. */
    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedAt)
                .map(at -> at.atZoneSameInstant(ClockProducer.PARIS).toLocalDate());
    }

    /** Says whether a person has vouched for it since its source dated it. */
    public boolean confirmedLast() {
        return confirmedOn()
                .filter(day -> knownOn == null || !day.isBefore(knownOn))
                .isPresent();
    }
}
