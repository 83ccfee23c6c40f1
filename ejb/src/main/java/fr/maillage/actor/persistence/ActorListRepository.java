package fr.maillage.actor.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The list's rows and their count. */
@ApplicationScoped
public class ActorListRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * A slice of the list.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<Row> slice(ActorCriteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select a.id, a.uuid, a.name, a.short_name, a.type, a.identifier, t.code, t.name, a.phone,"
                + " a.email, a.website, a.archived_at,"
                + " (select count(*) from actor_contact k where k.actor_id = a.id)"
                + " from actor a join territory t on t.id = a.territory_id"
                + " left join vocabulary_term v on v.vocabulary = 'actor-type' and v.code = a.type where "
                + criteria.where(parameters) + " order by " + orderBy + " limit " + limit + " offset " + offset;
        List<?> rows = Rows.query(entities, sql, parameters).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    public long count(ActorCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(*) from actor a where " + criteria.where(parameters);
        return ((Number) Rows.query(entities, sql, parameters).getSingleResult()).longValue();
    }

    private static Row row(Object[] c) {
        return new Row(
                ((Number) c[0]).longValue(),
                UUID.fromString((String) c[1]),
                (String) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                (String) c[6],
                (String) c[7],
                (String) c[8],
                (String) c[9],
                (String) c[10],
                c[11] != null,
                ((Number) c[12]).longValue());
    }

    /** A row of the list; its networks are read for the whole page by {@link ActorTermRepository}. */
    public record Row(
            long id,
            UUID uuid,
            String name,
            String shortName,
            String type,
            String identifier,
            String territoryCode,
            String territoryName,
            String phone,
            String email,
            String website,
            boolean archived,
            long contacts) {}
}
