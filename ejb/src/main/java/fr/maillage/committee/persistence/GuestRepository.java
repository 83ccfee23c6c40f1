package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Guest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes those who came to gatherings and are on no list. */
@ApplicationScoped
public class GuestRepository {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Of a gathering, those who came first before the others. */
    public List<Guest> of(long gathering) {
        return entities.createQuery(
                        "select g from Guest g where g.gatheringId = :gathering order by g.cameAt, g.id", Guest.class)
                .setParameter("gathering", gathering)
                .getResultList();
    }

    public Optional<Guest> byUuid(long gathering, UUID uuid) {
        return entities.createQuery(
                        "select g from Guest g where g.gatheringId = :gathering and g.uuid = :uuid", Guest.class)
                .setParameter("gathering", gathering)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** Tells if somebody of a name stands on the list of a gathering's guests. */
    public boolean listed(long gathering, String nameKey) {
        return Rows.number(
                        entities,
                        "select count(*) from gathering_guest where gathering_id = ? and name_key = ?",
                        gathering,
                        nameKey)
                > 0;
    }

    /** Counts those on the list of a gathering's guests, accepted or not. */
    public long count(long gathering) {
        return Rows.number(entities, "select count(*) from gathering_guest where gathering_id = ?", gathering);
    }

    /** Counts those of them whom an officer has accepted. */
    public long accepted(long gathering) {
        return Rows.number(
                entities, "select count(*) from gathering_guest where gathering_id = ? and accepted = true", gathering);
    }

    /** Where somebody of an address came, by the days. */
    public List<Row> told(String email) {
        return Rows.list(
                entities,
                "select g.name as name, g.email as email, g.organisation as organisation, g.came_at as came_at,"
                        + " k.title as title from gathering_guest g join gathering k on k.id = g.gathering_id"
                        + " where g.email = ? order by g.came_at, g.id fetch first " + MOST + " rows only",
                row -> row,
                email);
    }

    /** Forgets an address with all that came by it. */
    public void forget(String email) {
        Rows.execute(entities, "delete from gathering_guest where email = ?", email);
    }

    public void add(Guest guest) {
        entities.persist(guest);
    }

    public void remove(Guest guest) {
        entities.remove(guest);
    }

    public void flush() {
        entities.flush();
    }
}
