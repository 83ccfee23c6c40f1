package fr.maillage.record.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.CodeSeries;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.FacetCounts;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The list of one kind by its declaration, for whoever holds what it says of readers; a kind that tells less to some adds so
 * in {@link #readable}.
 *
 * @param <V> a record as its list shows it
 * @param <F> its fields
 */
public abstract class RecordList<V, F extends Enum<F> & RecordField> {

    private final ListSpec<V, F> spec;
    private final RecordLists<F> lists;

    @Inject
    private Caller caller;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /** For the proxy only. */
    protected RecordList() {
        this(null, null);
    }

    protected RecordList(ListSpec<V, F> spec, RecordLists<F> lists) {
        this.spec = spec;
        this.lists = lists;
    }

    /** The record of a row of the list. */
    protected abstract V view(Row row);

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

    /** The number of records that a whole list has, in one statement; refuses as {@link #page(ListRequest, PageRequest)} does. */
    public long count(ListRequest request) {
        caller.require(spec.reads());
        return lists.count(query(request));
    }

    /** A page of what the kind selects otherwise, in three statements; asks for no right. */
    protected Page<V> page(RecordQuery query, PageRequest page) {
        return lists.page(query, page).map(this::view);
    }

    /** The keys of the whole list, for a file; refuses as {@link #page(ListRequest, PageRequest)} does. */
    public RecordKeys keys(ListRequest request, PageRequest order) {
        caller.require(spec.reads());
        return keys(query(request), order);
    }

    /** The keys of what the kind selects otherwise; asks for no right. */
    protected RecordKeys keys(RecordQuery query, PageRequest order) {
        return lists.keys(query, order);
    }

    /** The keys of records by their identifiers, archived or not, in the standard order; those that the caller may not read are left out. */
    public RecordKeys keys(Collection<UUID> ids) {
        caller.require(spec.reads());
        RecordQuery query = readable(new RecordQuery())
                .among("r.uuid", ids.stream().map(UUID::toString).toList());
        return keys(query, new PageRequest(0, PageRequest.MAX_SIZE, spec.standard(), spec.ascending()));
    }

    /** Values of a new record, with the next code of a series where its field has one and nothing is said. */
    public FieldValues<F> numbered(FieldValues<F> input) {
        return CodeSeries.given(input, lists::codes);
    }

    /** The records of a slice of such keys, in one statement. */
    public List<V> slice(RecordKeys keys) {
        caller.require(spec.reads());
        return lists.slice(keys).stream().map(this::view).toList();
    }

    /** All records that a query selects, by their keys, in one statement; asks for no right. */
    protected List<V> all(RecordQuery query) {
        return lists.one(query).stream().map(this::view).toList();
    }

    /** A record, archived or not; asks for no right. */
    public Optional<V> byUuid(UUID uuid) {
        return all(new RecordQuery().uuid(uuid)).stream().findFirst();
    }

    /** The day in Paris. */
    public LocalDate today() {
        return ClockProducer.today(clock);
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
            asked.add(new FacetCounts.Asked(
                    by.value(), by.called(), by.pairs(), RecordQuery.values(sql, day(request)), own));
        }
        List<FacetCounts.Counts> counts = lists.facets(base, asked);
        return IntStream.range(0, counted.size())
                .mapToObj(i -> new ListFacet(
                        counted.get(i), counts.get(i).records(), counts.get(i).called()))
                .toList();
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
            case TERRITORY -> {
                if (value != null && !value.isBlank()) {
                    inside(query, territories.required(value), filter.columns());
                }
            }
            case FLAG -> {
                if ("true".equals(value)) {
                    query.where(filter.condition());
                }
            }
            case DAY -> {
                if (value != null && filter.condition() != null) {
                    query.each(filter.condition(), LocalDate.parse(value));
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

    /** Limits a list to a territory as it is today: by the first column, by both where a QPV tells more. */
    protected void inside(RecordQuery query, TerritoryView territory, List<String> columns) {
        boolean byQpv = territory.kind() == TerritoryKind.QPV || territory.kind() == TerritoryKind.PERIMETER;
        query.inside(
                territory.id(), today(), columns.stream().limit(byQpv ? 2 : 1).toArray(String[]::new));
    }

    private static void chosen(RecordQuery query, ListFilter filter, String value, LocalDate day) {
        if (filter.states().isEmpty()) {
            query.each(filter.condition(), value);
        } else {
            query.each(filter.states().getOrDefault(value, "1 = 0"), day);
        }
    }
}
