package fr.maillage.record.list;

import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.persistence.RecordPages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param filed the fields that files have, in their order
 * @param several the fields that may be changed for several records at once
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
        List<F> filed,
        List<F> several) {

    public ListSpec {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        filed = List.copyOf(filed);
        several = List.copyOf(several);
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
        return filters.stream().filter(filter -> filter.facet() != null).toList();
    }

    /** The columns that pages may show: those that they show unasked, then what only files show otherwise. */
    public List<ListColumn<V, F>> offered() {
        List<ListColumn<V, F>> offered = new ArrayList<>(columns);
        offered.sort(Comparator.comparing(column -> !column.onPage()));
        filed.stream()
                .filter(field ->
                        columns.stream().noneMatch(column -> column.name().equals(field.key())))
                .map(field -> ListColumn.<V, F>of(kind, field))
                .forEach(offered::add);
        return offered;
    }

    /**
     * The columns that a page shows to somebody who chose some.
     *
     * @param names in the order that was chosen; those that are gone are left out, and the one that leads to the record always
     *     stands; none are those that pages show unasked
     */
    public List<ListColumn<V, F>> shown(List<String> names) {
        List<ListColumn<V, F>> shown = new ArrayList<>();
        for (String name : names) {
            offered().stream().filter(column -> column.name().equals(name)).forEach(shown::add);
        }
        if (shown.isEmpty()) {
            return columns.stream().filter(ListColumn::onPage).toList();
        }
        if (shown.stream().noneMatch(ListColumn::linked)) {
            columns.stream().filter(ListColumn::linked).forEach(column -> shown.add(0, column));
        }
        return shown;
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

    /** Declares a list step by step; {@link #order} and {@link #link} are about the column that was declared last. */
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
        private Set<F> unfiled = Set.of();
        private List<F> several = List.of();

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

        public Builder<V, F> filter(ListFilter filter) {
            filters.add(filter);
            return this;
        }

        /** Shows a field on pages; files have it among all fields. */
        public Builder<V, F> column(F field) {
            columns.add(ListColumn.of(kind, field));
            return this;
        }

        /** Shows something else on pages and in files. */
        public Builder<V, F> column(String name, String label, Function<V, ?> cell) {
            return add(name, label, cell, true, true);
        }

        /** Shows something else on pages alone. */
        public Builder<V, F> pageColumn(String name, String label, Function<V, ?> cell) {
            return add(name, label, cell, true, false);
        }

        /** Shows something else in files alone, before the fields. */
        public Builder<V, F> fileColumn(String name, String label, Function<V, ?> cell) {
            return add(name, label, cell, false, true);
        }

        private Builder<V, F> add(String name, String label, Function<V, ?> cell, boolean onPage, boolean inFile) {
            columns.add(new ListColumn<>(name, kind + "." + label, null, cell, null, false, onPage, inFile));
            return this;
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

        /** Offers to change fields for several records at once. */
        @SafeVarargs
        public final Builder<V, F> several(F... some) {
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
                    Arrays.stream(fields.getEnumConstants())
                            .filter(field -> !unfiled.contains(field))
                            .toList(),
                    several);
        }
    }
}
