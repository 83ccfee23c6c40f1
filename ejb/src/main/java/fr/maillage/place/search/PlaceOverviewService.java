package fr.maillage.place.search;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.persistence.PlaceOverviewRepository;
import fr.maillage.place.search.PlaceOverview.Tally;
import fr.maillage.territory.TerritoryKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells at a glance how the places of a territory stand. */
@Stateless
public class PlaceOverviewService {

    @Inject
    private PlaceSearch queries;

    @Inject
    private PlaceOverviewRepository overviews;

    @Inject
    private PlaceFreshness freshness;

    @Inject
    private Caller caller;

    /**
     * Counts the places of today, with one statement beside those that find the territory.
     *
     * @param territory a territory's code
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public PlaceOverview overview(String territory) {
        caller.require(Permission.READ);
        PlaceFilter inside = new PlaceFilter(territory, null, null, null, null, false, false);
        return new PlaceOverview(overviews.byCommune(
                queries.criteria(inside), freshness.thresholds().bounds(queries.today())));
    }

    /**
     * Counts the places of today that fit, by the territories of a kind in which they lie, in one statement.
     *
     * @param kind not IRIS: of places nobody knows in which they lie
     * @return by the territory's key; one without any is absent
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public Map<Long, Tally> tallies(PlaceFilter filter, TerritoryKind kind) {
        caller.require(Permission.READ);
        LocalDate today = queries.today();
        return overviews
                .byKind(kind, queries.criteria(filter), freshness.thresholds().bounds(today), today)
                .stream()
                .collect(Collectors.toMap(Tally::territoryId, Function.identity()));
    }
}
