package fr.maillage.place.persistence;

import fr.maillage.place.publication.PublishedState;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what is published: its state, and its identifiers in slices that a long list does not slow down. */
@ApplicationScoped
public class PublicationRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The state of the places that these criteria select, archived ones included: their leaving is a change too. */
    public PublishedState state(PlaceCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(case when p.archived_at is null then 1 end) as places,"
                + " sum(case when p.archived_at is null then p.id end) as keys, max(p.updated_at) as changed"
                + " from place p where " + criteria.where(parameters);
        return Rows.list(entities, sql, parameters, row -> row).stream()
                .map(row -> new PublishedState(
                        row.number("places"),
                        row.moment("changed"),
                        row.written("places") + "/" + row.written("keys") + "/" + row.moment("changed")))
                .findFirst()
                .orElseThrow();
    }

    /** The next identifiers after one, ascending. */
    public List<Long> after(PlaceCriteria criteria, long last, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql =
                "select p.id from place p where " + criteria.where(parameters) + " and p.id > ? order by p.id limit ?";
        parameters.add(last);
        parameters.add(limit);
        return Rows.list(entities, sql, parameters, row -> row.number("id"));
    }

    /** Those of these identifiers that several published places have, each at its own source. */
    public Set<String> shared(Collection<String> sourceIds) {
        if (sourceIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(Rows.list(
                entities,
                "select source_id from place where archived_at is null and source_id in (" + Rows.marks(sourceIds)
                        + ") group by source_id having count(*) > 1",
                sourceIds,
                row -> row.text("source_id")));
    }
}
