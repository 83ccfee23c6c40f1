package fr.maillage.actor.persistence;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorContact;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and records actors and their contacts. */
@ApplicationScoped
public class ActorRepository extends RecordRepository<Actor> {

    /** More of one name in one place nobody tells apart. */
    private static final int MOST_NAMESAKES = 50;

    public ActorRepository() {
        super(Actor.class, "actor");
    }

    /** The actors that are not archived, by name. */
    public List<Actor> active(int limit) {
        return entities()
                .createQuery(
                        "select a from Actor a where a.archivedAt is null order by a.searchText, a.id", Actor.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The actor with a SIRET, RNA or RIDET, archived or not. */
    public Optional<Actor> byIdentifier(String identifier) {
        return select("where e.identifier = ?1", identifier).stream().findFirst();
    }

    /**
     * The actors of a name that act in a territory, archived or not; some more where a record is older than the names'
     * keys, so the caller compares again.
     *
     * @param nameKey see {@link Actor#nameKey}
     * @param inside whether those that act in a part of the territory count, too
     * @param day on which the part is one
     */
    public List<Actor> named(String nameKey, long territoryId, boolean inside, LocalDate day) {
        RecordQuery query = new RecordQuery()
                .where("(r.name_key = ? or (r.name_key is null and r.search_text like ?))", nameKey, nameKey + "%");
        if (inside) {
            query.inside(territoryId, day, "r.territory_id");
        } else {
            query.where("r.territory_id = ?", territoryId);
        }
        List<Object> parameters = new ArrayList<>();
        String sql = "select r.id from actor r" + query.where(parameters) + " order by r.id limit " + MOST_NAMESAKES;
        return List.copyOf(byKeys(Rows.list(entities(), sql, parameters, row -> row.number("id")))
                .values());
    }

    /** Lets nobody else change an actor until this transaction has ended, and reads what it is now. */
    public void lock(Actor actor) {
        entities().refresh(actor, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The contacts of an actor. */
    public List<ActorContact> contacts(long actorId) {
        return entities()
                .createQuery("select c from ActorContact c where c.actorId = :actor order by c.id", ActorContact.class)
                .setParameter("actor", actorId)
                .getResultList();
    }

    public Optional<ActorContact> contact(UUID uuid) {
        return entities()
                .createQuery("select c from ActorContact c where c.uuid = :uuid", ActorContact.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    public void add(ActorContact contact) {
        entities().persist(contact);
    }

    public void remove(ActorContact contact) {
        entities().remove(contact);
    }

    /** Lets others who give actors identifiers wait until this transaction has ended. */
    public void lockIdentifiers() {
        Rows.number(entities(), "select id from actor_identifier_lock where id = 1 for update", List.of());
    }
}
