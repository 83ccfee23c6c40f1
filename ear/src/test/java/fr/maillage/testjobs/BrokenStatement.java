package fr.maillage.testjobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A statement that the database refuses; PostgreSQL takes no other in the same transaction afterwards. */
@ApplicationScoped
public class BrokenStatement {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** @throws IllegalStateException always */
    public void run() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select planted from no_such_table");
        } catch (SQLException e) {
            throw new IllegalStateException("planted", e);
        }
        throw new IllegalStateException("the database took a statement on a table that there is not");
    }
}
