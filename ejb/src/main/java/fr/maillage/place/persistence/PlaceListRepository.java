package fr.maillage.place.persistence;

import fr.maillage.record.RecordKeys;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The list's rows and their count. */
@ApplicationScoped
public class PlaceListRepository {

    private static final String PLACES = " from place p where ";
    private static final String PLACES_AND_COMMUNES = " from place p join territory c on c.id = p.commune_id where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /**
     * A slice of the list. The slice is cut from the places alone, in the order of an index where there is one, before
     * anything is joined to it: its cost does not grow with the number of places.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<Listed> slice(PlaceCriteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        // Numbers, not parameters: PostgreSQL plans for a slice only if it knows that it is one.
        String sql = "select p.id as id, p.uuid as uuid, p.name as name, p.actor_name as actor_name,"
                + " c.name as commune_name, c.code as commune_code, p.postal_code as postal_code, p.address as address,"
                + " p.source as source, p.date_maj as date_maj, p.position_exact as position_exact,"
                + " p.archived_at as archived_at, p.gone_since as gone_since, p.provenance as provenance from (select p.*"
                + from(orderBy)
                + criteria.where(parameters) + " order by " + orderBy + " limit " + limit + " offset " + offset
                + ") p join territory c on c.id = p.commune_id order by " + orderBy;
        return Rows.list(entities, sql, parameters, PlaceListRepository::row);
    }

    /** The keys of the whole list. */
    public RecordKeys keys(PlaceCriteria criteria, String orderBy) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select p.id" + from(orderBy) + criteria.where(parameters) + " order by " + orderBy;
        return new RecordKeys(jdbc.numbers(sql, parameters));
    }

    /** The different opening hours of a list, as texts, up to a number of them. */
    public List<String> hours(PlaceCriteria criteria, int most) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select distinct p.opening_hours as hours" + PLACES + criteria.where(parameters)
                + " and p.opening_hours is not null limit " + most;
        return Rows.list(entities, sql, parameters, row -> row.text("hours"));
    }

    public long count(PlaceCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        return Rows.number(entities, "select count(*)" + PLACES + criteria.where(parameters), parameters);
    }

    /** Counts no further than a limit: the list's number of rows, or the limit where there are as many or more. */
    public long countUpTo(PlaceCriteria criteria, int limit) {
        List<Object> parameters = new ArrayList<>();
        return Rows.number(
                entities,
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
        return new HashSet<>(Rows.list(
                entities,
                "select distinct x.descendant_id as commune from territory_closure x where x.ancestor_id in ("
                        + Rows.marks(ancestorIds) + ") and x.descendant_id in (" + Rows.marks(communeIds)
                        + ") and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)",
                parameters,
                row -> row.number("commune")));
    }

    private static String from(String orderBy) {
        return orderBy.contains("c.") ? PLACES_AND_COMMUNES : PLACES;
    }

    private static Listed row(Row row) {
        return new Listed(
                row.number("id"),
                row.uuid("uuid"),
                row.text("name"),
                row.text("actor_name"),
                row.text("commune_name"),
                row.text("commune_code"),
                row.text("postal_code"),
                row.text("address"),
                row.text("source"),
                row.day("date_maj"),
                row.flag("position_exact"),
                row.has("archived_at"),
                row.has("gone_since"),
                row.text("provenance"));
    }

    /** A row of the list; its lists are read for the whole page by {@link PlaceTermRepository}. */
    public record Listed(
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
