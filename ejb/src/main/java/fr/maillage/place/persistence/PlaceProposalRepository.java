package fr.maillage.place.persistence;

import fr.maillage.place.model.PlaceProposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and stores proposals. */
@ApplicationScoped
public class PlaceProposalRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<PlaceProposal> byUuid(UUID uuid) {
        return entities.createQuery("select p from PlaceProposal p where p.uuid = :uuid", PlaceProposal.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** All proposals for some places, decided ones too, in one statement. */
    public List<PlaceProposal> of(Collection<Long> placeIds) {
        return placeIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from PlaceProposal p where p.placeId in :ids order by p.field, p.source",
                                PlaceProposal.class)
                        .setParameter("ids", placeIds)
                        .getResultList();
    }

    public void remove(PlaceProposal proposal) {
        entities.remove(proposal);
    }

    public void add(PlaceProposal proposal) {
        entities.persist(proposal);
    }
}
