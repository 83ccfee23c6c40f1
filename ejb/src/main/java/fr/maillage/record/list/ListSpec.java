package fr.maillage.record.list;

import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.persistence.RecordPages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The list of a kind, declared once: who reads it, what it may be limited to, how it is ordered and what it shows. Its page,
 * its files, the API and the description of the API read it. It is a constant, so that the API can be described before
 * anything runs.
 *
 * @param <V> a record as its list shows it
 * @param <F> its fields
 * @param kind as texts and pages call it, such as {@code diagnosis.irritant}
 * @param address of the API, such as {@code /irritants}
 * @param values what a record holds
 * @param pages the tables and the orders
 * @param ascending the direction of the standard order
 * @param reads what whoever reads the list needs somewhere
 * @param edits what whoever enters a record needs somewhere; null where none is entered by hand
 * @param paged whether it has a page of its own; else files and programs alone have it
 * @param filed the fields that files have, in their order
 */
public record ListSpec<V, F extends Enum<F> & RecordField>(
        String kind,
        String address,
        Function<V, FieldValues<F>> values,
        RecordPages pages,
        boolean ascending,
        Permission reads,
        Permission edits,
        List<ListFilter> filters,
        List<ListColumn<V, F>> columns,
        boolean paged,
        List<F> filed) {

    public ListSpec {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        filed = List.copyOf(filed);
    }

    /** Begins the declaration of a kind. */
    public static <V, F extends Enum<F> & RecordField> Builder<V, F> of(
            String kind, String address, Class<F> fields, Function<V, FieldValues<F>> values, RecordPages pages) {
        return new Builder<>(kind, address, fields, values, pages);
    }

    /** The filter of a name. */
    public Optional<ListFilter> filter(String name) {
        return filters.stream().filter(filter -> filter.name().equals(name)).findFirst();
    }

    /** The filters by whose values records are counted. */
    public List<ListFilter> facets() {
        return filters.stream().filter(filter -> filter.count() != null).toList();
    }

    /** The name of the standard order. */
    public String standard() {
        return pages.standard();
    }

    /** The names of the orders: the standard one, those of columns, then others by name. */
    public List<String> orders() {
        List<String> names = new ArrayList<>(List.of(standard()));
        columns.stream()
                .map(ListColumn::order)
                .filter(order -> order != null && !names.contains(order))
                .forEach(names::add);
        pages.orders().keySet().stream()
                .sorted()
                .filter(order -> !names.contains(order))
                .forEach(names::add);
        return names;
    }

    /** Declares a list step by step; {@link #order}, {@link #link} and {@link #coded} are about the column that was declared last. */
    public static final class Builder<V, F extends Enum<F> & RecordField> {

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
        private boolean paged = true;
        private Set<F> unfiled = Set.of();

        private Builder(
                String kind, String address, Class<F> fields, Function<V, FieldValues<F>> values, RecordPages pages) {
            this.kind = kind;
            this.address = address;
            this.fields = fields;
            this.values = values;
            this.pages = pages;
        }

        /** Makes the standard order a descending one. */
        public Builder<V, F> descending() {
            ascending = false;
            return this;
        }

        /** Tells the list to whoever holds a permission somewhere; READ without. */
        public Builder<V, F> reads(Permission permission) {
            reads = permission;
            return this;
        }

        /** Offers whoever holds a permission to enter a record. */
        public Builder<V, F> edits(Permission permission) {
            edits = permission;
            return this;
        }

        /** Hands the list to files and programs alone: other pages show its records. */
        public Builder<V, F> unpaged() {
            paged = false;
            return this;
        }

        public Builder<V, F> filter(ListFilter filter) {
            filters.add(filter);
            return this;
        }

        /** Shows a field on pages; files have it among all fields. */
        public Builder<V, F> column(F field) {
            return add(field.key(), kind + ".field." + field.key(), field, null, true, false);
        }

        /** Shows something else on pages and in files. */
        public Builder<V, F> column(String name, String label, Function<V, ?> cell) {
            return column(name, label, (row, day) -> cell.apply(row));
        }

        /** Shows how something stands today, on pages and in files. */
        public Builder<V, F> column(String name, String label, BiFunction<V, LocalDate, ?> cell) {
            return add(name, kind + "." + label, null, cell, true, true);
        }

        /** Shows something else on pages alone. */
        public Builder<V, F> pageColumn(String name, String label, Function<V, ?> cell) {
            return pageColumn(name, label, (row, day) -> cell.apply(row));
        }

        /** Shows how something stands today, on pages alone. */
        public Builder<V, F> pageColumn(String name, String label, BiFunction<V, LocalDate, ?> cell) {
            return add(name, kind + "." + label, null, cell, true, false);
        }

        /** Shows something else in files alone, before the fields. */
        public Builder<V, F> fileColumn(String name, String label, Function<V, ?> cell) {
            return fileColumn(name, label, (row, day) -> cell.apply(row));
        }

        /** Shows how something stands today, in files alone. */
        public Builder<V, F> fileColumn(String name, String label, BiFunction<V, LocalDate, ?> cell) {
            return add(name, kind + "." + label, null, cell, false, true);
        }

        private Builder<V, F> add(
                String name, String label, F field, BiFunction<V, LocalDate, ?> cell, boolean onPage, boolean inFile) {
            columns.add(new ListColumn<>(name, label, field, cell, null, null, false, onPage, inFile));
            return this;
        }

        /** Heads the column by another text. */
        public Builder<V, F> labelled(String text) {
            return last(column -> column.labelled(text));
        }

        /** Calls the codes of the column by the kind's texts of its name. */
        public Builder<V, F> coded() {
            return last(column -> column.called(kind + "." + column.name() + "."));
        }

        /** Calls the codes of the column by texts that begin so. */
        public Builder<V, F> coded(String texts) {
            return last(column -> column.called(texts));
        }

        /** Offers an order at the heading of the column. */
        public Builder<V, F> order(String order) {
            return last(column -> column.ordered(order));
        }

        /** Leads from the column to the record. */
        public Builder<V, F> link() {
            return last(ListColumn::leading);
        }

        private Builder<V, F> last(Function<ListColumn<V, F>, ListColumn<V, F>> change) {
            columns.set(columns.size() - 1, change.apply(columns.get(columns.size() - 1)));
            return this;
        }

        /** Leaves fields out of files: a column of its own says them. */
        @SafeVarargs
        public final Builder<V, F> unfiled(F... some) {
            unfiled = Set.of(some);
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
                    paged,
                    Arrays.stream(fields.getEnumConstants())
                            .filter(field -> !unfiled.contains(field))
                            .toList());
        }
    }
}
