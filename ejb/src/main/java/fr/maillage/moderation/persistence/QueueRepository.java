package fr.maillage.moderation.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The places about which something awaits a decision, and their count. */
@ApplicationScoped
public class QueueRepository {

    /** Proposals for a place are no question any more once it is archived; what is reported still wants an answer. */
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
    public List<Waiting> slice(QueueCriteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select p.id as id, p.uuid as uuid, p.name as name, c.name as commune,"
                + " case when p.archived_at is null then 0 else 1 end as archived, sum(w.reports) as reports, min(w.created_at) as since"
                + WAITING + criteria.where(parameters)
                + " group by p.id, p.uuid, p.name, p.search_text, p.archived_at, c.name, c.search_key order by "
                + orderBy
                + " limit " + limit + " offset " + offset;
        return Rows.list(entities, sql, parameters, QueueRepository::waiting);
    }

    public long count(QueueCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(distinct p.id)" + WAITING + criteria.where(parameters);
        return Rows.number(entities, sql, parameters);
    }

    /** Reads the reasons of the reports on each place, each reason once, in one statement. */
    public Map<Long, List<String>> reasons(Collection<Long> placeIds) {
        return texts(
                "select distinct place_id, reason as text from error_report where status = 'OPEN' and place_id in ",
                placeIds);
    }

    /** The fields that something is proposed for, each once, in one statement. */
    public Map<Long, List<String>> fields(Collection<Long> placeIds) {
        return texts(
                "select distinct place_id, field as text from place_card_proposal where status = 'OPEN' and place_id in ",
                placeIds);
    }

    private Map<Long, List<String>> texts(String select, Collection<Long> placeIds) {
        Map<Long, List<String>> texts = new HashMap<>();
        if (!placeIds.isEmpty()) {
            Rows.list(
                            entities,
                            select + "(" + Rows.marks(placeIds) + ") order by 1, 2",
                            placeIds,
                            row -> Map.entry(row.number("place_id"), row.text("text")))
                    .forEach(text -> texts.computeIfAbsent(text.getKey(), id -> new ArrayList<>())
                            .add(text.getValue()));
        }
        return texts;
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.number("id"),
                row.uuid("uuid"),
                row.text("name"),
                row.text("commune"),
                row.number("archived") == 1,
                row.number("reports"),
                row.moment("since"));
    }

    /** A row of the queue. */
    public record Waiting(
            long id, UUID uuid, String name, String commune, boolean archived, long reports, OffsetDateTime since) {}
}
