package fr.maillage.shared.persistence;

import fr.maillage.shared.database.Row;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.config.ResultType;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;

/** Native queries in the transaction of the caller: parameters by their positions, columns by their labels. */
public final class Rows {

    private Rows() {}

    /** All rows, each as the reader makes it. */
    public static <T> List<T> list(
            EntityManager entities, String sql, Collection<?> parameters, Function<Row, T> reader) {
        List<?> records = query(entities, sql, parameters)
                .setHint(QueryHints.RESULT_TYPE, ResultType.Map)
                .getResultList();
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> labels = labels((AbstractRecord) records.get(0));
        return records.stream()
                .map(r -> reader.apply(
                        new Row(labels, ((AbstractRecord) r).getValues().toArray())))
                .toList();
    }

    /** All rows, each as the reader makes it. */
    public static <T> List<T> list(EntityManager entities, String sql, Function<Row, T> reader, Object... parameters) {
        return list(entities, sql, Arrays.asList(parameters), reader);
    }

    /** The one row that there is, as the reader makes it. */
    public static <T> T one(EntityManager entities, String sql, Function<Row, T> reader, Object... parameters) {
        List<T> rows = list(entities, sql, reader, parameters);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows and not one: " + sql);
        }
        return rows.get(0);
    }

    /** The one number that a query asks for. */
    public static long number(EntityManager entities, String sql, Collection<?> parameters) {
        return ((Number) query(entities, sql, parameters).getSingleResult()).longValue();
    }

    /** The one number that a query asks for. */
    public static long number(EntityManager entities, String sql, Object... parameters) {
        return number(entities, sql, Arrays.asList(parameters));
    }

    /** Executes a statement, and counts the rows that it changed. */
    public static int execute(EntityManager entities, String sql, Collection<?> parameters) {
        return query(entities, sql, parameters).executeUpdate();
    }

    /** Executes a statement, and counts the rows that it changed. */
    public static int execute(EntityManager entities, String sql, Object... parameters) {
        return execute(entities, sql, Arrays.asList(parameters));
    }

    /** Lets others wait for the rows that a query selects for update. */
    public static void lock(EntityManager entities, String sql, Collection<?> parameters) {
        query(entities, sql, parameters).getResultList();
    }

    /** Rows that are entities: all columns of their table. */
    public static <T> List<T> entities(EntityManager entities, Class<T> type, String sql, Collection<?> parameters) {
        List<?> found = bind(entities.createNativeQuery(sql, type), parameters).getResultList();
        return found.stream().<T>map(type::cast).toList();
    }

    /** As many question marks as there are values. */
    public static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    private static Query query(EntityManager entities, String sql, Collection<?> parameters) {
        return bind(entities.createNativeQuery(sql), parameters);
    }

    private static Query bind(Query query, Collection<?> parameters) {
        int position = 1;
        for (Object parameter : parameters) {
            query.setParameter(position++, parameter);
        }
        return query;
    }

    private static Map<String, Integer> labels(AbstractRecord row) {
        Map<String, Integer> labels = new HashMap<>();
        for (DatabaseField field : row.getFields()) {
            labels.put(field.getName().toLowerCase(Locale.ROOT), labels.size());
        }
        return labels;
    }
}
