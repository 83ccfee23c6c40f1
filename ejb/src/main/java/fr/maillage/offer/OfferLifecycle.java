package fr.maillage.offer;

import fr.maillage.actor.ActorRef;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.offer.model.Offer;
import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.offer.persistence.OfferTermRepository;
import fr.maillage.place.core.OfferedTerms;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes offers, and what follows for the national record of their place. */
@ApplicationScoped
class OfferLifecycle extends RecordLifecycle<Offer> {

    private OfferRepository offers;

    @Inject
    private OfferTermRepository terms;

    @Inject
    private OfferDerivation derivation;

    @Inject
    private OfferList list;

    @Inject
    private PlaceDerivationService places;

    /** For the proxy only. */
    OfferLifecycle() {}

    @Inject
    OfferLifecycle(OfferRepository offers, Caller caller, AuditTrail audit, Clock clock) {
        super(offers, Permission.EDIT_PLACES, caller, audit, clock);
        this.offers = offers;
    }

    @Override
    protected long territory(Offer offer) {
        return place(offer).communeId();
    }

    @Override
    protected String label(Offer offer) {
        return offer.name() + " – " + place(offer).name();
    }

    @Override
    protected void lock(Offer offer, boolean active) {
        PlaceRef place = place(offer);
        if (active) {
            requireActive(place);
        }
        places.lock(place);
    }

    @Override
    protected void follow(Offer offer) {
        PlaceRef place = place(offer);
        places.derive(place, derivation.on(list.today(), List.of(place.key())).get(place.key()));
    }

    /**
     * Refuses what can only be done at a place that is not archived.
     *
     * @throws Problem CONFLICT
     */
    static void requireActive(PlaceRef place) {
        if (place.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.archived", null);
        }
    }

    /**
     * Refuses that somebody else changes what the keeping record says.
     *
     * @throws Problem INVALID with one violation per field
     */
    static void requireKept(Offer offer, FieldValues<OfferField> before, FieldValues<OfferField> after) {
        if (offer.keptBy() == null) {
            return;
        }
        List<Violation> wrong = KeptOffers.KEPT.stream()
                .sorted()
                .filter(field -> !before.list(field).equals(after.list(field)))
                .map(field -> Violation.of(field.key(), "offer-kept", after.joined(field)))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    Offer create(PlaceRef place, FieldValues<OfferField> values, ActorRef actor) {
        return create(place, values, actor, null);
    }

    /** @param keptBy the kind of record that keeps it; null for none */
    Offer create(PlaceRef place, FieldValues<OfferField> values, ActorRef actor, String keptBy) {
        Offer offer = new Offer(UUID.randomUUID(), place.key(), now());
        offer.keep(keptBy);
        return create(
                offer,
                () -> describe(offer, place, values, actor),
                () -> terms.replace(offer.id(), values.lists()),
                FieldValues.none(OfferField.class).changes(values));
    }

    /** An offer of places' own services to everybody, not written yet; for many at once. */
    Offer draft(PlaceRef place, FieldValues<OfferField> values, String keptBy) {
        Offer offer = new Offer(UUID.randomUUID(), place.key(), now());
        offer.keep(keptBy);
        describe(offer, place, values, null);
        offers.add(offer);
        return offer;
    }

    void update(Offer offer, FieldValues<OfferField> before, FieldValues<OfferField> after, ActorRef actor) {
        update(
                offer,
                () -> describe(offer, place(offer), after, actor),
                () -> terms.replace(offer.id(), after.lists()),
                before.changes(after));
    }

    /** Moves offers to another place; the caller has locked both. */
    void move(List<Offer> moved, PlaceRef from, PlaceRef to) {
        if (moved.isEmpty()) {
            return;
        }
        for (Offer offer : moved) {
            OfferView view = list.byUuid(offer.uuid()).orElseThrow();
            offer.moveTo(to.key(), words(view.values(), to, view.actorName()), now());
        }
        offers.flush();
        Map<Long, OfferedTerms> derived = derivation.on(list.today(), List.of(from.key(), to.key()));
        places.derive(from, derived.get(from.key()));
        places.derive(to, derived.get(to.key()));
        moved.forEach(o -> record(o, "move", List.of(new Change("place", from.name(), to.name()))));
    }

    private PlaceRef place(Offer offer) {
        return places.reference(offer.placeId());
    }

    private static void describe(Offer offer, PlaceRef place, FieldValues<OfferField> values, ActorRef actor) {
        offer.describe(
                values, actor == null ? null : actor.key(), words(values, place, actor == null ? null : actor.name()));
    }

    private static String words(FieldValues<OfferField> values, PlaceRef place, String actor) {
        return PlainText.searched(Stream.of(
                values.text(OfferField.NAME),
                place.name(),
                actor,
                values.text(OfferField.SCHEDULE),
                values.text(OfferField.REMARK)));
    }
}
