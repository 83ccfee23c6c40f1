package fr.maillage.shared.persistence;

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
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Statements by JDBC, in the transaction of the caller: for what concerns many rows. Changed entities are not flushed. */
public final class Sql {

    private static final int FETCHED = 1000;

    private Sql() {}

    @FunctionalInterface
    public interface Binder<T> {
        void bind(PreparedStatement statement, T item) throws SQLException;
    }

    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet result) throws SQLException;
    }

    /** Executes a statement once per item, in one batch. */
    public static <T> void write(DataSource dataSource, String sql, Collection<T> items, Binder<T> binder) {
        if (items.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T item : items) {
                binder.bind(statement, item);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + sql, e);
        }
    }

    /** The rows of a query with positional parameters. */
    public static <T> List<T> read(DataSource dataSource, String sql, Row<T> row, Object... parameters) {
        return query(dataSource, sql, Arrays.asList(parameters), result -> {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        });
    }

    /** The rows of a query, to be read by the labels of its columns. */
    public static List<fr.maillage.shared.database.Row> rows(
            DataSource dataSource, String sql, Collection<?> parameters) {
        return query(dataSource, sql, parameters, result -> {
            Map<String, Integer> labels = labels(result.getMetaData());
            List<fr.maillage.shared.database.Row> rows = new ArrayList<>();
            while (result.next()) {
                Object[] cells = new Object[labels.size()];
                for (int i = 0; i < cells.length; i++) {
                    Object value = result.getObject(i + 1);
                    cells[i] = value instanceof Date day ? day.toLocalDate() : value;
                }
                rows.add(new fr.maillage.shared.database.Row(labels, cells));
            }
            return rows;
        });
    }

    /** The numbers of a query with one column, however many. */
    public static long[] numbers(DataSource dataSource, String sql, Collection<?> parameters) {
        return query(dataSource, sql, parameters, result -> {
            LongStream.Builder numbers = LongStream.builder();
            while (result.next()) {
                numbers.add(result.getLong(1));
            }
            return numbers.build().toArray();
        });
    }

    private static <T> T query(DataSource dataSource, String sql, Collection<?> parameters, Row<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            // In a transaction PostgreSQL hands over so many at a time, outside one all at once.
            statement.setFetchSize(FETCHED);
            int position = 1;
            for (Object parameter : parameters) {
                statement.setObject(position++, parameter);
            }
            try (ResultSet result = statement.executeQuery()) {
                return reader.read(result);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + sql, e);
        }
    }

    private static Map<String, Integer> labels(ResultSetMetaData columns) throws SQLException {
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            labels.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), i - 1);
        }
        return labels;
    }
}
