package fr.maillage.report.persistence;

import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads the state of all places as one short text. */
@ApplicationScoped
public class PlaceChangeRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Another text whenever a place was created, changed, archived or restored since. */
    public String state() {
        String sql = "select count(*) as places, max(updated_at) as changed from place_card";
        return Rows.list(entities, sql, List.of(), row -> row.written("places") + "@" + row.written("changed"))
                .get(0);
    }

    /**
     * Counts the places inside a territory that were created, changed, archived or restored after a moment.
     *
     * @param day on which the territory is looked at
     */
    public long changedSince(OffsetDateTime moment, long territoryId, LocalDate day) {
        return Rows.number(
                entities,
                "select count(*) from place_card p where p.updated_at > ?" + " and p.commune_id in "
                        + ClosureSql.INSIDE,
                List.of(moment, territoryId, day, day));
    }
}
