package fr.maillage.tabular;

import fr.maillage.norm.TextPolicy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of a file's columns as mappings call them: lower case, no spaces around. Of columns that differ only in
 * that, such as {@code Nom} and {@code NOM}, each keeps its own: the second one is {@code nom (2)}.
 */
final class Headings {

    private final Map<String, String> byWritten = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    /** The name of a column; empty for one that has none, the same whenever the same text comes again. */
    String of(String written) {
        String line = TextPolicy.line(written);
        return line == null ? "" : byWritten.computeIfAbsent(line, w -> free(TextPolicy.column(w)));
    }

    private String free(String plain) {
        String name = plain;
        while (!taken.add(name)) {
            name = plain + " (" + (ranks.merge(plain, 1, Integer::sum) + 1) + ")";
        }
        return name;
    }
}
