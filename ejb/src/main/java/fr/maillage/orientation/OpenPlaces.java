package fr.maillage.orientation;

import fr.maillage.hours.OpeningState;
import fr.maillage.hours.ReadHours;
import fr.maillage.orientation.OrientationFinder.Found;
import fr.maillage.orientation.model.GreatCircle;
import fr.maillage.orientation.persistence.Conditions;
import fr.maillage.orientation.persistence.NearbyRepository;
import fr.maillage.orientation.persistence.NearbyRepository.Spot;
import fr.maillage.orientation.persistence.NearbyRepository.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds the nearest places that are open at a moment. No database reads hours, and in the evening and on Sundays the ten
 * nearest places are closed: hours are read place by place, the nearest first, those of what is offered there, too, until there are
 * enough that are open.
 */
@ApplicationScoped
class OpenPlaces {

    /** How many open places are enough. */
    static final int ENOUGH = 10;

    /** How many places with hours are looked at at most. */
    static final int LOOKED_AT = 1500;

    @Inject
    private NearbyRepository nearby;

    @Inject
    private ReadHours hours;

    @Inject
    private HoursOfOffers offers;

    /**
     * What was found, and the nearest open places beside it, however far out they lie; in at most two statements for each
     * circle.
     *
     * @param found around the same origin, which is known
     * @param moment in the time of Paris
     */
    Found beside(Found found, OrientationQuery query, Need need, Origin origin, LocalDateTime moment) {
        Double radius = found.kilometres();
        List<Spot> open = List.of();
        Map<String, Boolean> read = new HashMap<>();
        for (double kilometres : OrientationFinder.circles(query)) {
            if (kilometres < found.kilometres()) {
                continue;
            }
            radius = kilometres;
            GreatCircle.Box box = GreatCircle.box(origin.latitude(), origin.longitude(), kilometres);
            List<Timed> timed = nearby.nearestWithHours(
                    new Conditions(query, need).inside(box.south(), box.north(), box.west(), box.east()),
                    origin.latitude(),
                    origin.longitude(),
                    LOOKED_AT);
            open = open(timed, moment, read).stream()
                    .filter(spot -> OrientationFinder.metres(origin, spot) <= kilometres * 1000)
                    .limit(ENOUGH)
                    .toList();
            boolean all = timed.size() == LOOKED_AT;
            if (open.size() >= ENOUGH || all || kilometres >= OrientationFinder.REACH && !open.isEmpty()) {
                break;
            }
        }
        Map<Long, Spot> spots = new LinkedHashMap<>();
        found.spots().forEach(spot -> spots.put(spot.id(), spot));
        open.forEach(spot -> spots.putIfAbsent(spot.id(), spot));
        boolean wider = spots.size() > found.spots().size();
        return new Found(List.copyOf(spots.values()), found.more(), wider ? radius : found.kilometres());
    }

    /**
     * Those of some places that are open, or at which something is offered then, in their order.
     *
     * @param read which hours are open then, as far as they were looked at: most places of a town have those of others
     */
    private List<Spot> open(List<Timed> timed, LocalDateTime moment, Map<String, Boolean> read) {
        Map<Boolean, List<Timed>> own =
                timed.stream().collect(Collectors.partitioningBy(t -> isOpen(t.hours(), moment, read)));
        Set<UUID> open = own.get(true).stream().map(t -> t.spot().uuid()).collect(Collectors.toSet());
        offers.at(own.get(false).stream()
                        .filter(Timed::offered)
                        .map(t -> t.spot().uuid())
                        .toList())
                .forEach((place, texts) -> {
                    if (texts.stream().anyMatch(text -> isOpen(text, moment, read))) {
                        open.add(place);
                    }
                });
        return timed.stream()
                .map(Timed::spot)
                .filter(spot -> open.contains(spot.uuid()))
                .toList();
    }

    private boolean isOpen(String text, LocalDateTime moment, Map<String, Boolean> read) {
        return read.computeIfAbsent(
                text,
                unread -> hours.of(text)
                        .filter(h -> h.stateAt(moment) == OpeningState.OPEN)
                        .isPresent());
    }
}
