package fr.maillage.place.search;

import fr.maillage.hours.OpeningState;
import fr.maillage.hours.ReadHours;
import fr.maillage.place.persistence.PlaceCriteria;
import fr.maillage.place.persistence.PlaceListRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Which hours say that a place is open at this moment. No database reads them, but there are far fewer texts of hours
 * than places: those of the list are read here, and the places selected by them. Hours that are missing, that cannot be
 * read, or that do not say (a public holiday that they leave out) are not open.
 */
@ApplicationScoped
class OpenNow {

    /** Number of different texts that a list may have; PostgreSQL takes some 32,000 parameters. */
    private static final int MOST_TEXTS = 20_000;

    @Inject
    private PlaceListRepository lists;

    @Inject
    private Clock clock;

    private ReadHours hours;

    /** For the container's proxy. */
    OpenNow() {}

    @Inject
    OpenNow(ReadHours hours) {
        this.hours = hours;
    }

    /**
     * Limits a list to places that are open now.
     *
     * @throws Problem INVALID where the list has more different hours than can be looked at
     */
    void limit(PlaceCriteria criteria) {
        List<String> texts = lists.hours(criteria, MOST_TEXTS + 1);
        if (texts.size() > MOST_TEXTS) {
            throw Problem.invalid("open", "place.open-many", null, Integer.toString(MOST_TEXTS));
        }
        criteria.hours(openAt(texts, LocalDateTime.now(clock.withZone(ClockProducer.PARIS))));
    }

    /** Those of some texts that say so of a moment in Paris. */
    List<String> openAt(List<String> texts, LocalDateTime now) {
        return texts.stream().filter(text -> isOpen(text, now)).toList();
    }

    private boolean isOpen(String text, LocalDateTime now) {
        return hours.of(text)
                .map(read -> read.stateAt(now) == OpeningState.OPEN)
                .orElse(false);
    }
}
