package fr.maillage.place.core;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.persistence.OfferedTermRepository;
import fr.maillage.place.persistence.PlaceRepository;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The national record of a place, as far as it follows from what is offered there: for the feature that keeps the
 * offers. What the record says itself, and who said it, is not touched.
 */
@Stateless
public class PlaceDerivationService {

    @Inject
    private PlaceRepository places;

    @Inject
    private OfferedTermRepository offered;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A place as other records name it.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public PlaceRef reference(UUID id) {
        caller.require(Permission.READ);
        return PlaceMapper.ref(places.byUuid(id).orElseThrow(() -> Problem.notFound("place", String.valueOf(id))));
    }

    /**
     * A place under its database identifier.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public PlaceRef reference(long key) {
        caller.require(Permission.READ);
        return PlaceMapper.ref(places.byId(key).orElseThrow(() -> Problem.notFound("place", Long.toString(key))));
    }

    /**
     * Lets everybody who changes this place or what is offered there wait until the caller's transaction has ended.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_PLACES on the place's commune
     */
    public void lock(PlaceRef place) {
        caller.require(Permission.EDIT_PLACES, place.communeId());
        offered.lock(List.of(place.key()));
    }

    /**
     * Says what is offered at a place that the caller holds.
     *
     * @throws Problem as for {@link #lock}
     */
    public void derive(PlaceRef place, OfferedTerms terms) {
        caller.require(Permission.EDIT_PLACES, place.communeId());
        write(place.key(), terms);
    }

    /**
     * Says that offers to everybody offer some places' own services, whatever else is offered there; in three statements.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_PLACES anywhere; the caller asks for each commune
     */
    public void offerStated(List<Long> placeKeys) {
        caller.require(Permission.EDIT_PLACES);
        offered.lock(placeKeys);
        offered.offerStated(placeKeys, Vocabulary.SERVICE.code());
    }

    /** Lets everybody who changes these places wait, as {@link #lock}; for the nightly run. */
    public void lockAll(List<Long> placeKeys) {
        caller.require(Permission.RUN_JOBS);
        offered.lock(placeKeys);
    }

    /**
     * Says what is offered at places that the caller holds; for the nightly run.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS
     */
    public void deriveAll(Map<Long, OfferedTerms> termsByPlace) {
        caller.require(Permission.RUN_JOBS);
        new TreeMap<>(termsByPlace).forEach(this::write);
    }

    private void write(long placeKey, OfferedTerms terms) {
        Map<String, List<String>> byCode = new TreeMap<>();
        terms.terms().forEach((vocabulary, codes) -> byCode.put(vocabulary.code(), codes));
        if (offered.offer(placeKey, byCode, terms.toAll())) {
            offered.touch(placeKey, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        }
    }
}
