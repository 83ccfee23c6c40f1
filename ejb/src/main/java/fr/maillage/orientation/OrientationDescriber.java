package fr.maillage.orientation;

import fr.maillage.hours.ReadHours;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.orientation.persistence.NearbyRepository.Spot;
import fr.maillage.place.publication.PlacePublicationService;
import fr.maillage.place.search.PlaceRow;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads places that were found and says of each how it fits. */
@ApplicationScoped
class OrientationDescriber {

    private static final OrientationQuery NOTHING =
            new OrientationQuery(null, null, null, null, null, null, false, List.of(), null, null);
    private static final Origin NOWHERE = new Origin(null, List.of(), null, null, null, null);

    @Inject
    private PlacePublicationService publication;

    @Inject
    private ReadHours hours;

    @Inject
    private HoursOfOffers offers;

    @Inject
    private Clock clock;

    /** A query for a need and nothing else. */
    static OrientationQuery asking(Need need) {
        return new OrientationQuery(need.code(), null, null, null, null, null, false, List.of(), null, null);
    }

    /** Places with nothing asked of them, by their names; as they are now. */
    List<OrientedPlace> plain(List<Spot> spots) {
        return judged(NOTHING, null, NOWHERE, spots, now());
    }

    /** This moment in the time of Paris, to the minute. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Places judged by a query, the best first; in four statements. */
    List<OrientedPlace> judged(
            OrientationQuery query, Need need, Origin origin, List<Spot> spots, LocalDateTime moment) {
        Map<UUID, Spot> byId = new HashMap<>();
        spots.forEach(s -> byId.put(s.uuid(), s));
        List<OrientedPlace> places = new ArrayList<>();
        Map<UUID, List<String>> offered = offers.at(byId.keySet());
        // Many places keep the same hours: a text is read once.
        Map<String, Opening> openings = new HashMap<>();
        for (PlaceRow row : spots.isEmpty()
                ? List.<PlaceRow>of()
                : publication.rows(spots.stream().map(Spot::id).toList())) {
            PublicPlace place = PublicPlace.of(row);
            Spot spot = byId.get(row.id());
            Opening opening = OpeningTimes.best(
                    openings.computeIfAbsent(
                            place.openingHours(), text -> OpeningTimes.at(text, hours.of(text), moment)),
                    offered.getOrDefault(row.id(), List.of()).stream()
                            .map(text -> openings.computeIfAbsent(text, t -> OpeningTimes.at(t, hours.of(t), moment)))
                            .toList());
            List<Reason> reasons = OrientationPolicy.judge(query, need, place, opening);
            places.add(new OrientedPlace(
                    place,
                    spot.lat(),
                    spot.lon(),
                    spot.exact(),
                    origin.known() && spot.lat() != null ? OrientationFinder.metres(origin, spot) : null,
                    OrientationPolicy.group(reasons),
                    reasons,
                    opening));
        }
        places.sort(OrientationPolicy.ORDER);
        return places;
    }
}
