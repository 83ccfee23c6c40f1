package fr.maillage.territory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Which version of the reference data the database holds, kept among the settings. */
@ApplicationScoped
public class ReferenceVersionRepository {

    private static final String NAME = "territory.reference";

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** Empty before the first load. */
    public Optional<String> current() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select text_value from setting where name = ?")) {
            select.setString(1, NAME);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The version of the territories cannot be read", e);
        }
    }

    /** Records the version; within the transaction that loads it. */
    public void record(String version) {
        try (Connection connection = dataSource.getConnection()) {
            if (update(connection, "update setting set text_value = ?, version = version + 1 where name = ?", version)
                    == 0) {
                update(connection, "insert into setting (text_value, name, version) values (?, ?, 1)", version);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The version of the territories cannot be written", e);
        }
    }

    private static int update(Connection connection, String sql, String version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, version);
            statement.setString(2, NAME);
            return statement.executeUpdate();
        }
    }
}
