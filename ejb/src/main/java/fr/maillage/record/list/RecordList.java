package fr.maillage.record.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.CodeSeries;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.record.persistence.FacetCounts;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The list of one kind by its declaration, for whoever holds what it says of readers; a kind that tells less to some adds so
 * in {@link #readable}.
 *
 * @param <V> a record as its list shows it
 * @param <F> its fields
 */
public abstract class RecordList<V, F extends Enum<F> & RecordField> extends RecordSearch<V> {

    private final ListSpec<V, F> spec;
    private final RecordLists<F> lists;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected RecordList() {
        this(null, null);
    }

    protected RecordList(ListSpec<V, F> spec, RecordLists<F> lists) {
        super(lists);
        this.spec = spec;
        this.lists = lists;
    }

    /** The declaration. */
    public ListSpec<V, F> spec() {
        return spec;
    }

    /**
     * A page of the list, in three statements, and one for a territory that is asked for.
     *
     * @throws Problem UNAUTHENTICATED or DENIED for whoever may not read it; NOT_FOUND for an unknown territory; INVALID for an unknown
     *     order
     */
    public Page<V> page(ListRequest request, PageRequest page) {
        caller.require(spec.reads());
        return page(query(request), page);
    }

    /**
     * The keys of the whole list, for a file.
     *
     * @throws Problem as for {@link #page(ListRequest, PageRequest)}
     */
    public RecordKeys keys(ListRequest request, PageRequest order) {
        caller.require(spec.reads());
        return keys(query(request), order);
    }

    /** The keys of records by their identifiers, archived or not, in the standard order; those that the caller may not read are left out. */
    public RecordKeys keys(Collection<UUID> ids) {
        caller.require(spec.reads());
        return keys(
                readable(new RecordQuery())
                        .among("r.uuid", ids.stream().map(UUID::toString).toList()),
                new PageRequest(0, PageRequest.MAX_SIZE, spec.standard(), spec.ascending()));
    }

    /** Values of a new record, with the next code of a series where its field has one and nothing is said. */
    public FieldValues<F> numbered(FieldValues<F> input) {
        FieldValues<F> values = input;
        for (F field : input.fields()) {
            String series = field.series();
            if (series != null && !series.isEmpty() && input.text(field) == null) {
                values = values.with(field, CodeSeries.next(series, lists.codes(series)));
            }
        }
        return values;
    }

    /** The records of a slice of such keys, in one statement. */
    @Override
    public List<V> slice(RecordKeys keys) {
        caller.require(spec.reads());
        return super.slice(keys);
    }

    /**
     * Records counted by the values of filters, each under all the others, in one statement.
     *
     * @return none for a list without such filters
     * @throws Problem as for {@link #page(ListRequest, PageRequest)}
     */
    public List<ListFacet> facets(ListRequest request) {
        caller.require(spec.reads());
        List<ListFilter> counted = spec.facets();
        if (counted.isEmpty()) {
            return List.of();
        }
        RecordQuery base = readable(new RecordQuery());
        spec.filters().stream()
                .filter(filter -> !counted.contains(filter))
                .forEach(filter -> limit(base, filter, request));
        List<FacetCounts.Asked> asked = new ArrayList<>();
        for (ListFilter filter : counted) {
            RecordQuery own = new RecordQuery();
            limit(own, filter, request);
            ListCount by = filter.count();
            String sql = by.pairs() == null ? by.value() : by.pairs();
            asked.add(new FacetCounts.Asked(by.value(), by.called(), by.pairs(), each(sql, day(request)), own));
        }
        List<FacetCounts.Counts> counts = lists.facets(base, asked);
        List<ListFacet> facets = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            facets.add(new ListFacet(
                    counted.get(i), counts.get(i).records(), counts.get(i).called()));
        }
        return facets;
    }

    /** The day as of which a list is asked; today in Paris where the request says none. */
    public LocalDate day(ListRequest request) {
        return spec.filters().stream()
                .filter(filter -> filter.shape() == ListFilter.Shape.DAY && filter.condition() == null)
                .map(filter -> request.value(filter.name()))
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .findFirst()
                .orElseGet(this::today);
    }

    /** Tells if a filter has a value that only the running application knows. */
    public boolean knows(ListFilter filter, String value) {
        return true;
    }

    /** The condition of what is asked for and may be read. */
    protected RecordQuery query(ListRequest request) {
        RecordQuery query = readable(new RecordQuery());
        spec.filters().forEach(filter -> limit(query, filter, request));
        return query;
    }

    /** Leaves out what the caller may not read. */
    protected RecordQuery readable(RecordQuery query) {
        return query;
    }

    /** The values of the record of a row. */
    protected FieldValues<F> values(Row row) {
        return lists.values(row);
    }

    /** Limits a list to what a request says of a filter; null or blank limits nothing. */
    protected void limit(RecordQuery query, ListFilter filter, ListRequest request) {
        String value = request.value(filter.name());
        switch (filter.shape()) {
            case ARCHIVED -> query.archived("true".equals(value));
            case WORDS -> query.words(value == null ? "" : value);
            case TERRITORY ->
                inside(
                        query,
                        value,
                        filter.columns().get(0),
                        filter.columns().get(filter.columns().size() - 1));
            case FLAG -> {
                if ("true".equals(value)) {
                    query.where(filter.condition());
                }
            }
            case DAY -> {
                if (value != null && filter.condition() != null) {
                    query.where(filter.condition(), each(filter.condition(), LocalDate.parse(value)));
                }
            }
            case YEAR -> {
                if (value != null) {
                    LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
                    query.where(filter.condition(), first, first.plusYears(1));
                }
            }
            default -> {
                if (value != null && !value.isBlank()) {
                    chosen(query, filter, value, day(request));
                }
            }
        }
    }

    private static void chosen(RecordQuery query, ListFilter filter, String value, LocalDate day) {
        if (filter.states().isEmpty()) {
            query.where(filter.condition(), each(filter.condition(), value));
        } else {
            String state = filter.states().getOrDefault(value, "1 = 0");
            query.where(state, each(state, day));
        }
    }

    /** A value for each question mark. */
    private static Object[] each(String sql, Object value) {
        return Collections.nCopies((int) sql.chars().filter(c -> c == '?').count(), value)
                .toArray();
    }
}
