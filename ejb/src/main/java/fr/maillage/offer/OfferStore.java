package fr.maillage.offer;

import fr.maillage.actor.ActorRef;
import fr.maillage.offer.model.Offer;
import fr.maillage.offer.model.OfferReach;
import fr.maillage.offer.model.OfferTimes;
import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.offer.persistence.OfferTermRepository;
import fr.maillage.place.core.OfferedTerms;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes offers, with a line in the audit for each change, and what follows for the national record of their place. */
@ApplicationScoped
class OfferStore {

    @Inject
    private OfferRepository offers;

    @Inject
    private OfferTermRepository terms;

    @Inject
    private OfferDerivation derivation;

    @Inject
    private OfferQueries queries;

    @Inject
    private PlaceDerivationService places;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    Offer create(PlaceRef place, OfferValues values, ActorRef actor) {
        places.hold(place);
        Offer offer = new Offer(UUID.randomUUID(), place.key(), now());
        describe(offer, place, values, actor);
        offers.add(offer);
        flush();
        terms.replace(offer.id(), lists(values));
        settle(offer, place, "offer.create", changes(OfferValues.EMPTY, values));
        return offer;
    }

    void update(Offer offer, PlaceRef place, OfferValues before, OfferValues after, ActorRef actor) {
        List<Change> changes = changes(before, after);
        if (changes.isEmpty()) {
            return;
        }
        places.hold(place);
        describe(offer, place, after, actor);
        flush();
        terms.replace(offer.id(), lists(after));
        settle(offer, place, "offer.update", changes);
    }

    void archive(Offer offer, PlaceRef place, String reason) {
        places.hold(place);
        offer.archive(reason, now());
        flush();
        settle(offer, place, "offer.archive", List.of(new Change("reason", null, reason)));
    }

    void restore(Offer offer, PlaceRef place) {
        places.hold(place);
        String reason = offer.archiveReason();
        offer.restore(now());
        flush();
        settle(offer, place, "offer.restore", List.of(new Change("reason", reason, null)));
    }

    /** Hangs offers on another place; the caller holds both. */
    void move(List<Offer> moved, PlaceRef from, PlaceRef to) {
        if (moved.isEmpty()) {
            return;
        }
        for (Offer offer : moved) {
            OfferView view = queries.byUuid(offer.uuid()).orElseThrow();
            offer.moveTo(to.key(), words(view.values(), to, view.actorName()), now());
        }
        flush();
        Map<Long, OfferedTerms> derived = derivation.on(queries.today(), List.of(from.key(), to.key()));
        places.derive(from, derived.get(from.key()));
        places.derive(to, derived.get(to.key()));
        moved.forEach(o -> record(o, to, "offer.move", List.of(new Change("place", from.name(), to.name()))));
    }

    private void settle(Offer offer, PlaceRef place, String action, List<Change> changes) {
        places.derive(
                place, derivation.on(queries.today(), List.of(place.key())).get(place.key()));
        record(offer, place, action, changes);
    }

    private void record(Offer offer, PlaceRef place, String action, List<Change> changes) {
        audit.record(new AuditLine(
                action,
                new RecordRef("offer", offer.uuid()),
                offer.name() + " – " + place.name(),
                place.communeId(),
                changes));
    }

    private void describe(Offer offer, PlaceRef place, OfferValues values, ActorRef actor) {
        String capacity = values.text(OfferField.CAPACITY);
        offer.describe(
                values.text(OfferField.NAME),
                capacity == null ? null : Integer.valueOf(capacity),
                new OfferReach(
                        values.text(OfferField.PHONE),
                        values.text(OfferField.EMAIL),
                        values.text(OfferField.WEBSITE),
                        values.text(OfferField.APPOINTMENT_URL)),
                new OfferTimes(
                        values.text(OfferField.OPENING_HOURS),
                        values.text(OfferField.SCHEDULE),
                        day(values.text(OfferField.ACTIVE_FROM)),
                        day(values.text(OfferField.ACTIVE_UNTIL))),
                values.text(OfferField.REMARK));
        offer.offeredBy(
                actor == null ? null : actor.key(), words(values, place, actor == null ? null : actor.name()), now());
    }

    private static String words(OfferValues values, PlaceRef place, String actor) {
        return PlainText.searched(Stream.of(
                values.text(OfferField.NAME),
                place.name(),
                actor,
                values.text(OfferField.SCHEDULE),
                values.text(OfferField.REMARK)));
    }

    private void flush() {
        try {
            offers.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale("offer", null);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, List<String>> lists(OfferValues values) {
        Map<String, List<String>> lists = new TreeMap<>();
        for (OfferField field : values.filled()) {
            if (field.vocabulary() != null) {
                lists.put(field.vocabulary().code(), values.list(field));
            }
        }
        return lists;
    }

    private static List<Change> changes(OfferValues before, OfferValues after) {
        List<Change> changes = new ArrayList<>();
        for (OfferField field : OfferField.values()) {
            if (!Objects.equals(before.joined(field), after.joined(field))) {
                changes.add(new Change(field.key(), before.joined(field), after.joined(field)));
            }
        }
        return changes;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
