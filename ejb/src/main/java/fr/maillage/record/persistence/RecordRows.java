package fr.maillage.record.persistence;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Whole records of a list as rows, without entities: what other tables add, every field, and the terms of all lists, in
 * one statement for however many. A field is the column that {@link FieldColumns} tells ({@code opening_hours} for
 * {@code openingHours}), a reference what other tables add under its key. Lists are codes of
 * vocabularies, or relations to other tables, which one more statement reads.
 *
 * @param pages the list
 * @param fields what its records hold
 * @param terms the codes of their lists
 * @param relations what belongs to them in other tables
 */
public record RecordRows<F extends Enum<F> & RecordField>(
        RecordPages pages, Class<F> fields, RecordTerms terms, List<Relation> relations) {

    /** Records to which nothing belongs in other tables but codes. */
    public RecordRows(RecordPages pages, Class<F> fields, RecordTerms terms) {
        this(pages, fields, terms, List.of());
    }

    /** A page, in three statements: its keys, the records, the count; in four with relations. */
    public Page<Row> page(EntityManager entities, RecordQuery query, PageRequest request) {
        List<Long> keys = pages.keys(entities, query, request);
        List<Row> rows = keys.isEmpty() ? List.of() : Rows.list(entities, byKeys(keys), keys, row -> row);
        return new Page<>(
                Relation.join(entities, relations, ordered(keys, rows)), pages.count(entities, query), request);
    }

    /** The record that a query selects; no row or one. */
    public List<Row> one(EntityManager entities, RecordQuery query) {
        List<Object> parameters = new ArrayList<>();
        return Relation.join(
                entities, relations, Rows.list(entities, select() + query.where(parameters), parameters, row -> row));
    }

    /** The keys of the whole list in the order that is asked for; nothing is flushed before. */
    public RecordKeys keys(Jdbc jdbc, RecordQuery query, PageRequest request) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select r.id from " + pages.from() + query.where(parameters) + " order by " + pages.order(request);
        return new RecordKeys(jdbc.numbers(sql, parameters));
    }

    /** The records of a slice in its order, those that are gone left out; nothing is flushed before. */
    public List<Row> slice(Jdbc jdbc, RecordKeys slice) {
        List<Long> keys = slice.list();
        return Relation.join(jdbc, relations, ordered(keys, jdbc.rows(byKeys(keys), keys)));
    }

    private static List<Row> ordered(List<Long> keys, List<Row> rows) {
        Map<Long, Row> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.number("id"), row));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    /** Gives the values of a row's record. */
    public FieldValues<F> values(Row row) {
        Map<String, List<String>> lists = RecordTerms.lists(row.text("codes"));
        return FieldValues.of(
                fields,
                field -> FieldColumns.written(row, field, FieldColumns.column(field)),
                field -> field.type().vocabulary() == null
                        ? List.of()
                        : lists.get(field.type().vocabulary().code()));
    }

    private String byKeys(List<Long> keys) {
        return select() + " where r.id in (" + Rows.marks(keys) + ")";
    }

    private String select() {
        String own = Arrays.stream(fields.getEnumConstants())
                .filter(field -> !field.type().many() && field.type().input() != FieldType.Input.REFERENCE)
                .map(field -> "r." + FieldColumns.column(field) + ", ")
                .collect(Collectors.joining());
        return "select r.id, r.uuid, r.version, r.archived_at, r.archive_reason, r.created_at, r.updated_at, " + own
                + pages.columns() + ", " + terms.codes("r.id") + " as codes from " + pages.from();
    }
}
