package fr.maillage.mapping.model;

import fr.maillage.tabular.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Translation of the columns of another form to terms of the national schema. Immutable. */
public interface Translation {

    /**
     * A row in terms of the national schema.
     *
     * @param cells the values by the schema's columns; empty ones are left out
     * @param findings what could not be read, under the file's own names of columns
     * @param dropped the fields that count as missing, so that what is known of them stays
     * @param refusal why the row is not to be taken whatever it holds; null where it is
     */
    record Row(Map<String, String> cells, List<Finding> findings, Set<Field> dropped, Finding refusal) {

        public Row {
            findings = List.copyOf(findings);
            dropped = Set.copyOf(dropped);
        }
    }

    /** Reads a row of the file. */
    Row national(Map<String, String> cells);

    /** Tells if a column of the file is read at all. */
    boolean reads(String column);

    /** The fields that a file with these columns says something about. */
    Set<Field> given(Iterable<String> columns);

    /** Tells if the form has a field at all: what it never says is not missing in a row. */
    boolean has(Field field);

    /**
     * Names a column of the national schema as the file does; by the schema's name where several columns make it up.
     *
     * @param value the value that the name is wanted for; null when it is missing
     * @param cells the row as the file has it; empty when it is not at hand
     */
    String columnOf(String national, String value, Map<String, String> cells);
}
