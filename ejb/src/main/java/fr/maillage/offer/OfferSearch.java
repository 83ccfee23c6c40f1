package fr.maillage.offer;

import fr.maillage.actor.ActorService;
import fr.maillage.offer.persistence.OfferListRepository;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of offers. */
@ApplicationScoped
class OfferSearch extends RecordSearch<OfferView> {

    private OfferListRepository lists;

    @Inject
    private PlaceDerivationService places;

    @Inject
    private ActorService actors;

    /** For the proxy only. */
    OfferSearch() {}

    @Inject
    OfferSearch(OfferListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(OfferFilter filter) {
        RecordQuery query = inside(lists.query(filter), filter.territory(), "p.commune_id", "p.qpv_id");
        if (filter.actor() != null) {
            lists.by(query, actors.reference(filter.actor()).key());
        }
        if (filter.place() != null) {
            lists.at(query, places.reference(filter.place()).key());
        }
        return query;
    }

    @Override
    protected OfferView view(Row row) {
        return new OfferView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                OfferState.on(today(), row.day("active_from"), row.day("active_until"), row.has("archived_at")),
                row.uuid("place"),
                row.text("place_name"),
                row.has("place_archived"),
                row.text("commune_code"),
                row.text("commune_name"),
                row.uuid("actor"),
                row.text("actor_name"),
                row.text("kept_by"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("created_at"),
                row.moment("updated_at"));
    }
}
