package fr.maillage.place.persistence;

import fr.maillage.place.search.PlaceBox;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where the places of a list lie. */
@ApplicationScoped
public class PlaceMapRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Counts the places that fit, and those of them that have a position. */
    public Counts counts(PlaceCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        String sql =
                "select count(*) as total, count(p.lat) as located from place p where " + criteria.where(parameters);
        return Rows.list(entities, sql, parameters, row -> new Counts(row.number("total"), row.number("located")))
                .get(0);
    }

    /** Those with a position inside a box, null for anywhere, in the order in which they were recorded. */
    public List<Point> points(PlaceCriteria criteria, PlaceBox box, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select p.uuid as uuid, p.name as name, c.name as commune_name, p.lat as lat, p.lon as lon,"
                + " p.position_exact as position_exact, p.date_maj as date_maj from place p"
                + " join territory c on c.id = p.commune_id where p.lat is not null and p.lon is not null and "
                + criteria.where(parameters);
        if (box != null) {
            sql += " and p.lon between ? and ? and p.lat between ? and ?";
            parameters.addAll(List.of(box.west(), box.east(), box.south(), box.north()));
        }
        return Rows.list(entities, sql + " order by p.id limit " + limit, parameters, PlaceMapRepository::point);
    }

    private static Point point(Row row) {
        return new Point(
                row.uuid("uuid"),
                row.text("name"),
                row.text("commune_name"),
                row.decimal("lat"),
                row.decimal("lon"),
                row.flag("position_exact"),
                row.day("date_maj"));
    }

    /** Numbers of places, and of those with a position. */
    public record Counts(long total, long located) {}

    /** A place with a position. */
    public record Point(
            UUID uuid, String name, String communeName, double lat, double lon, boolean exact, LocalDate dateMaj) {}
}
