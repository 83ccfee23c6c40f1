package fr.maillage.territory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** SQL beside JPA, in the caller's transaction: for what concerns thousands of rows at once. */
@ApplicationScoped
class Jdbc {

    private static final int BATCH = 1000;

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** Reads a row of a result. */
    interface Reader<T> {
        T read(ResultSet result) throws SQLException;
    }

    /** Sets the parameters of a statement for one row of a batch. */
    interface Binder<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    <T> List<T> query(String sql, List<?> parameters, Reader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, List.of(parameters));
            return update.executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <T> void batch(String sql, Collection<T> rows, Binder<T> binder) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int pending = 0;
            for (T row : rows) {
                binder.bind(statement, row);
                statement.addBatch();
                if (++pending == BATCH) {
                    statement.executeBatch();
                    pending = 0;
                }
            }
            if (pending > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    boolean postgresql() {
        try (Connection connection = dataSource.getConnection()) {
            return connection
                    .getMetaData()
                    .getDatabaseProductName()
                    .toLowerCase(Locale.ROOT)
                    .startsWith("postgres");
        } catch (SQLException e) {
            throw failed("metadata", e);
        }
    }

    /** As many question marks as an {@code in} list has values. */
    static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    private static IllegalStateException failed(String sql, SQLException e) {
        return new IllegalStateException("The database refused: " + sql, e);
    }
}
