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
 * Pages of a list: one statement for its rows, one for their count. {@link RecordRows} reads whole records by their keys.
 *
 * @param columns what each row has beside {@code r.id}, each with a label of its own
 * @param from the tables, the list's own called {@code r}
 * @param orders the orders by the names of the sort keys, with {@code %1$s} for the direction; each ends in the unique key
 * @param standard the name of the order where none is asked for
 */
public record RecordPages(String columns, String from, Map<String, String> orders, String standard) {

    private static final int MOST_CODES = 10_000;

    /** A page, in two statements. */
    public <T> Page<T> page(EntityManager entities, RecordQuery query, PageRequest request, Function<Row, T> reader) {
        List<T> items = slice(entities, query, request, "r.id as id, " + columns, reader);
        return new Page<>(items, count(entities, query), request);
    }

    /** The keys of a page, in its order. */
    List<Long> keys(EntityManager entities, RecordQuery query, PageRequest request) {
        return slice(entities, query, request, "r.id as id", row -> row.number("id"));
    }

    /** Counts the records of the whole list. */
    long count(EntityManager entities, RecordQuery query) {
        Collection<Object> parameters = new ArrayList<>();
        return Rows.number(entities, "select count(*) from " + from + query.where(parameters), parameters);
    }

    /** Codes that begin with a prefix, those of archived records, too: the newest {@value #MOST_CODES}. */
    List<String> codes(EntityManager entities, String prefix) {
        String sql =
                "select r.code as code from " + from + " where r.code like ? order by r.id desc limit " + MOST_CODES;
        return Rows.list(entities, sql, row -> row.text("code"), prefix + "%");
    }

    /** The order that is asked for. */
    String order(PageRequest request) {
        return request.by(orders, standard).formatted(request.ascending() ? "asc" : "desc");
    }

    private <T> List<T> slice(
            EntityManager entities, RecordQuery query, PageRequest request, String selected, Function<Row, T> reader) {
        Collection<Object> parameters = new ArrayList<>();
        String sql = "select " + selected + " from " + from + query.where(parameters) + " order by " + order(request)
                + " limit " + request.size() + " offset " + request.offset();
        return Rows.list(entities, sql, parameters, reader);
    }
}
