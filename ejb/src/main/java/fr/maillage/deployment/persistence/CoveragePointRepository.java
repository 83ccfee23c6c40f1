package fr.maillage.deployment.persistence;

import fr.maillage.deployment.coverage.CoveragePointField;
import fr.maillage.deployment.coverage.DemandBasis;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.DemandPoint;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes places where people live. */
@ApplicationScoped
public class CoveragePointRepository {

    private static final String SELECT =
            "select p.code, p.name, p.latitude, p.longitude, p.population from coverage_point p";

    @Inject
    private Jdbc jdbc;

    /** @param territory the key of the territory on which it is kept */
    public record Kept(long territory, FieldValues<CoveragePointField> values) {}

    /** The points of a territory with these codes, by code, in one statement. */
    public Map<String, FieldValues<CoveragePointField>> coded(long territory, Collection<String> codes) {
        Map<String, FieldValues<CoveragePointField>> found = new HashMap<>();
        if (codes.isEmpty()) {
            return found;
        }
        List<Object> parameters = new ArrayList<>(List.of(territory));
        parameters.addAll(codes);
        jdbc.rows(
                        "select t.code as territory, p.code, p.name, p.latitude, p.longitude, p.population"
                                + " from coverage_point p join territory t on t.id = p.territory_id"
                                + " where p.territory_id = ? and p.code in (" + Rows.marks(codes) + ")",
                        parameters)
                .forEach(row -> found.put(
                        row.text("code"),
                        FieldValues.none(CoveragePointField.class)
                                .with(CoveragePointField.TERRITORY, row.text("territory"))
                                .with(CoveragePointField.CODE, row.text("code"))
                                .with(CoveragePointField.NAME, row.text("name"))
                                .with(CoveragePointField.LATITUDE, degrees(row.decimal("latitude")))
                                .with(CoveragePointField.LONGITUDE, degrees(row.decimal("longitude")))
                                .with(CoveragePointField.POPULATION, row.written("population"))));
        return found;
    }

    private static String degrees(Double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    /** Enters points. */
    public void add(List<Kept> points) {
        jdbc.write(
                "insert into coverage_point (name, latitude, longitude, population, territory_id, code, id)"
                        + " values (?, ?, ?, ?, ?, ?, nextval('coverage_point_seq'))",
                points,
                CoveragePointRepository::bind);
    }

    /** Replaces what is known of points. */
    public void change(List<Kept> points) {
        jdbc.write(
                "update coverage_point set name = ?, latitude = ?, longitude = ?, population = ?"
                        + " where territory_id = ? and code = ?",
                points,
                CoveragePointRepository::bind);
    }

    private static void bind(PreparedStatement statement, Kept point) throws SQLException {
        FieldValues<CoveragePointField> values = point.values();
        statement.setString(1, values.text(CoveragePointField.NAME));
        statement.setDouble(2, Double.parseDouble(values.text(CoveragePointField.LATITUDE)));
        statement.setDouble(3, Double.parseDouble(values.text(CoveragePointField.LONGITUDE)));
        String population = values.text(CoveragePointField.POPULATION);
        statement.setObject(4, population == null ? null : Integer.valueOf(population), Types.INTEGER);
        statement.setLong(5, point.territory());
        statement.setString(6, values.text(CoveragePointField.CODE));
    }

    /** The points that are kept on a territory or inside, all their people counting. */
    public List<DemandPoint> within(long territory, LocalDate day) {
        return points(
                SELECT + " where p.territory_id in " + ClosureSql.INSIDE + " order by p.code, p.id",
                List.of(territory, day, day));
    }

    /** The points that are kept on the nearest territory around another one that has any. */
    public List<DemandPoint> around(long territory, LocalDate day) {
        return points(
                // The territory with the fewest parts is the nearest one.
                SELECT + " where p.territory_id = (select y.ancestor_id from territory_closure y"
                        + " where y.descendant_id = ? and y.valid_from <= ? and (y.valid_to is null or y.valid_to > ?)"
                        + " and y.ancestor_id in (select k.territory_id from coverage_point k)"
                        + " order by (select count(*) from territory_closure z where z.ancestor_id = y.ancestor_id),"
                        + " y.ancestor_id fetch first 1 rows only) order by p.code, p.id",
                List.of(territory, day, day));
    }

    private List<DemandPoint> points(String sql, List<?> parameters) {
        return jdbc.rows(sql, parameters).stream()
                .map(row -> {
                    Long population = row.numberOrNull("population");
                    return new DemandPoint(
                            DemandKind.POINT,
                            row.text("code"),
                            row.text("name") == null ? row.text("code") : row.text("name"),
                            row.decimal("latitude"),
                            row.decimal("longitude"),
                            DemandBasis.POINT,
                            population == null ? null : population.intValue(),
                            population == null ? null : BigDecimal.valueOf(population));
                })
                .toList();
    }
}
