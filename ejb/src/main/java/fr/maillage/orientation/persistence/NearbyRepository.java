package fr.maillage.orientation.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds published places: around a point, in communes, one by its identifier. Reads keys and positions only. */
@ApplicationScoped
public class NearbyRepository {

    private static final String AWAY = "(p.lat - ?) * (p.lat - ?) + (p.lon - ?) * (p.lon - ?) * ?";
    private static final String OFFERED = "o.opening_hours is not null and o.archived_at is null"
            + " and (o.active_from is null or o.active_from <= ?) and (o.active_until is null or o.active_until >= ?)";
    private static final String COLUMNS =
            "select p.id, p.uuid, p.lat, p.lon, p.position_exact from place_card p where ";

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
     * The hours of the places that fit, and of what is offered in them on a day, as they are stored: each once, those of the
     * nearest place first; in one statement.
     */
    public List<String> hours(Conditions conditions, double lat, double lon, LocalDate day, int limit) {
        List<Object> parameters = new ArrayList<>(away(lat, lon));
        String own = conditions.where(parameters);
        parameters.addAll(away(lat, lon));
        parameters.addAll(List.of(day, day));
        String sql = "select s.hours from (select p.opening_hours as hours, " + AWAY + " as away from place_card p"
                + " where p.opening_hours is not null and " + own + " union all select o.opening_hours, " + AWAY
                + " from place_card p join offer_card o on o.place_id = p.id where " + OFFERED + " and "
                + conditions.where(parameters) + ") s group by s.hours order by min(s.away), s.hours limit " + limit;
        return Rows.list(entities, sql, parameters, row -> row.text("hours"));
    }

    /** As {@link #nearest}, of the places that keep some hours or where something is offered on a day that does. */
    public List<Spot> nearestKeeping(
            Collection<String> hours, LocalDate day, Conditions conditions, double lat, double lon, int limit) {
        List<Object> parameters = new ArrayList<>(hours);
        parameters.addAll(List.of(day, day));
        parameters.addAll(hours);
        String marks = Rows.marks(hours);
        String sql = COLUMNS + "(p.opening_hours in (" + marks + ") or exists (select 1 from offer_card o"
                + " where o.place_id = p.id and " + OFFERED + " and o.opening_hours in (" + marks + "))) and "
                + conditions.where(parameters) + byDistance(lat, lon, limit, parameters);
        return spots(sql, parameters);
    }

    private static String byDistance(double lat, double lon, int limit, List<Object> parameters) {
        parameters.addAll(away(lat, lon));
        return " order by " + AWAY + ", p.id limit " + limit;
    }

    private static List<Object> away(double lat, double lon) {
        double shrink = Math.cos(Math.toRadians(lat));
        return List.of(lat, lat, lon, lon, shrink * shrink);
    }

    /** Those that fit by their names, in one statement. */
    public List<Spot> byName(Conditions conditions, int limit) {
        List<Object> parameters = new ArrayList<>();
        return spots(
                COLUMNS + conditions.where(parameters) + " order by p.search_text, p.id limit " + limit, parameters);
    }

    /** Number of places that fit, counted as far as a bound. */
    public long count(Conditions conditions, int most) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(*) from (select 1 from place_card p where " + conditions.where(parameters)
                + " limit " + most + ") s";
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
