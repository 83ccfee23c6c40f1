package fr.maillage.offer;

import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.offer.model.Offer;
import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.offer.persistence.OfferTermRepository;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Offers that another record keeps: it gives their name, access, hours and days, archives and restores them, and nobody
 * else does. All within the caller's transaction, and with her rights.
 */
@ApplicationScoped
public class KeptOffers {

    /** Fields of its offer that the keeping record holds. */
    public static final Set<OfferField> KEPT = Set.of(
            OfferField.NAME,
            OfferField.ACCESS,
            OfferField.OPENING_HOURS,
            OfferField.ACTIVE_FROM,
            OfferField.ACTIVE_UNTIL);

    @Inject
    private OfferRepository offers;

    @Inject
    private OfferTermRepository terms;

    @Inject
    private AuditTrail audit;

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
     * Such an offer.
     *
     * @param key its database identifier, which the keeping record shares
     * @param id its opaque identifier, which the keeping record shares
     */
    public record Kept(long key, UUID id) {}

    /**
     * Enters an offer.
     *
     * @param kind the kind of record that keeps it
     * @throws Problem as {@link OfferService#create}
     */
    public Kept create(String kind, PlaceRef place, FieldValues<OfferField> input) {
        OfferLifecycle.requireActive(place);
        FieldValues<OfferField> values = check(input, FieldValues.none(OfferField.class));
        Offer offer = lifecycle.create(place, values, actor(values), kind);
        return new Kept(offer.id(), offer.uuid());
    }

    /**
     * An offer to be entered with many others.
     *
     * @param services codes of national services that the record of the place states, too
     */
    public record Draft(PlaceRef place, String name, String openingHours, List<String> services) {

        public Draft {
            services = List.copyOf(services);
        }

        private FieldValues<OfferField> says() {
            return FieldValues.none(OfferField.class)
                    .with(OfferField.NAME, name)
                    .with(OfferField.SERVICES, services)
                    .with(OfferField.OPENING_HOURS, openingHours);
        }
    }

    /**
     * Enters offers of what places state to everybody, without an end, in a number of statements that does not grow with
     * them. The caller has asked for EDIT_PLACES on each commune.
     *
     * @return in their order
     */
    public List<Kept> createAll(String kind, List<Draft> drafts) {
        List<Offer> made = drafts.stream()
                .map(draft -> lifecycle.draft(draft.place(), draft.says(), kind))
                .toList();
        offers.flush();
        Map<Long, List<String>> services = new LinkedHashMap<>();
        List<AuditLine> lines = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Offer offer = made.get(i);
            PlaceRef place = drafts.get(i).place();
            services.put(offer.id(), drafts.get(i).services());
            lines.add(line(
                    "offer.create",
                    offer,
                    place,
                    FieldValues.none(OfferField.class).changes(drafts.get(i).says())));
        }
        terms.add(Vocabulary.SERVICE.code(), services);
        places.offerStated(drafts.stream().map(draft -> draft.place().key()).toList());
        audit.recordAll(lines);
        return made.stream().map(offer -> new Kept(offer.id(), offer.uuid())).toList();
    }

    /**
     * Gives offers other hours, in a number of statements that does not grow with them; their places and what those state
     * stay as they are. The caller has asked for EDIT_PLACES on each commune.
     *
     * @param hours by the key of the offer; a text may be null
     * @param places by the key of the offer
     */
    public void reschedule(Map<Long, String> hours, Map<Long, PlaceRef> places) {
        List<AuditLine> lines = new ArrayList<>();
        offers.byKeys(hours.keySet()).forEach((key, offer) -> {
            String before = offer.openingHours();
            String after = hours.get(key);
            if (!Objects.equals(before, after)) {
                offer.reschedule(after, lifecycle.now());
                lines.add(line(
                        "offer.update",
                        offer,
                        places.get(key),
                        List.of(new Change(OfferField.OPENING_HOURS.key(), before, after))));
            }
        });
        offers.flush();
        audit.recordAll(lines);
    }

    private static AuditLine line(String action, Offer offer, PlaceRef place, List<Change> changes) {
        return new AuditLine(
                action,
                new RecordRef("offer", offer.uuid()),
                offer.name() + " – " + place.name(),
                place.communeId(),
                changes);
    }

    /**
     * Changes what an offer says, and moves it where the place differs; nothing is written when nothing differs.
     *
     * @param input what it says in all fields
     */
    public void update(long key, PlaceRef place, FieldValues<OfferField> input) {
        Offer offer = offer(key);
        if (offer.placeId() != place.key()) {
            OfferLifecycle.requireActive(place);
            PlaceRef from = places.reference(offer.placeId());
            places.lock(from);
            places.lock(place);
            lifecycle.move(List.of(offer), from, place);
        }
        FieldValues<OfferField> before = values(offer);
        FieldValues<OfferField> values = check(input, before);
        lifecycle.update(offer, before, values, actor(values));
    }

    /** All that an offer says, for whoever changes some of it. */
    public FieldValues<OfferField> values(long key) {
        return values(offer(key));
    }

    /** Takes an offer out of the lists with the record that keeps it. */
    public void archive(long key, String why) {
        Offer offer = offer(key);
        if (!offer.archived()) {
            lifecycle.archive(offer, why);
        }
    }

    /** Brings it back. */
    public void restore(long key) {
        Offer offer = offer(key);
        if (offer.archived()) {
            lifecycle.restore(offer.uuid(), offer.version());
        }
    }

    /** Where an offer is. */
    public PlaceRef place(long key) {
        return places.reference(offer(key).placeId());
    }

    private Offer offer(long key) {
        return offers.byKeys(List.of(key)).get(key);
    }

    private FieldValues<OfferField> values(Offer offer) {
        return list.byUuid(offer.uuid()).orElseThrow().values();
    }

    private FieldValues<OfferField> check(FieldValues<OfferField> input, FieldValues<OfferField> before) {
        return OfferValidator.check(input, before, vocabularies.all(), (field, id) -> known(id));
    }

    private Optional<References.Found> known(String actor) {
        return actors.known(UUID.fromString(actor))
                .map(found -> new References.Found(found.id().toString(), found.name(), found.archived()));
    }

    private ActorRef actor(FieldValues<OfferField> values) {
        String actor = values.text(OfferField.ACTOR);
        return actor == null ? null : actors.reference(UUID.fromString(actor));
    }
}
