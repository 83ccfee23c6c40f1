package fr.maillage.funding.persistence;

import fr.maillage.funding.financing.Expense;
import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.FieldColumns;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes expenses, many at once. */
@ApplicationScoped
public class ExpenseRepository {

    private static final FieldColumns<ExpenseField> COLUMNS =
            new FieldColumns<>(ExpenseField.class, List.of(ExpenseField.values()));

    private static final String SELECT = "select e.id, e.uuid, e.version, e.record_type, e.record_uuid, "
            + COLUMNS.of("e") + " from expense e where ";

    private static final String INSERT =
            "insert into expense (id, uuid, version, record_type, record_uuid, created_at, updated_at, "
                    + COLUMNS.names() + ") values (nextval('expense_seq'), ?, 0, ?, ?, ?, ?, " + COLUMNS.marks()
                    + ")";

    private static final String UPDATE =
            "update expense set version = version + 1, updated_at = ?, " + COLUMNS.sets() + " where id = ?";

    private static final Map<String, String> ORDERS = Map.of(
            "year", "e.budget_year %1$s, e.record_uuid %1$s, e.id %1$s",
            "item", "e.item %1$s, e.id %1$s",
            "amount", "e.amount %1$s, e.id %1$s");

    @Inject
    private Jdbc jdbc;

    /** An expense as it is to be written; a new one has no key. */
    public record Written(Expense expense, FieldValues<ExpenseField> values) {}

    /** The expenses of some records, by year and in the order of their entry within each. */
    public List<Expense> ofRecords(Collection<RecordRef> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        return read(Refs.among("e", records, parameters) + " order by e.record_uuid, e.budget_year, e.id", parameters);
    }

    /** A page of the expenses of some records, in two statements; year is null for any. */
    public Page<Expense> page(Collection<RecordRef> records, Integer year, PageRequest request) {
        String order = request.by(ORDERS, "year").formatted(request.ascending() ? "asc" : "desc");
        if (records.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        List<Object> parameters = new ArrayList<>();
        String condition = Refs.among("e", records, parameters) + (year == null ? "" : " and e.budget_year = ?");
        if (year != null) {
            parameters.add(year);
        }
        long total = jdbc.numbers("select count(*) from expense e where " + condition, parameters)[0];
        return new Page<>(
                read(
                        condition + " order by " + order + " limit " + request.size() + " offset " + request.offset(),
                        parameters),
                total,
                request);
    }

    /** An expense; empty for an unknown one. */
    public Optional<Expense> byId(UUID id) {
        return read("e.uuid = ?", List.of(id.toString())).stream().findFirst();
    }

    private List<Expense> read(String condition, Collection<?> parameters) {
        return jdbc.rows(SELECT + condition, parameters).stream()
                .map(ExpenseRepository::expense)
                .toList();
    }

    private static Expense expense(Row row) {
        return new Expense(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                new RecordRef(row.text("record_type"), row.uuid("record_uuid")),
                COLUMNS.values(row, Map.of()));
    }

    /** Enters expenses. */
    public void insert(Collection<Written> expenses, OffsetDateTime now) {
        jdbc.write(INSERT, expenses, (statement, written) -> {
            statement.setString(1, written.expense().id().toString());
            statement.setString(2, written.expense().record().type());
            statement.setString(3, written.expense().record().id().toString());
            statement.setObject(4, now);
            statement.setObject(5, now);
            COLUMNS.bind(statement, 6, written.values());
        });
    }

    /** Replaces what expenses say. */
    public void update(Collection<Written> expenses, OffsetDateTime now) {
        jdbc.write(UPDATE, expenses, (statement, written) -> {
            statement.setObject(1, now);
            statement.setLong(
                    COLUMNS.bind(statement, 2, written.values()),
                    written.expense().key());
        });
    }

    /** Lets others wait who would change some expenses, in one order for all. */
    public void lock(Collection<Long> keys) {
        if (!keys.isEmpty()) {
            jdbc.numbers("select id from expense where id in (" + Rows.marks(keys) + ") order by id for update", keys);
        }
    }

    /** Takes an expense out of its plan. */
    public void remove(long key) {
        jdbc.update("delete from expense where id = ?", key);
    }
}
