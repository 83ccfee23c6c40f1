package fr.maillage.importing.mapping;

import fr.maillage.shared.Violation;
import java.util.List;
import java.util.Map;

/**
 * Preview of the first rows of a file under a mapping.
 *
 * @param problems why the file cannot be read by it at all, such as a column that it lacks
 * @param remarks what concerns the whole file
 * @param rows the first rows
 */
public record MappingPreview(List<Violation> problems, List<Violation> remarks, List<Row> rows) {

    /**
     * A row.
     *
     * @param number its rank in the file, from 1
     * @param values by the fields of the mapping, lists joined
     * @param accepted whether it would be taken
     * @param status for records other than places CREATED, UPDATED, UNCHANGED or REJECTED; null for places
     * @param errors why it would not
     * @param remarks what was left out or changed
     */
    public record Row(
            long number,
            Map<String, String> values,
            boolean accepted,
            String status,
            List<Violation> errors,
            List<Violation> remarks) {}

    /** Counts the rows that would be taken. */
    public long accepted() {
        return rows.stream().filter(Row::accepted).count();
    }
}
