package fr.maillage.orientation.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds published places: around a point, in communes, one by its identifier. Reads keys and positions only. */
@ApplicationScoped
public class NearbyRepository {

    private static final String SPOT = "select p.id, p.uuid, p.lat, p.lon, p.position_exact";
    private static final String OFFERED = "exists (select 1 from offer_card o where o.place_id = p.id"
            + " and o.opening_hours is not null and o.archived_at is null)";
    private static final String COLUMNS = SPOT + " from place_card p where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * A place's key and position.
     *
     * @param lat null where nobody knows where it is
     */
    public record Spot(long id, UUID uuid, Double lat, Double lon, boolean exact) {}

    /**
     * The nearest places of those that fit, in one statement. Distances are compared on a plane, which orders places
     * within some hundred kilometres as the sphere does; the caller works out the real ones.
     */
    public List<Spot> nearest(Conditions conditions, double lat, double lon, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = COLUMNS + conditions.where(parameters) + byDistance(lat, lon, limit, parameters);
        return spots(sql, parameters);
    }

    /**
     * A place with its opening hours as they are stored.
     *
     * @param hours null where they are not known
     * @param offered whether something is offered there that has hours of its own
     */
    public record Timed(Spot spot, String hours, boolean offered) {}

    /** As {@link #nearest}, of the places whose opening hours, or those of an offer there, are known. */
    public List<Timed> nearestWithHours(Conditions conditions, double lat, double lon, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = SPOT + ", p.opening_hours, " + OFFERED + " as offered from place_card p"
                + " where (p.opening_hours is not null or " + OFFERED + ") and " + conditions.where(parameters)
                + byDistance(lat, lon, limit, parameters);
        return Rows.list(
                entities, sql, parameters, row -> new Timed(spot(row), row.text("opening_hours"), row.flag("offered")));
    }

    private static String byDistance(double lat, double lon, int limit, List<Object> parameters) {
        double shrink = Math.cos(Math.toRadians(lat));
        parameters.addAll(List.of(lat, lat, lon, lon, shrink * shrink));
        return " order by (p.lat - ?) * (p.lat - ?) + (p.lon - ?) * (p.lon - ?) * ?, p.id limit " + limit;
    }

    /** Those that fit by their names, in one statement. */
    public List<Spot> byName(Conditions conditions, int limit) {
        List<Object> parameters = new ArrayList<>();
        return spots(
                COLUMNS + conditions.where(parameters) + " order by p.search_text, p.id limit " + limit, parameters);
    }

    /** How many fit. */
    public long count(Conditions conditions) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(*) from place_card p where " + conditions.where(parameters);
        return Rows.number(entities, sql, parameters);
    }

    /** A published place; empty where there is none. */
    public List<Spot> one(UUID id) {
        List<Object> parameters = new ArrayList<>();
        String sql = COLUMNS + new Conditions().where(parameters) + " and p.uuid = ?";
        parameters.add(id.toString());
        return spots(sql, parameters);
    }

    private List<Spot> spots(String sql, List<Object> parameters) {
        return Rows.list(entities, sql, parameters, NearbyRepository::spot);
    }

    private static Spot spot(Row row) {
        boolean located = row.has("lat") && row.has("lon");
        return new Spot(
                row.number("id"),
                row.uuid("uuid"),
                located ? row.decimal("lat") : null,
                located ? row.decimal("lon") : null,
                row.flag("position_exact"));
    }
}
