package fr.maillage.actor.persistence;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorContact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and records actors and their contacts. */
@ApplicationScoped
public class ActorRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<Actor> byUuid(UUID uuid) {
        return entities.createQuery("select a from Actor a where a.uuid = :uuid", Actor.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The actors with these identifiers, in one statement and no particular order. */
    public List<Actor> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Actor a where a.id in :ids", Actor.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The actors of the present, by name. */
    public List<Actor> present(int limit) {
        return entities.createQuery(
                        "select a from Actor a where a.archivedAt is null order by a.searchText, a.id", Actor.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The actor with a SIRET, RNA or RIDET, archived or not. */
    public Optional<Actor> byIdentifier(String identifier) {
        return entities.createQuery("select a from Actor a where a.content.identifier = :identifier", Actor.class)
                .setParameter("identifier", identifier)
                .getResultStream()
                .findFirst();
    }

    public long count() {
        return entities.createQuery("select count(a) from Actor a", Long.class).getSingleResult();
    }

    public void add(Actor actor) {
        entities.persist(actor);
    }

    /** The contacts of an actor, by name. */
    public List<ActorContact> contacts(long actorId) {
        return entities.createQuery(
                        "select c from ActorContact c where c.actorId = :actor order by c.name, c.id",
                        ActorContact.class)
                .setParameter("actor", actorId)
                .getResultList();
    }

    public Optional<ActorContact> contact(UUID uuid) {
        return entities.createQuery("select c from ActorContact c where c.uuid = :uuid", ActorContact.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    public void add(ActorContact contact) {
        entities.persist(contact);
    }

    public void remove(ActorContact contact) {
        entities.remove(contact);
    }

    /**
     * Writes what has changed.
     *
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed an entity meanwhile
     */
    public void flush() {
        entities.flush();
    }

    /** Lets others who give actors identifiers wait until this transaction has ended. */
    public void holdIdentifiers() {
        entities.createNativeQuery("select id from actor_identifier_lock where id = 1 for update")
                .getSingleResult();
    }
}
