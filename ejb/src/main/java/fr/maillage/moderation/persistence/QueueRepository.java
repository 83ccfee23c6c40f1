package fr.maillage.moderation.persistence;

import fr.maillage.shared.database.SqlInstants;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The places about which something awaits a decision, and their count. */
@ApplicationScoped
public class QueueRepository {

    /** What is proposed for a place is no question any more once it is archived; what is reported still wants an answer. */
    private static final String WAITING =
            " from (select o.place_id, 0 as reports, o.created_at from place_card_proposal o join place_card a on a.id = o.place_id"
                    + " where o.status = 'OPEN' and a.archived_at is null"
                    + " union all select r.place_id, r.times, r.created_at from error_report r where r.status = 'OPEN') w"
                    + " join place_card p on p.id = w.place_id join territory c on c.id = p.commune_id where 1 = 1";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * A slice of the queue.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<Row> slice(QueueCriteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select p.id, p.uuid, p.name, c.name, case when p.archived_at is null then 0 else 1 end,"
                + " sum(w.reports) as reports, min(w.created_at) as since" + WAITING + criteria.where(parameters)
                + " group by p.id, p.uuid, p.name, p.search_text, p.archived_at, c.name, c.search_key order by "
                + orderBy
                + " limit " + limit + " offset " + offset;
        List<?> rows = Rows.query(entities, sql, parameters).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    public long count(QueueCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(distinct p.id)" + WAITING + criteria.where(parameters);
        return ((Number) Rows.query(entities, sql, parameters).getSingleResult()).longValue();
    }

    /** What was reported of each place, each reason once, in one statement. */
    public Map<Long, List<String>> reasons(Collection<Long> placeIds) {
        return texts(
                "select distinct place_id, reason from error_report where status = 'OPEN' and place_id in ", placeIds);
    }

    /** The fields that something is proposed for, each once, in one statement. */
    public Map<Long, List<String>> fields(Collection<Long> placeIds) {
        return texts(
                "select distinct place_id, field from place_card_proposal where status = 'OPEN' and place_id in ",
                placeIds);
    }

    private Map<Long, List<String>> texts(String select, Collection<Long> placeIds) {
        Map<Long, List<String>> texts = new HashMap<>();
        if (!placeIds.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(placeIds.size(), "?"));
            List<?> rows = Rows.query(entities, select + "(" + marks + ") order by 1, 2", new ArrayList<>(placeIds))
                    .getResultList();
            for (Object row : rows) {
                Object[] columns = (Object[]) row;
                texts.computeIfAbsent(((Number) columns[0]).longValue(), id -> new ArrayList<>())
                        .add((String) columns[1]);
            }
        }
        return texts;
    }

    private static Row row(Object[] c) {
        return new Row(
                ((Number) c[0]).longValue(),
                UUID.fromString((String) c[1]),
                (String) c[2],
                (String) c[3],
                ((Number) c[4]).intValue() == 1,
                ((Number) c[5]).longValue(),
                SqlInstants.of(c[6]));
    }

    /** A row of the queue. */
    public record Row(
            long id, UUID uuid, String name, String commune, boolean archived, long reports, OffsetDateTime since) {}
}
