package fr.maillage.record.list;

import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.persistence.RecordPages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Declares a list step by step; {@link #order}, {@link #link} and {@link #coded} are about the column that was declared last. */
public final class ListBuilder<V, F extends Enum<F> & RecordField> {

    private final String kind;
    private final String address;
    private final Class<F> fields;
    private final Function<V, FieldValues<F>> values;
    private final RecordPages pages;
    private final List<ListFilter> filters = new ArrayList<>();
    private final List<ListColumn<V, F>> columns = new ArrayList<>();
    private boolean ascending = true;
    private Permission reads = Permission.READ;
    private Permission edits;
    private boolean local;
    private boolean paged = true;
    private Set<F> unfiled = Set.of();
    private List<F> several = List.of();

    ListBuilder(String kind, String address, Class<F> fields, Function<V, FieldValues<F>> values, RecordPages pages) {
        this.kind = kind;
        this.address = address;
        this.fields = fields;
        this.values = values;
        this.pages = pages;
    }

    /** Makes the standard order a descending one. */
    public ListBuilder<V, F> descending() {
        ascending = false;
        return this;
    }

    /** Tells the list to whoever holds a permission somewhere; READ without. */
    public ListBuilder<V, F> reads(Permission permission) {
        reads = permission;
        return this;
    }

    /** Offers whoever holds a permission to enter a record. */
    public ListBuilder<V, F> edits(Permission permission) {
        edits = permission;
        return this;
    }

    /** Opens the page on the reader's own territory: records of a wider one do not concern it. */
    public ListBuilder<V, F> local() {
        local = true;
        return this;
    }

    /** Hands the list to files and programs alone: other pages show its records. */
    public ListBuilder<V, F> unpaged() {
        paged = false;
        return this;
    }

    public ListBuilder<V, F> filter(ListFilter filter) {
        filters.add(filter);
        return this;
    }

    /** Shows a field on pages; files have it among all fields. */
    public ListBuilder<V, F> column(F field) {
        columns.add(ListColumn.of(kind, field));
        return this;
    }

    /** Shows something else on pages and in files. */
    public ListBuilder<V, F> column(String name, String label, Function<V, ?> cell) {
        return column(name, label, (row, day) -> cell.apply(row));
    }

    /** Shows how something stands today, on pages and in files. */
    public ListBuilder<V, F> column(String name, String label, BiFunction<V, LocalDate, ?> cell) {
        return add(name, label, cell, true, true);
    }

    /** Shows something else on pages alone. */
    public ListBuilder<V, F> pageColumn(String name, String label, Function<V, ?> cell) {
        return pageColumn(name, label, (row, day) -> cell.apply(row));
    }

    /** Shows how something stands today, on pages alone. */
    public ListBuilder<V, F> pageColumn(String name, String label, BiFunction<V, LocalDate, ?> cell) {
        return add(name, label, cell, true, false);
    }

    /** Shows something else in files alone, before the fields. */
    public ListBuilder<V, F> fileColumn(String name, String label, Function<V, ?> cell) {
        return fileColumn(name, label, (row, day) -> cell.apply(row));
    }

    /** Shows how something stands today, in files alone. */
    public ListBuilder<V, F> fileColumn(String name, String label, BiFunction<V, LocalDate, ?> cell) {
        return add(name, label, cell, false, true);
    }

    /** Shows a field in files alone, among the columns before the other fields. */
    public ListBuilder<V, F> fileColumn(F field) {
        columns.add(ListColumn.<V, F>of(kind, field).filed(false));
        return this;
    }

    private ListBuilder<V, F> add(
            String name, String label, BiFunction<V, LocalDate, ?> cell, boolean onPage, boolean inFile) {
        columns.add(new ListColumn<>(name, kind + "." + label, null, cell, null, null, false, onPage, inFile, null));
        return this;
    }

    /** Heads the column by another text. */
    public ListBuilder<V, F> labelled(String text) {
        return last(column -> column.labelled(text));
    }

    /** Calls the codes of the column by the kind's texts of its name. */
    public ListBuilder<V, F> coded() {
        return last(column -> column.called(kind + "." + column.name() + "."));
    }

    /** Calls the codes of the column by texts that begin so. */
    public ListBuilder<V, F> coded(String texts) {
        return last(column -> column.called(texts));
    }

    /** Offers an order at the heading of the column. */
    public ListBuilder<V, F> order(String order) {
        return last(column -> column.ordered(order));
    }

    /** Leads from the column to the record. */
    public ListBuilder<V, F> link() {
        return last(ListColumn::leading);
    }

    /** Shows the column to nobody but those who hold a permission somewhere. */
    public ListBuilder<V, F> offered(Permission to) {
        return last(column -> column.offered(to));
    }

    /** Puts the field of the column among those that files have before the other fields. */
    public ListBuilder<V, F> filed() {
        return last(column -> column.filed(true));
    }

    private ListBuilder<V, F> last(Function<ListColumn<V, F>, ListColumn<V, F>> change) {
        columns.set(columns.size() - 1, change.apply(columns.get(columns.size() - 1)));
        return this;
    }

    /** Leaves fields out of files: a column of its own says them. */
    @SafeVarargs
    public final ListBuilder<V, F> unfiled(F... some) {
        unfiled = Set.of(some);
        return this;
    }

    /** Offers to change fields for several records at once. */
    @SafeVarargs
    public final ListBuilder<V, F> several(F... some) {
        several = List.of(some);
        return this;
    }

    public ListSpec<V, F> done() {
        return new ListSpec<>(
                kind,
                address,
                values,
                pages,
                ascending,
                reads,
                edits,
                filters,
                columns,
                local,
                paged,
                Arrays.stream(fields.getEnumConstants())
                        .filter(field -> !unfiled.contains(field)
                                && columns.stream().noneMatch(column -> column.inFile() && column.field() == field))
                        .toList(),
                several);
    }
}
