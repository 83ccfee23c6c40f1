package fr.maillage.offer.persistence;

import fr.maillage.offer.model.Offer;
import fr.maillage.record.persistence.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds and writes offers. */
@ApplicationScoped
public class OfferRepository extends RecordRepository<Offer> {

    public OfferRepository() {
        super(Offer.class, "offer");
    }

    /** All offers of a place, archived ones too. */
    public List<Offer> of(long placeId) {
        return select("where e.placeId = ?1 order by e.id", placeId);
    }

    /** The next places at which something is or was offered, ascending by key. */
    public List<Long> placesAfter(long last, int limit) {
        return entities()
                .createQuery(
                        "select distinct o.placeId from Offer o where o.placeId > :last order by o.placeId", Long.class)
                .setParameter("last", last)
                .setMaxResults(limit)
                .getResultList();
    }
}
