package fr.maillage.offer;

import fr.maillage.actor.ActorService;
import fr.maillage.offer.persistence.OfferCriteria;
import fr.maillage.offer.persistence.OfferListRepository;
import fr.maillage.offer.persistence.OfferListRepository.Row;
import fr.maillage.offer.persistence.OfferTermRepository;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The list of offers: its filters, its orders, its rows, in a bounded number of statements. */
@ApplicationScoped
class OfferQueries {

    /** Each ends in the unique key. */
    private static final Map<String, String> ORDERS = Map.of(
            "name", "o.search_text %1$s, o.id %1$s",
            "place", "p.search_text %1$s, o.search_text %1$s, o.id %1$s",
            "commune", "c.search_key %1$s, p.search_text %1$s, o.id %1$s",
            "actor", "a.search_text %1$s nulls last, o.search_text %1$s, o.id %1$s");

    private static final int MOST_WORDS = 10;

    @Inject
    private OfferListRepository lists;

    @Inject
    private OfferTermRepository terms;

    @Inject
    private PlaceDerivationService places;

    @Inject
    private ActorService actors;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    Page<OfferView> page(OfferFilter filter, PageRequest request) {
        String order = request.by(ORDERS, "name");
        OfferCriteria criteria = criteria(filter);
        List<Row> rows = lists.slice(
                criteria, order.formatted(request.ascending() ? "asc" : "desc"), request.offset(), request.size());
        return new Page<>(views(rows), lists.count(criteria), request);
    }

    /** An offer, archived or not, in whatever place. */
    Optional<OfferView> byUuid(UUID uuid) {
        return views(lists.slice(new OfferCriteria().uuid(uuid), "o.id", 0, 1)).stream()
                .findFirst();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.PARIS));
    }

    private OfferCriteria criteria(OfferFilter filter) {
        OfferCriteria criteria = new OfferCriteria().archived(filter.archived());
        if (given(filter.territory())) {
            TerritoryView territory = territories.required(filter.territory());
            boolean byQpv = territory.kind() == TerritoryKind.QPV || territory.kind() == TerritoryKind.PERIMETER;
            criteria.inside(territory.id(), byQpv, today());
        }
        if (given(filter.service())) {
            criteria.service(filter.service());
        }
        if (given(filter.publicCode())) {
            criteria.openTo(filter.publicCode());
        }
        if (filter.actor() != null) {
            criteria.actor(actors.reference(filter.actor()).key());
        }
        if (filter.place() != null) {
            criteria.place(places.reference(filter.place()).key());
        }
        Arrays.stream(Parts.of(PlainText.words(filter.text()), " "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(criteria::word);
        return criteria;
    }

    private List<OfferView> views(List<Row> rows) {
        Map<Long, Map<String, List<String>>> byOffer =
                terms.of(rows.stream().map(Row::id).toList());
        LocalDate today = today();
        return rows.stream()
                .map(row -> view(row, values(row, byOffer.getOrDefault(row.id(), Map.of())), today))
                .toList();
    }

    private static OfferView view(Row row, OfferValues values, LocalDate today) {
        return new OfferView(
                row.uuid(),
                row.version(),
                values,
                OfferState.on(today, row.activeFrom(), row.activeUntil(), row.archivedAt() != null),
                row.place(),
                row.placeName(),
                row.placeArchived(),
                row.communeCode(),
                row.communeName(),
                row.actor(),
                row.actorName(),
                row.archivedAt(),
                row.archiveReason(),
                row.createdAt(),
                row.updatedAt());
    }

    private static OfferValues values(Row row, Map<String, List<String>> lists) {
        Map<OfferField, List<String>> entries = new EnumMap<>(OfferField.class);
        for (OfferField field : OfferField.values()) {
            entries.put(
                    field,
                    field.vocabulary() == null
                            ? Stream.ofNullable(single(row, field))
                                    .map(Objects::toString)
                                    .toList()
                            : lists.getOrDefault(field.vocabulary().code(), List.of()));
        }
        return new OfferValues(entries);
    }

    private static Object single(Row row, OfferField field) {
        return switch (field) {
            case NAME -> row.name();
            case ACTOR -> row.actor();
            case CAPACITY -> row.capacity();
            case OPENING_HOURS -> row.openingHours();
            case SCHEDULE -> row.schedule();
            case ACTIVE_FROM -> row.activeFrom();
            case ACTIVE_UNTIL -> row.activeUntil();
            case PHONE -> row.phone();
            case EMAIL -> row.email();
            case WEBSITE -> row.website();
            case APPOINTMENT_URL -> row.appointmentUrl();
            case REMARK -> row.remark();
            default -> null;
        };
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
