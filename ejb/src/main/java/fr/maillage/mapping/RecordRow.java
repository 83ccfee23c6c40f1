package fr.maillage.mapping;

import fr.maillage.shared.Violation;
import java.util.List;
import java.util.Map;

/**
 * A row of a file as a mapping reads it.
 *
 * @param row its rank in the file, from 1
 * @param line the line of the file where it starts
 * @param cells what its own cells say, by field, on one line each; a field of which they say nothing is absent
 * @param constants what holds for every row, by field: where a cell says nothing
 * @param broken why it cannot be read at all, by the file's columns; empty otherwise
 */
public record RecordRow(
        long row, long line, Map<String, String> cells, Map<String, String> constants, List<Violation> broken) {

    public RecordRow {
        cells = Map.copyOf(cells);
        constants = Map.copyOf(constants);
        broken = List.copyOf(broken);
    }

    /** Gives the text of the row's cells for a field; null for nothing. */
    public String cell(String field) {
        return cells.get(field);
    }

    /** Gives the text that holds for every row; null for nothing. */
    public String constant(String field) {
        return constants.get(field);
    }

    /** Gives the row's text for a field, or the one that holds for every row; null for nothing. */
    public String value(String field) {
        String cell = cells.get(field);
        return cell == null ? constants.get(field) : cell;
    }
}
