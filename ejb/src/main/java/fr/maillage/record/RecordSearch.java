package fr.maillage.record;

import fr.maillage.record.persistence.RecordLists;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The list of one kind. Asks for no right: the kind's service has.
 *
 * @param <V> a record as its list shows it
 */
public abstract class RecordSearch<V> {

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    private final RecordLists<?> lists;

    /** For the proxy only. */
    protected RecordSearch() {
        this(null);
    }

    protected RecordSearch(RecordLists<?> lists) {
        this.lists = lists;
    }

    /** The record of a row of the list. */
    protected abstract V view(Row row);

    /** A page of the list, in three statements. */
    public Page<V> page(RecordQuery query, PageRequest request) {
        return lists.page(query, request).map(this::view);
    }

    /** The keys of the whole list. */
    public RecordKeys keys(RecordQuery query, PageRequest request) {
        return lists.keys(query, request);
    }

    /** The records of a slice, in one statement. */
    public List<V> slice(RecordKeys keys) {
        return lists.slice(keys).stream().map(this::view).toList();
    }

    /** All records that a query selects, by their keys, in one statement. */
    protected List<V> all(RecordQuery query) {
        return lists.one(query).stream().map(this::view).toList();
    }

    /** A record, archived or not. */
    public Optional<V> byUuid(UUID uuid) {
        return all(new RecordQuery().uuid(uuid)).stream().findFirst();
    }

    /** The day in Paris. */
    public LocalDate today() {
        return ClockProducer.today(clock);
    }

    /**
     * Limits a list to what is inside a territory today.
     *
     * @param territory its code; null or blank for everywhere
     * @param column holds the key of the territory that a record lies in
     * @throws fr.maillage.shared.Problem NOT_FOUND for an unknown territory
     */
    protected RecordQuery inside(RecordQuery query, String territory, String column) {
        return inside(query, territory, column, column);
    }

    /**
     * The same for records that lie in a commune, and some in a QPV.
     *
     * @param qpv holds the key of the QPV, which is asked where the territory is one or a perimeter
     */
    protected RecordQuery inside(RecordQuery query, String territory, String column, String qpv) {
        if (territory == null || territory.isBlank()) {
            return query;
        }
        TerritoryView found = territories.required(territory);
        boolean byQpv =
                !qpv.equals(column) && (found.kind() == TerritoryKind.QPV || found.kind() == TerritoryKind.PERIMETER);
        return byQpv ? query.inside(found.id(), today(), column, qpv) : query.inside(found.id(), today(), column);
    }
}
