package fr.maillage.funding.persistence;

import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.FieldColumns;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes lines of financing plans, many at once. */
@ApplicationScoped
public class FundingLineRepository {

    private static final FieldColumns<FundingLineField> COLUMNS = new FieldColumns<>(
            FundingLineField.class,
            Arrays.stream(FundingLineField.values())
                    .filter(field -> !EnumSet.of(FundingLineField.CONTRACT, FundingLineField.COMMUNE)
                            .contains(field))
                    .toList());

    private static final Map<FundingLineField, String> NAMED =
            Map.of(FundingLineField.CONTRACT, "contract", FundingLineField.COMMUNE, "commune");

    /** Whole lines, up to their conditions. */
    private static final String SELECT = "select l.id, l.uuid, l.version, l.record_type, l.record_uuid, l.contract_id,"
            + " l.extracted_on, c.code as contract, t.code as commune, " + COLUMNS.of("l")
            + " from funding_line l left join city_contract c on c.id = l.contract_id"
            + " left join territory t on t.id = l.commune_id";

    private static final String ORDER = " order by l.record_uuid, l.budget_year, l.code";

    private static final String INSERT =
            "insert into funding_line (id, uuid, version, record_type, record_uuid, contract_id, commune_id,"
                    + " extracted_on, created_at, updated_at, " + COLUMNS.names()
                    + ") values (nextval('funding_line_seq'), ?, 0, ?, ?, ?, ?, ?, ?, ?, " + COLUMNS.marks() + ")";

    private static final String UPDATE =
            "update funding_line set version = version + 1, contract_id = ?, commune_id = ?, extracted_on = ?,"
                    + " updated_at = ?, " + COLUMNS.sets() + " where id = ?";

    @Inject
    private Jdbc jdbc;

    /**
     * A line as it is to be written.
     *
     * @param line the line as it was; for a new one with its identifier and record, without a key
     * @param contract the key of its contract; null for none
     * @param commune the key of its commune; null for the whole perimeter
     * @param extractedOn the day of the extract that says the amounts; null where none does
     */
    public record Written(
            FundingLine line,
            FieldValues<FundingLineField> values,
            Long contract,
            Long commune,
            LocalDate extractedOn) {}

    /** The lines of some records, by year and code within each. */
    public List<FundingLine> ofRecords(Collection<RecordRef> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        return read(Refs.among("l", records, parameters) + ORDER, parameters);
    }

    /** A line; empty for an unknown one. */
    public Optional<FundingLine> byId(UUID id) {
        return read("l.uuid = ?", List.of(id.toString())).stream().findFirst();
    }

    /** The lines with some file numbers, by number and key. */
    public List<FundingLine> ofFiles(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : read("l.file_number in (" + Rows.marks(numbers) + ") order by l.file_number, l.id", numbers);
    }

    private List<FundingLine> read(String condition, Collection<?> parameters) {
        return jdbc.rows(SELECT + " where " + condition, parameters).stream()
                .map(FundingLineRepository::line)
                .toList();
    }

    /** The line of a row, which may be one of its list. */
    static FundingLine line(Row row) {
        return new FundingLine(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                new RecordRef(row.text("record_type"), row.uuid("record_uuid")),
                COLUMNS.values(row, NAMED),
                row.numberOrNull("contract_id"),
                row.day("extracted_on"));
    }

    /** Enters lines. */
    public void insert(Collection<Written> lines, OffsetDateTime now) {
        jdbc.write(INSERT, lines, (statement, line) -> {
            statement.setString(1, line.line().id().toString());
            statement.setString(2, line.line().record().type());
            statement.setString(3, line.line().record().id().toString());
            statement.setObject(4, line.contract());
            statement.setObject(5, line.commune());
            statement.setObject(6, line.extractedOn());
            statement.setObject(7, now);
            statement.setObject(8, now);
            COLUMNS.bind(statement, 9, line.values());
        });
    }

    /** Replaces what lines say. */
    public void update(Collection<Written> lines, OffsetDateTime now) {
        jdbc.write(UPDATE, lines, (statement, line) -> {
            statement.setObject(1, line.contract());
            statement.setObject(2, line.commune());
            statement.setObject(3, line.extractedOn());
            statement.setObject(4, now);
            statement.setLong(
                    COLUMNS.bind(statement, 5, line.values()), line.line().key());
        });
    }

    /** Lets others wait who would change some lines, in one order for all. */
    public void lock(Collection<Long> keys) {
        if (!keys.isEmpty()) {
            jdbc.numbers(
                    "select id from funding_line where id in (" + Rows.marks(keys) + ") order by id for update", keys);
        }
    }

    /** Takes a line out of its plan, its documents with it. */
    public void remove(long key) {
        jdbc.update("delete from funding_document where line_id = ?", key);
        jdbc.update("delete from funding_line where id = ?", key);
    }
}
