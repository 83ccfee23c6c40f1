package fr.maillage.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads the state of all places as one short text. */
@ApplicationScoped
public class PlaceChangeRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Another text whenever a place was created, changed, archived or restored since. */
    public String state() {
        Object[] row = (Object[]) entities.createNativeQuery("select count(*), max(updated_at) from place_card")
                .getSingleResult();
        return row[0] + "@" + row[1];
    }

    /**
     * How many places inside a territory were created, changed, archived or restored after a moment.
     *
     * @param day on which the territory is looked at
     */
    public long changedSince(OffsetDateTime moment, long territoryId, LocalDate day) {
        return ((Number) entities.createNativeQuery("select count(*) from place_card p where p.updated_at > ?"
                                + " and p.commune_id in (select x.descendant_id from territory_closure x"
                                + " where x.ancestor_id = ? and x.valid_from <= ?"
                                + " and (x.valid_to is null or x.valid_to > ?))")
                        .setParameter(1, moment)
                        .setParameter(2, territoryId)
                        .setParameter(3, day)
                        .setParameter(4, day)
                        .getSingleResult())
                .longValue();
    }
}
