package fr.maillage.interop;

import fr.maillage.interop.mapping.ColumnLook;
import fr.maillage.interop.mapping.ColumnLook.ValueCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the values of a file's columns, not beyond what people can look through. */
final class ColumnCounts {

    private static final int MOST_VALUES = 2000;
    private static final int MOST_SHOWN = 100;

    private final Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
    private final Map<String, Integer> filled = new LinkedHashMap<>();

    void add(Map<String, String> cells) {
        cells.forEach((column, cell) -> {
            filled.merge(column, 1, Integer::sum);
            Map<String, Integer> counts = values.computeIfAbsent(column, c -> new LinkedHashMap<>());
            String value = ImportReading.shortened(cell);
            if (counts.size() < MOST_VALUES || counts.containsKey(value)) {
                counts.merge(value, 1, Integer::sum);
            }
        });
    }

    List<ColumnLook> looks(Set<String> columns, int rows) {
        return columns.stream()
                .map(c -> new ColumnLook(
                        c,
                        rows,
                        filled.getOrDefault(c, 0),
                        values.getOrDefault(c, Map.of()).entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .limit(MOST_SHOWN)
                                .map(e -> new ValueCount(e.getKey(), e.getValue()))
                                .toList()))
                .toList();
    }
}
