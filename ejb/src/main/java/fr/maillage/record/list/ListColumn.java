package fr.maillage.record.list;

import fr.maillage.identity.Permission;
import fr.maillage.record.RecordField;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A column of a list.
 *
 * @param <V> a row
 * @param <F> its fields
 * @param name unique in the list
 * @param label the key of its heading
 * @param field what it shows of a record; null for a column of its own
 * @param cell text, number, day or moment of a row as it stands on a day; null for a field
 * @param texts begins the keys of texts that call the codes of its cells; null where they are no codes
 * @param order the order that its heading offers; null for none
 * @param linked whether it leads to the record
 * @param onPage whether pages show it
 * @param inFile whether files have it before the fields
 * @param needs what whoever sees it needs somewhere; null for nothing
 */
public record ListColumn<V, F extends Enum<F> & RecordField>(
        String name,
        String label,
        F field,
        BiFunction<V, LocalDate, ?> cell,
        String texts,
        String order,
        boolean linked,
        boolean onPage,
        boolean inFile,
        Permission needs) {

    /** The cell of a row on a day. */
    public Object of(V row, LocalDate day) {
        return cell.apply(row, day);
    }

    /** Tells if somebody sees it who holds some permissions. */
    public boolean seen(Predicate<Permission> may) {
        return needs == null || may.test(needs);
    }

    /** A field of a kind, on pages. */
    static <V, F extends Enum<F> & RecordField> ListColumn<V, F> of(String kind, F field) {
        return new ListColumn<>(
                field.key(), kind + ".field." + field.key(), field, null, null, null, false, true, false, null);
    }

    ListColumn<V, F> ordered(String by) {
        return new ListColumn<>(name, label, field, cell, texts, by, linked, onPage, inFile, needs);
    }

    ListColumn<V, F> labelled(String text) {
        return new ListColumn<>(name, text, field, cell, texts, order, linked, onPage, inFile, needs);
    }

    ListColumn<V, F> called(String begin) {
        return new ListColumn<>(name, label, field, cell, begin, order, linked, onPage, inFile, needs);
    }

    /** The same among the columns that files have before the fields. */
    ListColumn<V, F> filed(boolean alsoOnPage) {
        return new ListColumn<>(name, label, field, cell, texts, order, linked, alsoOnPage, true, needs);
    }

    ListColumn<V, F> offered(Permission to) {
        return new ListColumn<>(name, label, field, cell, texts, order, linked, onPage, inFile, to);
    }

    ListColumn<V, F> leading() {
        return new ListColumn<>(name, label, field, cell, texts, order, true, onPage, inFile, needs);
    }
}
