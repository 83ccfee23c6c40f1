package fr.maillage.administration.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** Facts about the database itself. */
@ApplicationScoped
public class HealthRepository {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /**
     * Facts of the database.
     *
     * @param product its name and version
     * @param schemaVersion the last migration
     * @param latency how long one question and its answer took, a connection included
     */
    public record DatabaseFacts(String product, String schemaVersion, Duration latency) {}

    public DatabaseFacts facts() {
        long began = System.nanoTime();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String schema = "";
            // The history's table has a name in lower case on every database.
            try (ResultSet row = statement.executeQuery("select \"version\" from \"flyway_schema_history\""
                    + " where \"version\" is not null order by \"installed_rank\" desc fetch first 1 row only")) {
                if (row.next()) {
                    schema = row.getString(1);
                }
            }
            Duration latency = Duration.ofNanos(System.nanoTime() - began);
            DatabaseMetaData data = connection.getMetaData();
            return new DatabaseFacts(
                    data.getDatabaseProductName() + " " + data.getDatabaseProductVersion(), schema, latency);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
