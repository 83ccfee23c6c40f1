package fr.maillage.offer.persistence;

import fr.maillage.offer.OfferField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Offers as rows, with what their place {@code p}, its commune {@code c} and their actor {@code a} add. */
@ApplicationScoped
public class OfferListRepository extends RecordLists<OfferField> {

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "r.kept_by, p.uuid as place, p.name as place_name, p.archived_at as place_archived, c.code as commune_code,"
                    + " c.name as commune_name, a.uuid as actor, a.name as actor_name",
            "offer r join place_card p on p.id = r.place_id join territory c on c.id = p.commune_id"
                    + " left join actor_card a on a.id = r.actor_id",
            Map.of(
                    "name", "r.search_text %1$s, r.id %1$s",
                    "place", "p.search_text %1$s, r.search_text %1$s, r.id %1$s",
                    "commune", "c.search_key %1$s, p.search_text %1$s, r.id %1$s",
                    "actor", "a.search_text %1$s nulls last, r.search_text %1$s, r.id %1$s"),
            "name");

    public OfferListRepository() {
        super(new RecordRows<>(PAGES, OfferField.class, OfferTermRepository.TERMS));
    }
}
