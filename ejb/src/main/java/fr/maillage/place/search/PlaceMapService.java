package fr.maillage.place.search;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.persistence.PlaceMapRepository;
import fr.maillage.place.persistence.PlaceMapRepository.Counts;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The places of a list as points on a map. */
@Stateless
public class PlaceMapService {

    /** The most points that one call hands out; beyond them a map asks for the part that it shows. */
    public static final int MOST = 20_000;

    @Inject
    private PlaceSearch queries;

    @Inject
    private PlaceMapRepository maps;

    @Inject
    private PlaceFreshness freshness;

    @Inject
    private Caller caller;

    /**
     * The points of the places that fit, in two statements.
     *
     * @param box the part of the map; null for all of it
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public PlaceMap map(PlaceFilter filter, PlaceBox box) {
        caller.require(Permission.READ);
        LocalDate today = queries.today();
        FreshnessThresholds thresholds = freshness.thresholds();
        Counts counts = maps.counts(queries.criteria(filter));
        List<PlacePoint> points = maps.points(queries.criteria(filter), box, MOST + 1).stream()
                .map(r -> new PlacePoint(
                        r.uuid(),
                        r.name(),
                        r.communeName(),
                        r.lat(),
                        r.lon(),
                        r.exact(),
                        thresholds.of(r.dateMaj(), today)))
                .toList();
        boolean more = points.size() > MOST;
        return new PlaceMap(counts.total(), counts.located(), more ? points.subList(0, MOST) : points, more);
    }
}
