package fr.maillage.shared.persistence;

import fr.maillage.shared.database.Row;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * SQL beside JPA, in the transaction of the caller: for what concerns many rows, and for tables that no entity maps. What
 * was changed on entities is not flushed before; {@link Rows} does that.
 */
@ApplicationScoped
public class Jdbc {

    private static final Logger LOGGER = Logger.getLogger(Jdbc.class.getName());

    private static final int BATCH = 1000;
    private static final int FETCHED = 1000;

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Sets the parameters of a statement for one row of a batch. */
    @FunctionalInterface
    public interface Binder<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    /** Executes a statement once per item, in batches. */
    public <T> void write(String sql, Collection<T> items, Binder<T> binder) {
        if (items.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql)) {
            int pending = 0;
            for (T item : items) {
                binder.bind(statement, item);
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

    /** Executes a statement with positional parameters, and counts the rows that it changed. */
    public int update(String sql, Object... parameters) {
        return update(sql, Arrays.asList(parameters));
    }

    /** Executes a statement with positional parameters, and counts the rows that it changed. */
    public int update(String sql, Collection<?> parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The rows of a query with positional parameters. */
    public <T> List<T> read(String sql, Reader<T> reader, Object... parameters) {
        return read(sql, Arrays.asList(parameters), reader);
    }

    /** The rows of a query with positional parameters. */
    public <T> List<T> read(String sql, Collection<?> parameters, Reader<T> reader) {
        return whole(sql, parameters, result -> {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        });
    }

    /** The rows of a query, to be read by the labels of its columns. */
    public List<Row> rows(String sql, Collection<?> parameters) {
        return whole(sql, parameters, result -> {
            Map<String, Integer> labels = labels(result.getMetaData());
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                Object[] cells = new Object[labels.size()];
                for (int i = 0; i < cells.length; i++) {
                    Object value = result.getObject(i + 1);
                    cells[i] = value instanceof Date day ? day.toLocalDate() : value;
                }
                rows.add(new Row(labels, cells));
            }
            return rows;
        });
    }

    /** The numbers of a query with one column, however many. */
    public long[] numbers(String sql, Collection<?> parameters) {
        return whole(sql, parameters, result -> {
            LongStream.Builder numbers = LongStream.builder();
            while (result.next()) {
                numbers.add(result.getLong(1));
            }
            return numbers.build().toArray();
        });
    }

    /** Tells if it is PostgreSQL, for what H2 says otherwise. */
    public boolean postgresql() {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw failed("metadata", e);
        }
    }

    private <T> T whole(String sql, Collection<?> parameters, Reader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql)) {
            // In a transaction PostgreSQL hands over so many at a time, outside one all at once.
            statement.setFetchSize(FETCHED);
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                return reader.read(result);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Each statement is told to whoever listens: the log of a slow page, and tests that count. */
    private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        LOGGER.finer(sql);
        return connection.prepareStatement(sql);
    }

    private static void bind(PreparedStatement statement, Collection<?> parameters) throws SQLException {
        int position = 1;
        for (Object parameter : parameters) {
            statement.setObject(position++, parameter);
        }
    }

    private static Map<String, Integer> labels(ResultSetMetaData columns) throws SQLException {
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            labels.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), i - 1);
        }
        return labels;
    }

    private static IllegalStateException failed(String sql, SQLException e) {
        return new IllegalStateException("The database refused: " + sql, e);
    }
}
