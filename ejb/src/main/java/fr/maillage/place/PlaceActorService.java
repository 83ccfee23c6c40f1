package fr.maillage.place;

import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.model.Place;
import fr.maillage.place.persistence.PlaceListRepository;
import fr.maillage.place.persistence.PlaceRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which actor runs a place. Saying so needs EDIT_PLACES on the place's commune; it changes nothing that the record
 * says, so that it counts neither as a correction nor as a confirmation.
 */
@Stateless
public class PlaceActorService {

    @Inject
    private PlaceRepository places;

    @Inject
    private PlaceListRepository lists;

    @Inject
    private PlaceAggregates store;

    @Inject
    private ActorService actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Attaches a place to the actor that runs it.
     *
     * @param version the version of the place that the caller has seen
     * @throws Problem STALE when the place has another version now; CONFLICT when it or the actor is archived, or
     *     another actor runs it; DENIED; NOT_FOUND
     */
    public void attach(UUID place, int version, UUID actor) {
        Place found = forChange(place, version);
        ActorRef runs = present(actor);
        if (found.actorId() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.actor-other", null);
        }
        attach(List.of(found), runs);
    }

    /**
     * Detaches a place from the actor that it was attached to.
     *
     * @param version the version of the place that the caller has seen
     * @throws Problem STALE when the place has another version now; CONFLICT when it is archived or no actor runs it;
     *     DENIED; NOT_FOUND
     */
    public void detach(UUID place, int version) {
        Place found = forChange(place, version);
        if (found.actorId() == null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.actor-none", null);
        }
        ActorRef ran = actors.references(List.of(found.actorId())).get(found.actorId());
        found.runBy(null, now());
        store.flush();
        audit.record(line(found, "place.detach", new Change("actor", ran.name(), null)));
    }

    /**
     * Counts the places that carry the actor's identifier, are attached to none and lie where the caller may change places:
     * those that {@link #attachByIdentifier} attaches.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public int countByIdentifier(UUID actor) {
        return mine(actors.reference(actor)).size();
    }

    /**
     * Attaches every place that carries the actor's identifier, is attached to none and lies where the caller may
     * change places.
     *
     * @return how many
     * @throws Problem CONFLICT for an archived actor; DENIED; NOT_FOUND
     */
    public int attachByIdentifier(UUID actor) {
        caller.require(Permission.EDIT_PLACES);
        ActorRef runs = present(actor);
        List<Place> found = mine(runs);
        attach(found, runs);
        return found.size();
    }

    private List<Place> mine(ActorRef actor) {
        Scope scope = caller.scope(Permission.EDIT_PLACES);
        List<Place> found =
                actor.identifier() == null || scope.nowhere() ? List.of() : places.withoutActor(actor.identifier());
        if (found.isEmpty() || scope.everywhere()) {
            return found;
        }
        Set<Long> covered = lists.covered(
                scope.territoryIds(),
                found.stream().map(p -> p.location().communeId()).collect(Collectors.toSet()),
                ClockProducer.today(clock));
        return found.stream()
                .filter(p -> covered.contains(p.location().communeId()))
                .toList();
    }

    private void attach(List<Place> found, ActorRef actor) {
        found.forEach(p -> p.runBy(actor.key(), now()));
        store.flush();
        audit.recordAll(found.stream()
                .map(p -> line(p, "place.attach", new Change("actor", null, actor.name())))
                .toList());
    }

    private Place forChange(UUID id, int version) {
        caller.require(Permission.EDIT_PLACES);
        Place place = places.byUuid(id).orElseThrow(() -> Problem.notFound("place", String.valueOf(id)));
        caller.require(Permission.EDIT_PLACES, place.location().communeId());
        if (place.version() != version) {
            throw Problem.stale("place", id.toString());
        }
        if (place.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.archived", null);
        }
        return place;
    }

    private ActorRef present(UUID actor) {
        ActorRef found = actors.reference(actor);
        if (found.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "actor.archived", null);
        }
        return found;
    }

    private static AuditLine line(Place place, String action, Change change) {
        return new AuditLine(
                action,
                new RecordRef("place", place.uuid()),
                place.identity().name(),
                place.location().communeId(),
                List.of(change));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
