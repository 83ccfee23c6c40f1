package fr.maillage.offer;

import fr.maillage.actor.ActorService;
import fr.maillage.offer.model.Offer;
import fr.maillage.offer.persistence.OfferListRepository;
import fr.maillage.offer.persistence.OfferRepository;
import fr.maillage.offer.persistence.OfferTermRepository;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list of offers: a page takes four statements beside what its filter names. */
@ApplicationScoped
class OfferSearch {

    @Inject
    private OfferListRepository lists;

    @Inject
    private OfferRepository offers;

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
        return lists.page(query(filter), request, this::views);
    }

    /** An offer, archived or not, in whatever place. */
    Optional<OfferView> byUuid(UUID uuid) {
        return views(lists.one(new RecordQuery().uuid(uuid))).stream().findFirst();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.PARIS));
    }

    private RecordQuery query(OfferFilter filter) {
        RecordQuery query = lists.query(filter);
        if (filter.territory() != null && !filter.territory().isBlank()) {
            TerritoryView territory = territories.required(filter.territory());
            boolean byQpv = territory.kind() == TerritoryKind.QPV || territory.kind() == TerritoryKind.PERIMETER;
            lists.inside(query, territory.id(), byQpv, today());
        }
        if (filter.actor() != null) {
            lists.by(query, actors.reference(filter.actor()).key());
        }
        if (filter.place() != null) {
            lists.at(query, places.reference(filter.place()).key());
        }
        return query;
    }

    private List<OfferView> views(List<Row> rows) {
        List<Long> keys = rows.stream().map(row -> row.number("id")).toList();
        Map<Long, Offer> byKey = offers.byKeys(keys);
        Map<Long, Map<String, List<String>>> lists = terms.of(keys);
        LocalDate today = today();
        return rows.stream()
                .map(row -> {
                    long key = row.number("id");
                    return view(row, byKey.get(key), lists.getOrDefault(key, Map.of()), today);
                })
                .toList();
    }

    private static OfferView view(Row row, Offer offer, Map<String, List<String>> lists, LocalDate today) {
        UUID actor = row.uuid("actor");
        return new OfferView(
                offer.uuid(),
                offer.version(),
                offer.values(actor == null ? null : actor.toString(), lists),
                OfferState.on(today, offer.activeFrom(), offer.activeUntil(), offer.archived()),
                row.uuid("place"),
                row.text("place_name"),
                row.has("place_archived"),
                row.text("commune_code"),
                row.text("commune_name"),
                actor,
                row.text("actor_name"),
                offer.archivedAt(),
                offer.archiveReason(),
                offer.createdAt(),
                offer.updatedAt());
    }
}
