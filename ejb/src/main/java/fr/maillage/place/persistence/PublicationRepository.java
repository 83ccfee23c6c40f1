package fr.maillage.place.persistence;

import fr.maillage.place.publication.PublishedState;
import fr.maillage.shared.database.SqlInstants;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is published: its state, and its identifiers in slices that a long list does not slow down. */
@ApplicationScoped
public class PublicationRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The state of the places that these criteria select, archived ones included: their leaving is a change too. */
    public PublishedState state(PlaceCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(case when p.archived_at is null then 1 end),"
                + " sum(case when p.archived_at is null then p.id end), max(p.updated_at) from place p where "
                + criteria.where(parameters);
        Object[] row = (Object[]) Rows.query(entities, sql, parameters).getSingleResult();
        OffsetDateTime changed = SqlInstants.of(row[2]);
        return new PublishedState(((Number) row[0]).longValue(), changed, row[0] + "/" + row[1] + "/" + changed);
    }

    /** The next identifiers after one, ascending. */
    public List<Long> after(PlaceCriteria criteria, long last, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql =
                "select p.id from place p where " + criteria.where(parameters) + " and p.id > ? order by p.id limit ?";
        parameters.add(last);
        parameters.add(limit);
        List<?> rows = Rows.query(entities, sql, parameters).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** Those of these identifiers that several published places have, each at its own source. */
    public Set<String> shared(Collection<String> sourceIds) {
        if (sourceIds.isEmpty()) {
            return Set.of();
        }
        String marks = sourceIds.stream().map(id -> "?").collect(Collectors.joining(","));
        List<?> rows = Rows.query(
                        entities,
                        "select source_id from place where archived_at is null and source_id in (" + marks
                                + ") group by source_id having count(*) > 1",
                        new ArrayList<>(sourceIds))
                .getResultList();
        Set<String> shared = new HashSet<>();
        rows.forEach(row -> shared.add((String) row));
        return shared;
    }
}
