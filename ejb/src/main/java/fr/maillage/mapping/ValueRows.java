package fr.maillage.mapping;

import fr.maillage.mapping.ColumnLook.ValueCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of a rule beside the values that a file has: what people fill in. */
public final class ValueRows {

    /** More than that nobody fills in; the rest is reported by the import. */
    private static final int MOST = 150;

    private ValueRows() {}

    /**
     * A value.
     *
     * @param column where it means this; null for all columns of the rule
     * @param value as the file has it, or {@link ValueEntry#ANY}
     * @param count how often it comes in the rows that were looked at
     * @param to what the table says; null where it says nothing
     */
    public record Row(String column, String value, int count, List<String> to) {}

    /** The values of the rule's columns, the most frequent first, then what the table says of others. */
    public static List<Row> of(FieldRule rule, List<ColumnLook> looks) {
        boolean each = rule.columns().size() > 1;
        List<Row> rows = new ArrayList<>();
        List<ValueEntry> rest = new ArrayList<>(rule.values());
        for (String column : rule.columns()) {
            counts(rule, column, looks).entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .forEach(e -> {
                        ValueEntry entry = entry(rule, column, e.getKey());
                        rest.remove(entry);
                        rows.add(new Row(
                                entry == null ? (each ? column : null) : entry.column(),
                                entry == null ? e.getKey() : entry.value(),
                                e.getValue(),
                                entry == null ? null : entry.to()));
                    });
        }
        rest.forEach(e -> rows.add(new Row(e.column(), e.value(), 0, e.to())));
        return rows.stream().limit(MOST).toList();
    }

    private static Map<String, Integer> counts(FieldRule rule, String column, List<ColumnLook> looks) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ColumnLook look : looks) {
            if (look.name().equals(column)) {
                for (ValueCount value : look.values()) {
                    ValueTable.values(rule, value.value())
                            .forEach(v -> counts.merge(spelling(counts, v), value.count(), Integer::sum));
                }
            }
        }
        return counts;
    }

    /** The spelling under which a value was met first. */
    private static String spelling(Map<String, Integer> counts, String value) {
        return counts.keySet().stream()
                .filter(k -> ValueTable.same(k, value))
                .findFirst()
                .orElse(value);
    }

    private static ValueEntry entry(FieldRule rule, String column, String value) {
        return rule.values().stream()
                .filter(e -> e.column() == null || e.column().equals(column))
                .filter(e -> !ValueEntry.ANY.equals(e.value()) && ValueTable.same(e.value(), value))
                .findFirst()
                .orElse(null);
    }
}
