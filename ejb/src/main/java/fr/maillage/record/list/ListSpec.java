package fr.maillage.record.list;

import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.persistence.RecordPages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param local whether its page opens on the reader's own territory, since records of a wider one do not concern it
 * @param paged whether it has a page of its own; else files and programs alone have it
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
        boolean local,
        boolean paged,
        List<F> filed,
        List<F> several) {

    public ListSpec {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        filed = List.copyOf(filed);
        several = List.copyOf(several);
    }

    /** Begins the declaration of a kind. */
    public static <V, F extends Enum<F> & RecordField> ListBuilder<V, F> of(
            String kind, String address, Class<F> fields, Function<V, FieldValues<F>> values, RecordPages pages) {
        return new ListBuilder<>(kind, address, fields, values, pages);
    }

    /** The filter of a name. */
    public Optional<ListFilter> filter(String name) {
        return filters.stream().filter(filter -> filter.name().equals(name)).findFirst();
    }

    /** The filters by whose values records are counted. */
    public List<ListFilter> facets() {
        return filters.stream().filter(filter -> filter.count() != null).toList();
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
}
