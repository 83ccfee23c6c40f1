package fr.maillage.record.persistence;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the lists of one kind, page by page or as a whole, by what {@link RecordRows} says of them. */
public abstract class RecordLists<F extends Enum<F> & RecordField> {

    private final RecordRows<F> rows;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    protected RecordLists(RecordRows<F> rows) {
        this.rows = rows;
    }

    /** A page of the list, in three statements, or four where records have relations. */
    public Page<Row> page(RecordQuery query, PageRequest request) {
        return rows.page(entities, query, request);
    }

    /** The number of records, in one statement. */
    public long count(RecordQuery query) {
        return rows.pages().count(entities, query);
    }

    /** The row of one record; no row or one. */
    public List<Row> one(RecordQuery query) {
        return rows.one(entities, query);
    }

    /** The keys of the whole list. */
    public RecordKeys keys(RecordQuery query, PageRequest request) {
        return rows.keys(jdbc, query, request);
    }

    /** The records of a slice, in one statement, or two where records have relations. */
    public List<Row> slice(RecordKeys keys) {
        return rows.slice(jdbc, keys);
    }

    /** Codes that begin with a prefix, those of archived records, too; in one statement. */
    public List<String> codes(String prefix) {
        return rows.pages().codes(entities, prefix);
    }

    /** Records counted by several of their values, in one statement; see {@link FacetCounts}. */
    public List<FacetCounts.Counts> facets(RecordQuery base, List<FacetCounts.Asked> asked) {
        return FacetCounts.of(entities, rows.pages().from(), base, asked);
    }

    /** Gives the values of such a row's record. */
    public FieldValues<F> values(Row row) {
        return rows.values(row);
    }
}
