package fr.maillage.mailing.persistence;

import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.model.Mailing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and stores lists, the choices made on them, and what was written to them. */
@ApplicationScoped
public class ContactListRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public void add(Object entity) {
        entities.persist(entity);
    }

    /** @throws jakarta.persistence.OptimisticLockException when somebody else changed an entity meanwhile */
    public void flush() {
        entities.flush();
    }

    public Optional<ContactList> byUuid(UUID uuid) {
        return entities.createQuery("select l from ContactList l where l.uuid = :uuid", ContactList.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The lists of the present, by name. */
    public List<ContactList> slice(int offset, int limit) {
        return entities.createQuery(
                        "select l from ContactList l where l.archivedAt is null order by lower(l.name), l.id",
                        ContactList.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(l) from ContactList l where l.archivedAt is null", Long.class)
                .getSingleResult();
    }

    public Optional<Mailing> mailing(UUID uuid) {
        return entities.createQuery("select m from Mailing m where m.uuid = :uuid", Mailing.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** What was written to a list, the latest first. */
    public List<Mailing> mailings(long list, int most) {
        return entities.createQuery(
                        "select m from Mailing m where m.listId = :list order by m.createdAt desc, m.id desc",
                        Mailing.class)
                .setParameter("list", list)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Decides by hand on somebody.
     *
     * @param taken null: the filter decides again
     */
    public void choose(long list, UUID contact, Boolean taken) {
        entities.createNativeQuery("delete from contact_list_choice where list_id = ?1 and contact_id in"
                        + " (select k.id from actor_contact k where k.uuid = ?2)")
                .setParameter(1, list)
                .setParameter(2, contact.toString())
                .executeUpdate();
        if (taken != null) {
            entities.createNativeQuery(
                            "insert into contact_list_choice (list_id, contact_id, taken)"
                                    + " select cast(?1 as bigint), k.id, cast(?3 as boolean) from actor_contact k where k.uuid = ?2")
                    .setParameter(1, list)
                    .setParameter(2, contact.toString())
                    .setParameter(3, taken)
                    .executeUpdate();
        }
    }
}
