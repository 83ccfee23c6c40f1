package fr.maillage.place.search;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.persistence.PlaceOverviewRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

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
}
