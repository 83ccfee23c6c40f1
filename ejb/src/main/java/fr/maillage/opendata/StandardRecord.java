package fr.maillage.opendata;

import java.util.Map;

/**
 * A place as the standard writes it.
 *
 * @param values by column; columns without a value are absent
 */
public record StandardRecord(Map<OpenDataColumn, String> values) {

    /** The value of a column; null where it is empty. */
    public String get(OpenDataColumn column) {
        return values.get(column);
    }

    /** The standard's identifier, never null. */
    public String id() {
        return values.get(OpenDataColumn.ID);
    }
}
