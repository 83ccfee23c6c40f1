package fr.maillage.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;

/** Deletes rows by their age. Names of tables and columns come from the code alone. */
@ApplicationScoped
public class AgedRowRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public int remove(String table, String key, String moment, OffsetDateTime limit, int most) {
        return Rows.execute(
                entities,
                "delete from " + table + " where (" + key + ") in (select " + key + " from "
                        + table + " where " + moment + " < ?1 order by " + moment + " fetch first " + most
                        + " rows only)",
                limit);
    }
}
