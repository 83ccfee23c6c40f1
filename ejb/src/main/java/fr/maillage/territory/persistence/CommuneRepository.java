package fr.maillage.territory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What is known of communes besides their place in the graph: postal codes, retired codes, centres. */
@ApplicationScoped
public class CommuneRepository {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** The communes of today by INSEE code. */
    public List<CommuneRow> communes() {
        Map<Long, List<String>> postalCodes = new HashMap<>();
        List<CommuneRow> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement select = connection.prepareStatement(
                            "select commune_id, postal_code from commune_postal_code order by commune_id, postal_code");
                    ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    postalCodes
                            .computeIfAbsent(result.getLong(1), k -> new ArrayList<>(2))
                            .add(result.getString(2));
                }
            }
            try (PreparedStatement select = connection.prepareStatement(
                            "select t.id, t.official_code, t.name, d.official_code, t.population, t.centre_lat,"
                                    + " t.centre_lon from territory t join territory_link l on l.child_id = t.id"
                                    + " and l.valid_to is null join territory d on d.id = l.parent_id"
                                    + " and d.kind = 'DEPARTMENT' where t.kind = 'COMMUNE' and t.valid_to is null"
                                    + " order by t.official_code");
                    ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(new CommuneRow(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            result.getString(4),
                            postalCodes.getOrDefault(result.getLong(1), List.of()),
                            result.getObject(5, Integer.class),
                            result.getObject(6, Double.class),
                            result.getObject(7, Double.class)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The communes cannot be read", e);
        }
    }

    /** Old INSEE code → the INSEE code of today. */
    public Map<String, String> retiredCodes() {
        Map<String, String> codes = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select r.old_code, t.official_code"
                        + " from territory_retired_code r join territory t on t.id = r.commune_id");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                codes.put(result.getString(1), result.getString(2));
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException("The retired codes cannot be read", e);
        }
    }

    /** The postal codes of one commune, ascending. */
    public List<String> postalCodes(long communeId) {
        return strings(
                "select postal_code from commune_postal_code where commune_id = ? order by postal_code", communeId);
    }

    /** The codes that lead to one commune, ascending. */
    public List<String> retiredCodes(long communeId) {
        return strings("select old_code from territory_retired_code where commune_id = ? order by old_code", communeId);
    }

    private List<String> strings(String sql, long id) {
        List<String> values = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    values.add(result.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("The commune's codes cannot be read", e);
        }
    }

    /** A commune as it is stored, see {@code Commune}. */
    public record CommuneRow(
            long id,
            String insee,
            String name,
            String departmentCode,
            List<String> postalCodes,
            Integer population,
            Double lat,
            Double lon) {}
}
