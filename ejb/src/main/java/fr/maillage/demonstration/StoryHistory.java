package fr.maillage.demonstration;

import fr.maillage.indicator.IndicatorHistoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The year behind the committee: a snapshot of the indicators at the beginning of each month, computed from what is loaded
 * with its days, and from the places that had joined the map by then.
 */
@ApplicationScoped
class StoryHistory {

    /** With that of today there are twelve snapshots. */
    static final int MONTHS = 11;

    @Inject
    private StoryPlaces places;

    @Inject
    private IndicatorHistoryService indicators;

    /**
     * Takes in the places that joined since, month by month, and makes the snapshots.
     *
     * @param loaded the places by their keys in the story; those that join are added
     */
    void load(Map<String, UUID> loaded, Map<String, UUID> actors, TerritoryView where, LocalDate today) {
        for (int month = MONTHS; month > 0; month--) {
            loaded.putAll(places.load(actors, where, today, month, month));
            indicators.compile(today.minusMonths(month).withDayOfMonth(1));
        }
        loaded.putAll(places.load(actors, where, today, 0, 0));
    }

    /** Makes the snapshot of today. */
    void close(LocalDate today) {
        indicators.compile(today);
    }
}
