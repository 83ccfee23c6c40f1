package fr.maillage.record.persistence;

import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The codes that records of a kind hold, as rows with {@code vocabulary}, {@code term} and {@code rank}.
 *
 * @param table the table
 * @param owner its column for the record's key
 */
public record RecordTerms(String table, String owner) {

    /** Of a kind that holds no codes of lists. */
    public static final RecordTerms NONE = new RecordTerms(null, null);

    private static final Comparator<Ranked> ORDER =
            Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::code);

    /** The terms of some records, in one statement: by key, then by vocabulary, in their order. */
    public Map<Long, Map<String, List<String>>> of(EntityManager entities, Collection<Long> keys) {
        return keys.isEmpty()
                ? Map.of()
                : grouped(Rows.list(
                        entities,
                        "select " + owner + " as owner, vocabulary, term from " + table + " where " + owner + " in ("
                                + Rows.marks(keys) + ") order by " + owner + ", vocabulary, rank",
                        keys,
                        row -> row));
    }

    /**
     * An expression for the terms of a record in the row of the record itself, to be read by {@link #lists}. Not ordered
     * by the database: that takes it longer than reading them.
     *
     * @param key the record's key, such as {@code r.id}
     */
    public String codes(String key) {
        return table == null
                ? "cast(null as varchar(1))"
                : codes(key, "concat(t.vocabulary, ' ', t.rank, ' ', t.term)");
    }

    /** The same for records whose terms stand in the order of their vocabulary: PostgreSQL saves a third. */
    public String codesUnranked(String key) {
        return codes(key, "t.vocabulary || ' ' || t.term");
    }

    private String codes(String key, String each) {
        return "(select string_agg(" + each + ", ',') from " + table + " t where t." + owner + " = " + key + ")";
    }

    /**
     * Splits what {@link #codes} gave: by vocabulary, in their order; those without a rank by their codes; null is none.
     *
     * @return to be changed by whoever asked
     */
    public static Map<String, List<String>> lists(String codes) {
        if (codes == null) {
            return new HashMap<>();
        }
        Map<String, List<Ranked>> ranked = new HashMap<>();
        for (String each : Parts.of(codes, ",")) {
            int first = each.indexOf(' ');
            int last = each.lastIndexOf(' ');
            int rank = first == last ? 0 : Integer.parseInt(each, first + 1, last, 10);
            ranked.computeIfAbsent(each.substring(0, first), k -> new ArrayList<>())
                    .add(new Ranked(rank, each.substring(last + 1)));
        }
        Map<String, List<String>> lists = new HashMap<>();
        ranked.forEach((vocabulary, terms) -> {
            terms.sort(ORDER);
            List<String> list = new ArrayList<>(terms.size());
            terms.forEach(term -> list.add(term.code()));
            lists.put(vocabulary, list);
        });
        return lists;
    }

    private record Ranked(int rank, String code) {}

    /** Replaces the terms of a record, which must have been flushed; by vocabulary. */
    public void replace(EntityManager entities, long key, Map<String, List<String>> terms) {
        Rows.execute(entities, "delete from " + table + " where " + owner + " = ?", List.of(key));
        String insert = "insert into " + table + " (" + owner + ", vocabulary, term, rank) values (?, ?, ?, ?)";
        terms.forEach((vocabulary, codes) -> {
            for (int rank = 0; rank < codes.size(); rank++) {
                Rows.execute(entities, insert, List.of(key, vocabulary, codes.get(rank), rank));
            }
        });
    }

    /** Counts the records that carry each term of a vocabulary, archived ones included; by term. */
    public Map<String, Long> uses(EntityManager entities, String vocabulary) {
        return Rows.list(
                        entities,
                        "select term, count(*) as uses from " + table + " where vocabulary = ? group by term",
                        List.of(vocabulary),
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.text("term"), row -> row.number("uses")));
    }

    /** Rows with {@code owner}, {@code vocabulary} and {@code term}: by owner, then by vocabulary, in their order. */
    public static Map<Long, Map<String, List<String>>> grouped(List<Row> rows) {
        Map<Long, Map<String, List<String>>> terms = new HashMap<>();
        for (Row row : rows) {
            terms.computeIfAbsent(row.number("owner"), k -> new HashMap<>())
                    .computeIfAbsent(row.text("vocabulary"), k -> new ArrayList<>())
                    .add(row.text("term"));
        }
        return terms;
    }
}
