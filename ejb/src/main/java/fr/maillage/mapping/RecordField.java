package fr.maillage.mapping;

import java.io.Serializable;

/**
 * A field of records that files can fill.
 *
 * @param name as mappings and messages call it
 * @param required whether a mapping is of no use without it
 * @param terms whether values mean terms of a list, so that a table of values helps
 */
public record RecordField(String name, boolean required, boolean terms) implements Serializable {

    /** A text that a file may give. */
    public static RecordField text(String name) {
        return new RecordField(name, false, false);
    }

    /** One term of a list, or several. */
    public static RecordField terms(String name) {
        return new RecordField(name, false, true);
    }
}
