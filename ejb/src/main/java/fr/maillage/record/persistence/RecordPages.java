package fr.maillage.record.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Pages of a list: one statement for the keys with what other tables add, one for the count; the records themselves are
 * then read by their keys.
 *
 * @param columns what each row has beside {@code r.id}, each with a label of its own
 * @param from the tables, the list's own called {@code r}
 * @param orders the orders by the names of the sort keys, with {@code %1$s} for the direction; each ends in the unique key
 * @param standard the name of the order where none is asked for
 */
public record RecordPages(String columns, String from, Map<String, String> orders, String standard) {

    /** A page, in two statements. */
    public <T> Page<T> page(
            EntityManager entities, RecordQuery query, PageRequest request, Function<List<Row>, List<T>> reader) {
        List<Row> rows = slice(entities, query, order(request), request.offset(), request.size());
        Collection<Object> parameters = new ArrayList<>();
        String counted = "select count(*) from " + from + query.where(parameters);
        long total = Rows.number(entities, counted, parameters);
        return new Page<>(reader.apply(rows), total, request);
    }

    /** The first row, in whatever order; no row or one. */
    public List<Row> one(EntityManager entities, RecordQuery query) {
        return slice(entities, query, "r.id", 0, 1);
    }

    /** The order that is asked for. */
    String order(PageRequest request) {
        return request.by(orders, standard).formatted(request.ascending() ? "asc" : "desc");
    }

    private List<Row> slice(EntityManager entities, RecordQuery query, String order, int offset, int limit) {
        Collection<Object> parameters = new ArrayList<>();
        String sql = "select r.id as id, " + columns + " from " + from + query.where(parameters) + " order by " + order
                + " limit " + limit + " offset " + offset;
        return Rows.list(entities, sql, parameters, row -> row);
    }
}
