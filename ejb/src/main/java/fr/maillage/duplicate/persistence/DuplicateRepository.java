package fr.maillage.duplicate.persistence;

import fr.maillage.duplicate.model.DuplicateCandidate;
import fr.maillage.duplicate.model.DuplicateMerge;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Loads and stores pairs and merges. */
@ApplicationScoped
public class DuplicateRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<DuplicateCandidate> byUuid(UUID uuid) {
        return entities.createQuery("select c from DuplicateCandidate c where c.uuid = :uuid", DuplicateCandidate.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The pair's merge that was not taken back. */
    public Optional<DuplicateMerge> merge(long candidate) {
        return entities.createQuery(
                        "select m from DuplicateMerge m where m.candidateId = :candidate and m.undoneAt is null",
                        DuplicateMerge.class)
                .setParameter("candidate", candidate)
                .getResultStream()
                .findFirst();
    }

    /** The opaque identifier of a place. */
    public UUID place(long id) {
        return Rows.one(
                entities, "select p.uuid as uuid from place_card p where p.id = ?", row -> row.uuid("uuid"), id);
    }

    public void add(DuplicateCandidate candidate) {
        entities.persist(candidate);
    }

    public void add(DuplicateMerge merge) {
        entities.persist(merge);
    }

    /**
     * Writes what has changed.
     *
     * @throws jakarta.persistence.OptimisticLockException when somebody else decided meanwhile
     */
    public void flush() {
        entities.flush();
    }
}
