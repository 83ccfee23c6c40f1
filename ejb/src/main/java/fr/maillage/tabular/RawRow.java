package fr.maillage.tabular;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * One row as the file has it.
 *
 * @param number its rank among the rows, from 1
 * @param line the line of the file where it starts, from 1
 * @param cells the values by column, in the file's order; a value that is missing or empty is absent
 * @param findings what is already wrong with its form
 * @param original the object of a JSON file, to give it back unchanged; null for other files
 */
public record RawRow(long number, long line, Map<String, String> cells, List<Finding> findings, JsonObject original) {

    public RawRow {
        findings = List.copyOf(findings);
    }
}
