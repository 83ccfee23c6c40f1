package fr.maillage.offer;

import fr.maillage.actor.ActorService;
import fr.maillage.offer.persistence.OfferListRepository;
import fr.maillage.place.core.PlaceDerivationService;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The list of offers. */
@ApplicationScoped
public class OfferList extends RecordList<OfferView, OfferField> {

    private static final String SERVICES = "select distinct t.offer_id as id, t.term as v from offer_term t"
            + " where t.vocabulary in ('service', 'service-detail')";

    private static final String SERVING = "exists (select 1 from offer_term t where t.offer_id = r.id and t.term = ?"
            + " and t.vocabulary in ('service', 'service-detail'))";

    /** Who addresses nobody in particular addresses everybody. */
    private static final String PUBLICS =
            "select t.offer_id as id, t.term as v from offer_term t where t.vocabulary = 'public'"
                    + " union all select o.id, v.code from offer o cross join vocabulary_term v where v.vocabulary = 'public'"
                    + " and not exists (select 1 from offer_term t where t.offer_id = o.id and t.vocabulary = 'public')";

    private static final String ADDRESSING =
            "(not exists (select 1 from offer_term t where t.offer_id = r.id and t.vocabulary = 'public')"
                    + " or exists (select 1 from offer_term t where t.offer_id = r.id and t.vocabulary = 'public'"
                    + " and t.term = ?))";

    /** By name. */
    public static final ListSpec<OfferView, OfferField> SPEC = ListSpec.of(
                    "offer", "/offers", OfferField.class, OfferView::values, OfferListRepository.PAGES)
            .local()
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Offers in places inside it", "p.commune_id", "p.qpv_id"))
            .filter(ListFilter.term(
                            "service",
                            "Code of a national service or of a finer one",
                            SERVING,
                            Vocabulary.SERVICE,
                            Vocabulary.SERVICE_DETAIL)
                    .countedEach(SERVICES))
            .filter(ListFilter.term(
                            "public",
                            "Code of a public: offers that address it, or nobody in particular",
                            ADDRESSING,
                            Vocabulary.PUBLIC)
                    .countedEach(PUBLICS))
            .filter(ListFilter.record("actor", "Identifier of the actor that offers them", "a.uuid = ?")
                    .counted("a.uuid", "a.name"))
            .filter(ListFilter.record("place", "Identifier of the place", "p.uuid = ?"))
            .filter(ListFilter.archived())
            .column(OfferField.NAME)
            .order("name")
            .link()
            .column("place", "column.place", OfferView::placeName)
            .order("place")
            .column("commune", "column.commune", OfferView::communeName)
            .order("commune")
            .column("actor", "field.actor", OfferView::actorName)
            .order("actor")
            .column(OfferField.SERVICES)
            .column("state", "column.state", offer -> offer.state().code())
            .coded()
            .unfiled(OfferField.ACTOR)
            .done();

    @Inject
    private PlaceDerivationService places;

    @Inject
    private ActorService actors;

    /** For the proxy only. */
    protected OfferList() {}

    @Inject
    public OfferList(OfferListRepository lists) {
        super(SPEC, lists);
    }

    /** The offers of a place. */
    public static ListRequest at(UUID place) {
        return ListRequest.ALL.with("place", place.toString());
    }

    /** Offers of an actor. */
    public static ListRequest by(UUID actor) {
        return ListRequest.ALL.with("actor", actor.toString());
    }

    @Override
    protected RecordQuery readable(RecordQuery query) {
        return query.where("p.archived_at is null");
    }

    /** An actor or a place that there is not is no empty list. */
    @Override
    protected void limit(RecordQuery query, ListFilter filter, ListRequest request) {
        String value = request.value(filter.name());
        if (value != null && "actor".equals(filter.name())) {
            actors.reference(UUID.fromString(value));
        }
        if (value != null && "place".equals(filter.name())) {
            places.reference(UUID.fromString(value));
        }
        super.limit(query, filter, request);
    }

    @Override
    protected OfferView view(Row row) {
        return new OfferView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
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
