package fr.maillage.offer.persistence;

import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferFilter;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Offers as rows, with what their place {@code p}, its commune {@code c} and their actor {@code a} add. */
@ApplicationScoped
public class OfferListRepository {

    private static final RecordPages PAGES = new RecordPages(
            "p.uuid as place, p.name as place_name, p.archived_at as place_archived, c.code as commune_code,"
                    + " c.name as commune_name, a.uuid as actor, a.name as actor_name",
            "offer r join place_card p on p.id = r.place_id join territory c on c.id = p.commune_id"
                    + " left join actor_card a on a.id = r.actor_id",
            Map.of(
                    "name", "r.search_text %1$s, r.id %1$s",
                    "place", "p.search_text %1$s, r.search_text %1$s, r.id %1$s",
                    "commune", "c.search_key %1$s, p.search_text %1$s, r.id %1$s",
                    "actor", "a.search_text %1$s nulls last, r.search_text %1$s, r.id %1$s"),
            "name");

    private static final RecordRows<OfferField> ROWS =
            new RecordRows<>(PAGES, OfferField.class, OfferTermRepository.TERMS);

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** A page of the list. */
    public Page<Row> page(RecordQuery query, PageRequest request) {
        return ROWS.page(entities, query, request);
    }

    /** The row of one offer; no row or one. */
    public List<Row> one(RecordQuery query) {
        return ROWS.one(entities, query);
    }

    /** The keys of the whole list. */
    public RecordKeys keys(RecordQuery query, PageRequest request) {
        return ROWS.keys(jdbc, query, request);
    }

    /** Whole offers, in one statement. */
    public List<Row> slice(RecordKeys keys) {
        return ROWS.slice(jdbc, keys);
    }

    /** What the offer of such a row says. */
    public FieldValues<OfferField> values(Row row) {
        return ROWS.values(row);
    }

    /** What the list is limited to, as far as words and codes tell; in places that are not archived. */
    public RecordQuery query(OfferFilter filter) {
        RecordQuery query = new RecordQuery()
                .where("p.archived_at is null")
                .archived(filter.archived())
                .words(filter.text())
                .given(
                        filter.service(),
                        "exists (select 1 from offer_term t where t.offer_id = r.id and t.term = ?"
                                + " and t.vocabulary in ('service', 'service-detail'))");
        return query.given(
                filter.publicCode(),
                "(not exists (select 1 from offer_term t where t.offer_id = r.id and t.vocabulary = 'public')"
                        + " or exists (select 1 from offer_term t where t.offer_id = r.id and t.vocabulary = 'public'"
                        + " and t.term = ?))");
    }

    /** Limits it to places inside a territory on a day: by their commune, or by their QPV where one is asked for. */
    public void inside(RecordQuery query, long territory, boolean byQpv, LocalDate day) {
        if (byQpv) {
            query.inside(territory, day, "p.commune_id", "p.qpv_id");
        } else {
            query.inside(territory, day, "p.commune_id");
        }
    }

    /** Limits it to what an actor offers. */
    public void by(RecordQuery query, long actor) {
        query.where("r.actor_id = ?", actor);
    }

    /** Limits it to what is offered at a place. */
    public void at(RecordQuery query, long place) {
        query.where("r.place_id = ?", place);
    }
}
