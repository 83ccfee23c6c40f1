package fr.maillage.offer;

import fr.maillage.actor.ActorService;
import fr.maillage.offer.persistence.OfferListRepository;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.record.RecordKeys;
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
import java.util.Optional;
import java.util.UUID;

/** The list of offers: a page takes three statements beside what its filter names. */
@ApplicationScoped
class OfferSearch {

    @Inject
    private OfferListRepository lists;

    @Inject
    private PlaceDerivationService places;

    @Inject
    private ActorService actors;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    Page<OfferView> page(OfferFilter filter, PageRequest request) {
        LocalDate today = today();
        return lists.page(query(filter), request).map(row -> view(row, today));
    }

    /** An offer, archived or not, in whatever place. */
    Optional<OfferView> byUuid(UUID uuid) {
        LocalDate today = today();
        return lists.one(new RecordQuery().uuid(uuid)).stream()
                .map(row -> view(row, today))
                .findFirst();
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

    /** The keys of the whole list. */
    RecordKeys keys(OfferFilter filter, PageRequest request) {
        return lists.keys(query(filter), request);
    }

    /** Whole offers, in one statement. */
    List<OfferView> slice(RecordKeys keys) {
        LocalDate today = today();
        return lists.slice(keys).stream().map(row -> view(row, today)).toList();
    }

    private OfferView view(Row row, LocalDate today) {
        return new OfferView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                OfferState.on(today, row.day("active_from"), row.day("active_until"), row.has("archived_at")),
                row.uuid("place"),
                row.text("place_name"),
                row.has("place_archived"),
                row.text("commune_code"),
                row.text("commune_name"),
                row.uuid("actor"),
                row.text("actor_name"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("created_at"),
                row.moment("updated_at"));
    }
}
