package fr.maillage.mapping.model;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Successors of the values of the schema's older forms, as the table {@code old-values.csv} states them. */
final class OldValues {

    /**
     * @param field the field of today; null where the standard has dropped the value
     * @param text the label of today, or the text to keep
     */
    record Target(Field field, String text) {}

    private static final Map<String, Map<String, Target>> BY_COLUMN = load();

    private OldValues() {}

    /** Tells if the values of a column are to be translated. */
    static boolean has(String column) {
        return BY_COLUMN.containsKey(column);
    }

    /** Finds the successor of an old value; empty when the table does not know it. */
    static Optional<Target> find(String column, String value) {
        // Old values end with an explanation that files carry or not: "Gratuit : Je peux…".
        String head = MappingPatterns.COLON.split(value, 2)[0];
        return Optional.ofNullable(BY_COLUMN.getOrDefault(column, Map.of()).get(TextPolicy.key(head)));
    }

    /** The fields that a column fills. */
    static List<Field> fields(String column) {
        return BY_COLUMN.getOrDefault(column, Map.of()).values().stream()
                .map(Target::field)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Map<String, Map<String, Target>> load() {
        Map<String, Map<String, Target>> table = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(OldValues.class.getResourceAsStream("old-values.csv")),
                        StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            lines.skip(1).map(l -> Parts.of(l, ";", -1)).forEach(cells -> {
                Field field = cells[2].isEmpty() ? null : Field.byColumn(cells[2]);
                for (String column : Parts.of(cells[0], "|")) {
                    table.computeIfAbsent(column, c -> new HashMap<>())
                            .put(TextPolicy.key(cells[1]), new Target(field, cells[3]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
