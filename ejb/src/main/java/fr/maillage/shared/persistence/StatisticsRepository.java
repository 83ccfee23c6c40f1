package fr.maillage.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells PostgreSQL to count anew. Names of tables come from the code alone. */
@ApplicationScoped
public class StatisticsRepository {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public void refresh(String... tables) {
        if (postgresql()) {
            Rows.execute(entities, "analyze " + String.join(", ", tables));
        }
    }

    private boolean postgresql() {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
