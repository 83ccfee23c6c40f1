package fr.maillage.record.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts the records of a list by several of their values in one statement, each under the conditions of all the others. The
 * list is read once, with its values and which conditions hold; it is written without grouping sets, which H2 has not.
 */
public final class FacetCounts {

    private static final String TEXT = "cast(%s as varchar(200))";

    private final List<Asked> asked;
    private final List<Object> parameters = new ArrayList<>();

    private FacetCounts(List<Asked> asked) {
        this.asked = asked;
    }

    /**
     * A value by which records are counted.
     *
     * @param value of a record, in SQL; null where it may have several
     * @param called how a value is called, in SQL; null for nothing
     * @param pairs a statement that tells each {@code id} of a record with each of its values, {@code v}, once; null where
     *     it has one
     * @param parameters of the value or the pairs
     * @param condition limits the list to some of its values; empty for none
     */
    public record Asked(String value, String called, String pairs, Object[] parameters, RecordQuery condition) {}

    /**
     * Records by value.
     *
     * @param called how values are called, as far as that was asked for
     */
    public record Counts(Map<String, Long> records, Map<String, String> called) {}

    /** By value, for each that is asked for, in their order; records without a value are counted nowhere. */
    static List<Counts> of(EntityManager entities, String from, RecordQuery base, List<Asked> asked) {
        FacetCounts counting = new FacetCounts(asked);
        String sql = counting.sql(from, base);
        List<Counts> counts = new ArrayList<>();
        asked.forEach(each -> counts.add(new Counts(new HashMap<>(), new HashMap<>())));
        for (Row row : Rows.list(entities, sql, counting.parameters, row -> row)) {
            Counts one = counts.get((int) row.number("facet"));
            one.records().put(row.text("held"), row.number("records"));
            if (row.has("called")) {
                one.called().put(row.text("held"), row.text("called"));
            }
        }
        return counts;
    }

    private String sql(String from, RecordQuery base) {
        List<String> selected = new ArrayList<>(List.of("r.id as id"));
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            if (one.pairs() == null) {
                selected.add(TEXT.formatted(one.value()) + " as v" + i);
                Collections.addAll(parameters, one.parameters());
            }
            if (one.called() != null) {
                selected.add(TEXT.formatted(one.called()) + " as c" + i);
            }
            String holds = one.condition().holds(parameters);
            selected.add((holds.isEmpty() ? "1" : "case when " + holds + " then 1 else 0 end") + " as m" + i);
        }
        String list =
                "with b as (select " + String.join(", ", selected) + " from " + from + base.where(parameters) + ") ";
        List<String> parts = new ArrayList<>();
        if (asked.stream().anyMatch(each -> each.pairs() == null)) {
            parts.add(single());
        }
        IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).pairs() != null)
                .forEach(i -> parts.add(several(i)));
        return list + String.join(" union all ", parts);
    }

    /** Of facets of which each record has one value. */
    private String single() {
        List<Integer> facets = IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).pairs() == null)
                .boxed()
                .toList();
        String value = "case x.f "
                + facets.stream().map(i -> "when " + i + " then b.v" + i).collect(Collectors.joining(" ")) + " end";
        String named = facets.stream()
                .filter(i -> asked.get(i).called() != null)
                .map(i -> "when " + i + " then b.c" + i)
                .collect(Collectors.joining(" "));
        String called = named.isEmpty() ? TEXT.formatted("null") : "case x.f " + named + " end";
        String groups = "x.f, " + value + (named.isEmpty() ? "" : ", " + called);
        return "select x.f as facet, " + value + " as held, " + called
                + " as called, count(*) as records from b cross join"
                + " (values " + facets.stream().map(i -> "(" + i + ")").collect(Collectors.joining(", "))
                + ") as x (f) where "
                + IntStream.range(0, asked.size())
                        .mapToObj(i -> "(x.f = " + i + " or b.m" + i + " = 1)")
                        .collect(Collectors.joining(" and "))
                + " and " + value + " is not null group by " + groups;
    }

    /** Of a facet of which a record may have several values. */
    private String several(int facet) {
        parameters.addAll(Arrays.asList(asked.get(facet).parameters()));
        String value = TEXT.formatted("y.v");
        return "select " + facet + " as facet, " + value + " as held, " + TEXT.formatted("null")
                + " as called, count(*) as records from b join ("
                + asked.get(facet).pairs() + ") y on y.id = b.id"
                + IntStream.range(0, asked.size())
                        .filter(i -> i != facet)
                        .mapToObj(i -> "b.m" + i + " = 1")
                        .collect(Collectors.joining(" and ", asked.size() == 1 ? "" : " where ", ""))
                + " group by " + value;
    }
}
