package fr.maillage.offer.persistence;

import fr.maillage.offer.model.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and records offers. */
@ApplicationScoped
public class OfferRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<Offer> byUuid(UUID uuid) {
        return entities.createQuery("select o from Offer o where o.uuid = :uuid", Offer.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** All offers of a place, archived ones too. */
    public List<Offer> of(long placeId) {
        return entities.createQuery("select o from Offer o where o.placeId = :place order by o.id", Offer.class)
                .setParameter("place", placeId)
                .getResultList();
    }

    /** The next places at which something is or was offered, ascending by key. */
    public List<Long> placesAfter(long last, int limit) {
        return entities.createQuery(
                        "select distinct o.placeId from Offer o where o.placeId > :last order by o.placeId", Long.class)
                .setParameter("last", last)
                .setMaxResults(limit)
                .getResultList();
    }

    public void add(Offer offer) {
        entities.persist(offer);
    }

    /**
     * Writes what has changed.
     *
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed an offer meanwhile
     */
    public void flush() {
        entities.flush();
    }
}
