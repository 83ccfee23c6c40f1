package fr.maillage.importing.mapping;

import fr.maillage.importing.ImportReading;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.ColumnLook.ValueCount;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the values of a file's columns, as far as people can look through them, and tells which columns never repeat.
 * Its memory is bounded, however many rows and columns a file has.
 */
final class ColumnCounts {

    /** Enough to know what a column holds. */
    private static final int LOOKED_AT = 2000;

    /** As many rows are looked at for whether a column repeats. */
    static final int MOST_ROWS = 100_000;

    /** As many columns are candidates for an identifier once the first rows have ruled out most. */
    private static final int MOST_TELLING = 20;

    private static final int MOST_VALUES = 2000;
    private static final int MOST_SHOWN = 100;

    private final Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
    private final Map<String, Integer> filled = new LinkedHashMap<>();

    /** The columns that have said something in every row so far, never the same. */
    private final Map<String, ValueHashes> telling = new LinkedHashMap<>();

    private final Set<Long> rows = new HashSet<>();
    private int looked;
    private int all;

    void add(Map<String, String> cells) {
        if (looked < LOOKED_AT) {
            looked++;
            cells.forEach(this::count);
        }
        // A row that comes again as it is says nothing of whether its identifier is one.
        if (rows.add(ValueHashes.of(cells.toString()))) {
            tell(cells);
        }
        all++;
    }

    private void count(String column, String cell) {
        filled.merge(column, 1, Integer::sum);
        Map<String, Integer> counts = values.computeIfAbsent(column, c -> new LinkedHashMap<>());
        String value = ImportReading.shortened(cell);
        if (counts.size() < MOST_VALUES || counts.containsKey(value)) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    private void tell(Map<String, String> cells) {
        if (all == 0) {
            cells.keySet().forEach(c -> telling.put(c, new ValueHashes()));
        }
        telling.keySet().retainAll(cells.keySet());
        telling.forEach((column, hashes) -> hashes.add(cells.get(column)));
        if (rows.size() == LOOKED_AT) {
            telling.values().removeIf(h -> h.repeats() > 0);
            telling.keySet()
                    .retainAll(telling.keySet().stream().limit(MOST_TELLING).collect(Collectors.toSet()));
        }
    }

    List<ColumnLook> looks(Set<String> columns) {
        telling.values().removeIf(h -> h.repeats() > 0);
        return columns.stream()
                .map(c -> new ColumnLook(
                        c,
                        looked,
                        filled.getOrDefault(c, 0),
                        telling.containsKey(c),
                        values.getOrDefault(c, Map.of()).entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .limit(MOST_SHOWN)
                                .map(e -> new ValueCount(e.getKey(), e.getValue()))
                                .toList()))
                .toList();
    }

    /** Gives the number of rows that were looked at for what columns hold. */
    int looked() {
        return looked;
    }

    /** Tells if no more rows change what it tells. */
    boolean full() {
        return all == MOST_ROWS;
    }

    /** Tells if these are all rows of the file. */
    boolean whole() {
        return looked == all;
    }
}
