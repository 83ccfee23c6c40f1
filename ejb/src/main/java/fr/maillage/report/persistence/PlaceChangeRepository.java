package fr.maillage.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads the state of all places as one short text. */
@ApplicationScoped
public class PlaceChangeRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Another text whenever a place was created, changed, archived or restored since. */
    public String state() {
        Object[] row = (Object[]) entities.createNativeQuery("select count(*), max(updated_at) from place")
                .getSingleResult();
        return row[0] + "@" + row[1];
    }
}
