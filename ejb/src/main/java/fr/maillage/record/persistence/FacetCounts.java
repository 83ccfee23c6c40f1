package fr.maillage.record.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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

    private FacetCounts() {}

    /**
     * A value by which records are counted.
     *
     * @param value of a record, in SQL
     * @param condition limits the list to some of its values; empty for none
     */
    public record Asked(String value, RecordQuery condition) {}

    /** By value, for each that is asked for, in their order; records without a value are counted nowhere. */
    static List<Map<String, Long>> of(EntityManager entities, String from, RecordQuery base, List<Asked> asked) {
        List<Object> parameters = new ArrayList<>();
        List<String> selected = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            selected.add("cast(" + asked.get(i).value() + " as varchar(200)) as v" + i);
            String holds = asked.get(i).condition().holds(parameters);
            selected.add((holds.isEmpty() ? "1" : "case when " + holds + " then 1 else 0 end") + " as m" + i);
            values.add("when " + i + " then b.v" + i);
            conditions.add("(x.f = " + i + " or b.m" + i + " = 1)");
        }
        String value = "case x.f " + String.join(" ", values) + " end";
        String sql = "with b as (select " + String.join(", ", selected) + " from " + from + base.where(parameters)
                + ") select x.f as facet, " + value + " as held, count(*) as records from b cross join (values "
                + IntStream.range(0, asked.size()).mapToObj(i -> "(" + i + ")").collect(Collectors.joining(", "))
                + ") as x (f) where " + String.join(" and ", conditions) + " and " + value
                + " is not null group by x.f, " + value;
        List<Map<String, Long>> counts = new ArrayList<>();
        asked.forEach(each -> counts.add(new HashMap<>()));
        for (Row row : Rows.list(entities, sql, parameters, row -> row)) {
            counts.get((int) row.number("facet")).put(row.text("held"), row.number("records"));
        }
        return counts;
    }
}
