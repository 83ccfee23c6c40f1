package fr.maillage.orientation;

import fr.maillage.hours.OpeningState;
import fr.maillage.hours.ReadHours;
import fr.maillage.orientation.OrientationFinder.Found;
import fr.maillage.orientation.persistence.Conditions;
import fr.maillage.orientation.persistence.NearbyRepository;
import fr.maillage.orientation.persistence.NearbyRepository.Spot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the nearest places that are open at a moment. No database reads hours, and in the evening and on Sundays nearly all
 * places are closed: first the different hours around are read, which are few and cheap, then the nearest of the places that
 * keep those which are open then, or where something is offered at such hours.
 */
@ApplicationScoped
class OpenPlaces {

    /** Number of open places that is enough. */
    static final int ENOUGH = 10;

    /** Most different hours that are looked at. */
    static final int LOOKED_AT = 1500;

    @Inject
    private NearbyRepository nearby;

    @Inject
    private ReadHours hours;

    /**
     * Places that were found, and the nearest open ones beside them, as far out as people are sent; in at most two statements for each
     * circle. Where nothing at all is open in the first one, the next is the widest.
     *
     * @param found around the same origin, which is known
     * @param moment in the time of Paris
     */
    Found beside(Found found, OrientationQuery query, Need need, Origin origin, LocalDateTime moment) {
        Double radius = found.kilometres();
        double from = found.kilometres();
        double farthest = query.within() == null ? OrientationFinder.REACH : query.within();
        List<Spot> open = List.of();
        for (double kilometres : OrientationFinder.circles(query)) {
            if (kilometres < from || kilometres > farthest) {
                continue;
            }
            radius = kilometres;
            List<String> kept = nearby.hours(
                    OrientationFinder.around(new Conditions(), origin, kilometres),
                    origin.latitude(),
                    origin.longitude(),
                    moment.toLocalDate(),
                    LOOKED_AT);
            List<String> then =
                    kept.stream().filter(text -> isOpen(text, moment)).toList();
            if (then.isEmpty()) {
                from = farthest;
            } else {
                open = keeping(then, query, need, origin, moment, kilometres);
            }
            if (open.size() >= ENOUGH || kept.size() == LOOKED_AT) {
                break;
            }
        }
        Map<Long, Spot> spots = new LinkedHashMap<>();
        found.spots().forEach(spot -> spots.put(spot.id(), spot));
        open.forEach(spot -> spots.putIfAbsent(spot.id(), spot));
        boolean wider = spots.size() > found.spots().size();
        return new Found(List.copyOf(spots.values()), found.more(), wider ? radius : found.kilometres());
    }

    private List<Spot> keeping(
            List<String> then,
            OrientationQuery query,
            Need need,
            Origin origin,
            LocalDateTime moment,
            double kilometres) {
        return nearby
                .nearestKeeping(
                        then,
                        moment.toLocalDate(),
                        OrientationFinder.around(new Conditions(query, need), origin, kilometres),
                        origin.latitude(),
                        origin.longitude(),
                        ENOUGH)
                .stream()
                // The corners of the box lie outside of the circle.
                .filter(spot -> OrientationFinder.metres(origin, spot) <= kilometres * 1000)
                .toList();
    }

    private boolean isOpen(String text, LocalDateTime moment) {
        return hours.of(text)
                .filter(h -> h.stateAt(moment) == OpeningState.OPEN)
                .isPresent();
    }
}
