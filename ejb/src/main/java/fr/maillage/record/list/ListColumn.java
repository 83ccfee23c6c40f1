package fr.maillage.record.list;

import fr.maillage.record.RecordField;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param <V> a row
 * @param <F> its fields
 * @param name unique in the list
 * @param label the key of its heading
 * @param field what it shows of a record; null for a column of its own
 * @param cell text, number, day or moment of a row; null for a field
 * @param order the order that its heading offers; null for none
 * @param linked whether it leads to the record
 * @param onPage whether pages show it
 * @param inFile whether files have it before the fields
 */
public record ListColumn<V, F extends Enum<F> & RecordField>(
        String name,
        String label,
        F field,
        Function<V, ?> cell,
        String order,
        boolean linked,
        boolean onPage,
        boolean inFile) {

    /** A field of a kind, on pages. */
    static <V, F extends Enum<F> & RecordField> ListColumn<V, F> of(String kind, F field) {
        return new ListColumn<>(field.key(), kind + ".field." + field.key(), field, null, null, false, true, false);
    }

    ListColumn<V, F> ordered(String by) {
        return new ListColumn<>(name, label, field, cell, by, linked, onPage, inFile);
    }

    ListColumn<V, F> leading() {
        return new ListColumn<>(name, label, field, cell, order, true, onPage, inFile);
    }
}
