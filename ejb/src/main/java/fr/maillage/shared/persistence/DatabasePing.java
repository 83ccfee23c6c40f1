package fr.maillage.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Asks the database whether it is there. */
@ApplicationScoped
public class DatabasePing {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** Tells if it answers; waits for a free connection as long as the pool does, then for the answer. */
    public boolean answers(Duration atMost) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid((int) Math.max(1, atMost.toSeconds()));
        } catch (SQLException e) {
            return false;
        }
    }
}
