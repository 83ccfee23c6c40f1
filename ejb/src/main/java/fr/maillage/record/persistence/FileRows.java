package fr.maillage.record.persistence;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of files that were taken, each under its file: for pages that set one file beside another. The table has the
 * key of the file, and a column for each field.
 */
public final class FileRows<F extends Enum<F> & RecordField> {

    private final String table;
    private final String file;
    private final F key;
    private final FieldColumns<F> columns;

    /**
     * @param file the column that holds the key of the file
     * @param key the field by which files call what a row is about
     */
    public FileRows(Class<F> fields, String table, String file, F key) {
        this.table = table;
        this.file = file;
        this.key = key;
        this.columns = new FieldColumns<>(fields, List.of(fields.getEnumConstants()));
    }

    /** All that a file says, by its key field. */
    public Map<String, FieldValues<F>> all(Jdbc jdbc, long of) {
        return read(jdbc, "r." + file + " = ?", List.of(of));
    }

    /** Reads the rows of a file about some, by its key field. */
    public Map<String, FieldValues<F>> some(Jdbc jdbc, long of, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(of));
        parameters.addAll(keys);
        return read(jdbc, "r." + file + " = ? and r." + keyColumn() + " in (" + Rows.marks(keys) + ")", parameters);
    }

    /** Reads the rows of a file where a condition holds, the row being {@code r}. */
    public Map<String, FieldValues<F>> read(Jdbc jdbc, String condition, Collection<?> parameters) {
        Map<String, FieldValues<F>> rows = new HashMap<>();
        for (Row row :
                jdbc.rows("select " + columns.of("r") + " from " + table + " r where " + condition, parameters)) {
            rows.put(row.text(keyColumn()), columns.values(row, Map.of()));
        }
        return rows;
    }

    /** Lets a file say this; what it said before of the same is replaced. */
    public void write(Jdbc jdbc, long of, Collection<FieldValues<F>> rows) {
        jdbc.write(
                "delete from " + table + " where " + file + " = ? and " + keyColumn() + " = ?",
                rows,
                (statement, row) -> {
                    statement.setLong(1, of);
                    statement.setString(2, row.text(key));
                });
        jdbc.write(
                "insert into " + table + " (" + file + ", " + columns.names() + ") values (?, " + columns.marks() + ")",
                rows,
                (statement, row) -> {
                    statement.setLong(1, of);
                    columns.bind(statement, 2, row);
                });
    }

    private String keyColumn() {
        return Row.column(key.key());
    }
}
