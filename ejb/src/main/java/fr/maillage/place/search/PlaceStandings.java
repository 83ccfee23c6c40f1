package fr.maillage.place.search;

import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Tells what may be said of places of which a list knows no more than the day of the record. Asks for no right. */
@ApplicationScoped
public class PlaceStandings {

    @Inject
    private PlaceFreshness freshness;

    @Inject
    private Clock clock;

    /** The rule of today, for one list: settings are read once. */
    public record Today(FreshnessThresholds thresholds, LocalDate day) {

        /**
         * The standing of a place.
         *
         * @param knownOn when its record was last known to be right; null where that is not known
         */
        public PlaceStanding of(LocalDate knownOn) {
            return new PlaceStanding(thresholds.of(knownOn, day), knownOn, null);
        }
    }

    /** The rule that holds now. */
    public Today today() {
        return new Today(freshness.thresholds(), ClockProducer.today(clock));
    }
}
