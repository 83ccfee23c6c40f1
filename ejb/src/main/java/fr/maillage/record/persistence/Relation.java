package fr.maillage.record.persistence;

import fr.maillage.shared.database.Linked;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Several rows of other tables that belong to one record, such as the partners of an action: all relations of however many
 * records are read in one statement.
 *
 * @param name by which a row of the record tells them ({@link Row#linked})
 * @param owner the column with the key of the record
 * @param from the tables, and the condition if there is one, {@code where} included
 * @param key an expression for the key of what is linked; {@code null} for none
 * @param text an expression for its text; {@code null} for none
 * @param order an expression for its place, a whole number
 */
public record Relation(String name, String owner, String from, String key, String text, String order) {

    /** Records for which one statement asks, so that its parameters are not too many. */
    private static final int SLICE = 1000;

    private String select(String marks) {
        String more = from.contains(" where ") ? " and " : " where ";
        return "select " + owner + " as owner, '" + name + "' as relation, cast(" + order
                + " as bigint) as place, cast("
                + key + " as varchar) as linked, cast(" + text + " as varchar) as shown from " + from + more + owner
                + " in ("
                + marks + ")";
    }

    /** The rows of some records with all that belongs to each of them, in one more statement for each thousand. */
    static List<Row> join(EntityManager entities, List<Relation> relations, List<Row> records) {
        return join(relations, records, (sql, keys) -> Rows.list(entities, sql, keys, row -> row));
    }

    /** The same; nothing is flushed before. */
    public static List<Row> join(Jdbc jdbc, List<Relation> relations, List<Row> records) {
        return join(relations, records, jdbc::rows);
    }

    private static List<Row> join(
            List<Relation> relations, List<Row> records, BiFunction<String, List<Long>, List<Row>> read) {
        List<Long> keys = records.stream().map(row -> row.number("id")).toList();
        Map<Long, Map<String, List<Linked>>> found = of(relations, keys, read);
        return relations.isEmpty()
                ? records
                : records.stream()
                        .map(row -> row.with(found.get(row.number("id"))))
                        .toList();
    }

    /** By record and name, each list in its order. */
    private static Map<Long, Map<String, List<Linked>>> of(
            List<Relation> relations, List<Long> keys, BiFunction<String, List<Long>, List<Row>> read) {
        Map<Long, Map<String, List<Linked>>> found = new HashMap<>();
        if (keys.isEmpty() || relations.isEmpty()) {
            return found;
        }
        for (Long key : keys) {
            Map<String, List<Linked>> own = new HashMap<>();
            relations.forEach(relation -> own.put(relation.name(), new ArrayList<>()));
            found.put(key, own);
        }
        for (int from = 0; from < keys.size(); from += SLICE) {
            List<Long> slice = keys.subList(from, Math.min(keys.size(), from + SLICE));
            List<Long> parameters = new ArrayList<>();
            relations.forEach(relation -> parameters.addAll(slice));
            String sql = relations.stream()
                            .map(relation -> relation.select(Rows.marks(slice)))
                            .collect(Collectors.joining(" union all "))
                    + " order by owner, relation, place";
            for (Row row : read.apply(sql, parameters)) {
                found.get(row.number("owner"))
                        .get(row.text("relation"))
                        .add(new Linked(row.text("linked"), row.text("shown")));
            }
        }
        return found;
    }
}
