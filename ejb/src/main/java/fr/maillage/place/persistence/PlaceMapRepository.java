package fr.maillage.place.persistence;

import fr.maillage.place.search.PlaceBox;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where the places of a list lie. */
@ApplicationScoped
public class PlaceMapRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** How many places fit, and how many of them have a position. */
    public Counts counts(PlaceCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        Object[] row = (Object[]) Rows.query(
                        entities,
                        "select count(*), count(p.lat) from place p where " + criteria.where(parameters),
                        parameters)
                .getSingleResult();
        return new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** Those with a position inside a box, null for anywhere, in the order in which they were recorded. */
    public List<Point> points(PlaceCriteria criteria, PlaceBox box, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select p.uuid, p.name, c.name, p.lat, p.lon, p.position_exact, p.date_maj from place p"
                + " join territory c on c.id = p.commune_id where p.lat is not null and p.lon is not null and "
                + criteria.where(parameters);
        if (box != null) {
            sql += " and p.lon between ? and ? and p.lat between ? and ?";
            parameters.addAll(List.of(box.west(), box.east(), box.south(), box.north()));
        }
        List<?> rows = Rows.query(entities, sql + " order by p.id limit " + limit, parameters)
                .getResultList();
        return rows.stream().map(row -> point((Object[]) row)).toList();
    }

    private static Point point(Object[] c) {
        return new Point(
                UUID.fromString((String) c[0]),
                (String) c[1],
                (String) c[2],
                ((Number) c[3]).doubleValue(),
                ((Number) c[4]).doubleValue(),
                (Boolean) c[5],
                c[6] == null ? null : ((Date) c[6]).toLocalDate());
    }

    /** How many places, and how many of them with a position. */
    public record Counts(long total, long located) {}

    /** A place with a position. */
    public record Point(
            UUID uuid, String name, String communeName, double lat, double lon, boolean exact, LocalDate dateMaj) {}
}
