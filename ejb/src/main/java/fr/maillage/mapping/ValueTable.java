package fr.maillage.mapping;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Meanings of the values of a rule's columns. */
final class ValueTable {

    /** Between the values that the import reads as a list. */
    static final String BAR = "|";

    private ValueTable() {}

    /** All that the row's values mean, as a list; what the table does not know is left as it is. */
    static List<String> read(FieldRule rule, Map<String, String> cells) {
        List<String> found = new ArrayList<>();
        for (String column : rule.columns()) {
            for (String value : values(rule, cells.get(column))) {
                meaning(rule, column, value).stream()
                        .filter(m -> !found.contains(m))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The values in a cell, cut at the rule's text; none for an empty cell. */
    static List<String> values(FieldRule rule, String cell) {
        if (TextPolicy.line(cell) == null) {
            return List.of();
        }
        return parts(cell, rule.text());
    }

    /** A text cut at another one, without empty parts; the whole where there is none to cut at. */
    static List<String> parts(String cell, String separator) {
        List<String> parts = new ArrayList<>();
        String[] cut = separator.isEmpty() ? new String[] {cell} : Parts.of(cell, separator, -1);
        for (String part : cut) {
            String line = TextPolicy.line(part);
            if (line != null) {
                parts.add(line);
            }
        }
        return parts;
    }

    /** Tells if two values are the same to people. */
    static boolean same(String left, String right) {
        String a = TextPolicy.key(left);
        return a.isEmpty() ? left.strip().equals(right.strip()) : a.equals(TextPolicy.key(right));
    }

    private static List<String> meaning(FieldRule rule, String column, String value) {
        for (ValueEntry entry : rule.values()) {
            boolean here = entry.column() == null || entry.column().equals(column);
            if (here && !ValueEntry.ANY.equals(entry.value()) && same(entry.value(), value)) {
                return entry.to();
            }
        }
        for (ValueEntry entry : rule.values()) {
            boolean here = entry.column() == null || entry.column().equals(column);
            if (here && ValueEntry.ANY.equals(entry.value())) {
                return entry.to();
            }
        }
        return List.of(value);
    }
}
