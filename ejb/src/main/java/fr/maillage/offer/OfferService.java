package fr.maillage.offer;

import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Permission;
import fr.maillage.offer.model.Offer;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Offers, with their places and actors, for people and programs. Reading needs READ somewhere; changing an offer needs
 * EDIT_PLACES on the commune of its place. With each change the national record of the place follows: its lists are the
 * union of what its own record says and of what the offers of the day say.
 */
@Stateless
@LocalBean
public class OfferService extends LifecycleService<Offer, OfferDetail, OfferField> {

    @Inject
    private OfferLifecycle lifecycle;

    @Inject
    private OfferList list;

    @Inject
    private PlaceDerivationService places;

    @Inject
    private ActorService actors;

    @Inject
    private VocabularyService vocabularies;

    /**
     * Enters an offer at a place.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLACES on the place's commune;
     *     CONFLICT for an archived place; NOT_FOUND for an unknown one
     */
    public OfferDetail create(UUID place, FieldValues<OfferField> input) {
        caller().require(Permission.EDIT_PLACES);
        if (place == null) {
            throw Problem.invalid("place", "required", null);
        }
        PlaceRef at = open(places.reference(place));
        FieldValues<OfferField> values = check(input, FieldValues.none(OfferField.class));
        return detail(lifecycle.create(at, values, actor(values)));
    }

    /**
     * Corrects an offer; nothing is written when nothing differs. It stays at its place.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED; CONFLICT for an
     *     archived offer or place; NOT_FOUND
     */
    @Override
    public OfferDetail update(UUID id, int version, FieldValues<OfferField> input) {
        Offer offer = lifecycle.forChange(id, version);
        open(places.reference(offer.placeId()));
        lifecycle.requireActive(offer);
        FieldValues<OfferField> before = view(offer).values();
        FieldValues<OfferField> values = check(input, before);
        OfferLifecycle.requireKept(offer, before, values);
        lifecycle.update(offer, before, values, actor(values));
        return detail(offer);
    }

    @Override
    public OfferDetail archive(UUID id, int version, String reason) {
        requireFree(id, version);
        return super.archive(id, version, reason);
    }

    @Override
    public OfferDetail restore(UUID id, int version) {
        requireFree(id, version);
        return super.restore(id, version);
    }

    /** An offer that another record keeps comes and goes with it. */
    private void requireFree(UUID id, int version) {
        if (lifecycle.forChange(id, version).keptBy() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "offer.kept", null);
        }
    }

    private FieldValues<OfferField> check(FieldValues<OfferField> input, FieldValues<OfferField> before) {
        return OfferValidator.check(input, before, vocabularies.all(), (field, id) -> known(id));
    }

    private Optional<References.Found> known(String actor) {
        try {
            ActorRef found = actors.reference(UUID.fromString(actor));
            return Optional.of(new References.Found(found.id().toString(), found.name(), found.archived()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (Problem unknown) {
            if (unknown.kind() != Problem.Kind.NOT_FOUND) {
                throw unknown;
            }
            return Optional.empty();
        }
    }

    private ActorRef actor(FieldValues<OfferField> values) {
        String actor = values.text(OfferField.ACTOR);
        return actor == null ? null : actors.reference(UUID.fromString(actor));
    }

    private PlaceRef open(PlaceRef place) {
        caller().require(Permission.EDIT_PLACES, place.communeId());
        OfferLifecycle.requireActive(place);
        return place;
    }

    @Override
    protected OfferLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected OfferDetail detail(Offer offer) {
        return new OfferDetail(view(offer), lifecycle.editable(offer));
    }

    private OfferView view(Offer offer) {
        return list.byUuid(offer.uuid()).orElseThrow();
    }
}
