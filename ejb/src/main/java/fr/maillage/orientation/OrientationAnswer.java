package fr.maillage.orientation;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Proposals of the orientation.
 *
 * @param query what was asked
 * @param origin from where distances are counted
 * @param places the best first
 * @param found how many places were looked at more closely; at most {@link OrientationService#CONSIDERED} and as many
 *     again without a position
 * @param near how many of those lie within five kilometres; one of which nobody knows how far it is, does not
 * @param more whether there are further ones in the circle that were not looked at
 * @param kilometres the radius of the circle that was searched; null where nobody knows where the territory is
 * @param moment the moment for which opening was judged, in the time of Paris
 * @param named whether the record of a place that was found names the need; true where none was asked for
 * @param desk where one can be told, of a need that no record names: the nearest place that names it, else the nearest France
 *     services; null for none, and where the need is named
 * @param alternatives criteria without which there would be more; empty unless there is little
 */
public record OrientationAnswer(
        OrientationQuery query,
        Origin origin,
        List<OrientedPlace> places,
        int found,
        int near,
        boolean more,
        Double kilometres,
        LocalDateTime moment,
        boolean named,
        OrientedPlace desk,
        List<Alternative> alternatives) {

    /**
     * The next best thing.
     *
     * @param without the criterion to drop
     * @param count how many places there would be in the widest circle; 100 stand for as many or more
     */
    public record Alternative(Criterion without, long count) {}

    public OrientationAnswer {
        places = List.copyOf(places);
        alternatives = List.copyOf(alternatives);
    }

    /** The places of a group, in their order. */
    public List<OrientedPlace> in(OrientedPlace.Group group) {
        return places.stream().filter(p -> p.group() == group).toList();
    }
}
