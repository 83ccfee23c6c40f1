package fr.maillage.actor.persistence;

import fr.maillage.actor.model.ActorSourceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of sources about actors. */
@ApplicationScoped
public class ActorSourceRowRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<ActorSourceRow> find(long actorId, String source, String rowKey) {
        return entities.createQuery(
                        "select r from ActorSourceRow r where r.actorId = :actor and r.source = :source and r.rowKey = :key",
                        ActorSourceRow.class)
                .setParameter("actor", actorId)
                .setParameter("source", source)
                .setParameter("key", rowKey)
                .getResultStream()
                .findFirst();
    }

    /** All rows about an actor, the newest first. */
    public List<ActorSourceRow> of(long actorId) {
        return entities.createQuery(
                        "select r from ActorSourceRow r where r.actorId = :actor order by r.saidOn desc, r.source, r.id",
                        ActorSourceRow.class)
                .setParameter("actor", actorId)
                .getResultList();
    }

    public void add(ActorSourceRow row) {
        entities.persist(row);
    }
}
