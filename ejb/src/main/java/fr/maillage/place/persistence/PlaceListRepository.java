package fr.maillage.place.persistence;

import fr.maillage.record.RecordKeys;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.shared.persistence.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The list's rows and their count. */
@ApplicationScoped
public class PlaceListRepository {

    private static final String PLACES = " from place p where ";
    private static final String PLACES_AND_COMMUNES = " from place p join territory c on c.id = p.commune_id where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /**
     * A slice of the list. The slice is cut from the places alone, in the order of an index where there is one, before
     * anything is joined to it: its cost does not grow with the number of places.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<Row> slice(PlaceCriteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        // Numbers, not parameters: PostgreSQL plans for a slice only if it knows that it is one.
        String sql = "select p.id, p.uuid, p.name, p.actor_name, c.name, c.code, p.postal_code, p.address, p.source,"
                + " p.date_maj, p.position_exact, p.archived_at, p.gone_since, p.provenance from (select p.*"
                + from(orderBy)
                + criteria.where(parameters) + " order by " + orderBy + " limit " + limit + " offset " + offset
                + ") p join territory c on c.id = p.commune_id order by " + orderBy;
        List<?> rows = Rows.query(entities, sql, parameters).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** The keys of the whole list. */
    public RecordKeys keys(PlaceCriteria criteria, String orderBy) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select p.id" + from(orderBy) + criteria.where(parameters) + " order by " + orderBy;
        return new RecordKeys(Sql.numbers(dataSource, sql, parameters));
    }

    /** The different opening hours of a list, as texts, up to a number of them. */
    public List<String> hours(PlaceCriteria criteria, int most) {
        List<Object> parameters = new ArrayList<>();
        List<?> rows = Rows.query(
                        entities,
                        "select distinct p.opening_hours" + PLACES + criteria.where(parameters)
                                + " and p.opening_hours is not null limit " + most,
                        parameters)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    public long count(PlaceCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        return number("select count(*)" + PLACES + criteria.where(parameters), parameters);
    }

    /** Counts no further than a limit: the list's number of rows, or the limit where there are as many or more. */
    public long countUpTo(PlaceCriteria criteria, int limit) {
        List<Object> parameters = new ArrayList<>();
        return number(
                "select count(*) from (select p.id" + PLACES + criteria.where(parameters) + " limit " + limit + ") x",
                parameters);
    }

    /**
     * Which of these communes lie inside one of the territories on a day.
     *
     * @param ancestorIds not empty
     * @param communeIds not empty
     */
    public Set<Long> covered(Collection<Long> ancestorIds, Collection<Long> communeIds, LocalDate day) {
        List<Object> parameters = new ArrayList<>(ancestorIds);
        parameters.addAll(communeIds);
        parameters.add(day);
        parameters.add(day);
        List<?> rows = Rows.query(
                        entities,
                        "select distinct x.descendant_id from territory_closure x where x.ancestor_id in ("
                                + Rows.marks(ancestorIds) + ") and x.descendant_id in (" + Rows.marks(communeIds)
                                + ") and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)",
                        parameters)
                .getResultList();
        Set<Long> covered = new HashSet<>();
        rows.forEach(row -> covered.add(((Number) row).longValue()));
        return covered;
    }

    private long number(String sql, List<Object> parameters) {
        return ((Number) Rows.query(entities, sql, parameters).getSingleResult()).longValue();
    }

    private static String from(String orderBy) {
        return orderBy.contains("c.") ? PLACES_AND_COMMUNES : PLACES;
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
                c[9] == null ? null : ((Date) c[9]).toLocalDate(),
                (Boolean) c[10],
                c[11] != null,
                c[12] != null,
                (String) c[13]);
    }

    /** A row of the list; its lists are read for the whole page by {@link PlaceTermRepository}. */
    public record Row(
            long id,
            UUID uuid,
            String name,
            String actorName,
            String communeName,
            String communeCode,
            String postalCode,
            String address,
            String source,
            LocalDate dateMaj,
            boolean positionExact,
            boolean archived,
            boolean gone,
            String provenance) {}
}
