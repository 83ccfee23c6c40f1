package fr.maillage.record.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.record.persistence.FacetCounts;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
                .forEach(filter -> limit(base, filter, request.value(filter.name())));
        List<FacetCounts.Asked> asked = new ArrayList<>();
        for (ListFilter filter : counted) {
            RecordQuery own = new RecordQuery();
            limit(own, filter, request.value(filter.name()));
            asked.add(new FacetCounts.Asked(filter.facet(), own));
        }
        List<Map<String, Long>> counts = lists.facets(base, asked);
        List<ListFacet> facets = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            facets.add(new ListFacet(counted.get(i), counts.get(i)));
        }
        return facets;
    }

    /** The condition of what is asked for and may be read. */
    protected RecordQuery query(ListRequest request) {
        RecordQuery query = readable(new RecordQuery());
        spec.filters().forEach(filter -> limit(query, filter, request.value(filter.name())));
        return query;
    }

    /** Leaves out what the caller may not read. */
    protected RecordQuery readable(RecordQuery query) {
        return query;
    }

    private void limit(RecordQuery query, ListFilter filter, String value) {
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
                if (value != null) {
                    query.where(filter.condition(), LocalDate.parse(value));
                }
            }
            default -> query.given(value, filter.condition());
        }
    }
}
