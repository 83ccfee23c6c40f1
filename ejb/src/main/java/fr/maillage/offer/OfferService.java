package fr.maillage.offer;

import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.offer.model.Offer;
import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is offered where, and by whom, for people and programs. Reading needs READ somewhere; changing an offer needs
 * EDIT_PLACES on the commune of its place. With each change the national record of the place follows: its lists are the
 * union of what its own record says and of what the offers of the day say.
 */
@Stateless
public class OfferService {

    private static final int LONGEST_REASON = 500;

    @Inject
    private OfferRepository offers;

    @Inject
    private OfferStore store;

    @Inject
    private OfferQueries queries;

    @Inject
    private PlaceDerivationService places;

    @Inject
    private ActorService actors;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    /**
     * A page of the list, in at most six statements whatever its size.
     *
     * @param filter never null; see {@link OfferFilter#NONE}
     * @param request sorts by {@code name} (default), {@code place}, {@code commune} or {@code actor}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory, place or actor;
     *     INVALID for an unknown sort
     */
    public Page<OfferView> list(OfferFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        return queries.page(filter, request);
    }

    /**
     * An offer, archived or not.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public OfferDetail get(UUID id) {
        caller.require(Permission.READ);
        return detail(find(id));
    }

    /**
     * Enters an offer at a place.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLACES on the place's commune;
     *     CONFLICT for an archived place; NOT_FOUND for an unknown one
     */
    public OfferDetail create(UUID place, OfferValues said) {
        caller.require(Permission.EDIT_PLACES);
        if (place == null) {
            throw Problem.invalid("place", "required", null);
        }
        PlaceRef at = present(places.reference(place));
        OfferValues values = check(said, OfferValues.EMPTY);
        return detail(store.create(at, values, actor(values)));
    }

    /**
     * Corrects an offer; nothing is written when nothing differs. It stays at its place.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED; CONFLICT for an
     *     archived offer or place; NOT_FOUND
     */
    public OfferDetail update(UUID id, int version, OfferValues said) {
        Offer offer = forChange(id, version);
        PlaceRef at = present(places.reference(offer.placeId()));
        requirePresent(offer);
        OfferValues before = view(offer).values();
        OfferValues values = check(said, before);
        store.update(offer, at, before, values, actor(values));
        return detail(offer);
    }

    /**
     * Takes an offer out of lists and of the national record of its place, keeping it.
     *
     * @param reason why, at most 500 characters; never blank
     * @throws Problem as for {@link #update}
     */
    public OfferDetail archive(UUID id, int version, String reason) {
        Offer offer = forChange(id, version);
        requirePresent(offer);
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason", "required", null);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "too-long", reason, Integer.toString(LONGEST_REASON));
        }
        store.archive(offer, places.reference(offer.placeId()), reason.strip());
        return detail(offer);
    }

    /**
     * Brings an archived offer back as it was.
     *
     * @throws Problem as for {@link #update}; CONFLICT for an offer that is not archived
     */
    public OfferDetail restore(UUID id, int version) {
        Offer offer = forChange(id, version);
        if (!offer.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "offer.not-archived", null);
        }
        store.restore(offer, present(places.reference(offer.placeId())));
        return detail(offer);
    }

    /**
     * What happened to an offer, the newest first.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<AuditView> history(UUID id) {
        caller.require(Permission.READ);
        return audit.of(new RecordRef("offer", find(id).uuid()));
    }

    private OfferValues check(OfferValues said, OfferValues before) {
        return OfferValidator.check(said, before, vocabularies.all(), this::known);
    }

    private Optional<ActorRef> known(String actor) {
        try {
            return Optional.of(actors.reference(UUID.fromString(actor)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (Problem unknown) {
            if (unknown.kind() != Problem.Kind.NOT_FOUND) {
                throw unknown;
            }
            return Optional.empty();
        }
    }

    private ActorRef actor(OfferValues values) {
        String actor = values.text(OfferField.ACTOR);
        return actor == null ? null : actors.reference(UUID.fromString(actor));
    }

    private Offer forChange(UUID id, int version) {
        caller.require(Permission.EDIT_PLACES);
        Offer offer = find(id);
        caller.require(Permission.EDIT_PLACES, places.reference(offer.placeId()).communeId());
        if (offer.version() != version) {
            throw Problem.stale("offer", id.toString());
        }
        return offer;
    }

    private PlaceRef present(PlaceRef place) {
        caller.require(Permission.EDIT_PLACES, place.communeId());
        if (place.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.archived", null);
        }
        return place;
    }

    private static void requirePresent(Offer offer) {
        if (offer.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "offer.archived", null);
        }
    }

    private OfferDetail detail(Offer offer) {
        PlaceRef place = places.reference(offer.placeId());
        return new OfferDetail(view(offer), caller.may(Permission.EDIT_PLACES, place.communeId()));
    }

    private OfferView view(Offer offer) {
        return queries.byUuid(offer.uuid()).orElseThrow();
    }

    private Offer find(UUID id) {
        return offers.byUuid(id).orElseThrow(() -> Problem.notFound("offer", String.valueOf(id)));
    }
}
