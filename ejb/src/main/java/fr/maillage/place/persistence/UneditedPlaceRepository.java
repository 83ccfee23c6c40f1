package fr.maillage.place.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds places of a source that nobody has laid a hand on. */
@ApplicationScoped
public class UneditedPlaceRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Active places that came as an organisation under its own identifier, that nobody has edited, confirmed,
     * merged or attached to an actor; ascending.
     *
     * @param after the identifier after which to go on
     */
    public List<Long> organisations(String source, long after, int max) {
        return Rows.list(
                entities,
                "select p.id as id from place p where p.source = ?1 and p.id > ?2"
                        + " and p.archived_at is null and p.actor_id is null and p.pivot = p.source_id"
                        + " and p.provenance not like '%\"hand\":true%'"
                        + " and not exists (select 1 from place m where m.merged_into_id = p.id) order by p.id"
                        + " fetch first " + max + " rows only",
                row -> row.number("id"),
                source,
                after);
    }
}
