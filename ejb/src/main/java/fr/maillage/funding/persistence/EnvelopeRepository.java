package fr.maillage.funding.persistence;

import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.FieldColumns;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads envelopes with what is used of them, and writes them. */
@ApplicationScoped
public class EnvelopeRepository {

    private static final FieldColumns<EnvelopeField> COLUMNS = new FieldColumns<>(
            EnvelopeField.class,
            List.of(EnvelopeField.YEAR, EnvelopeField.FUNDER, EnvelopeField.AMOUNT, EnvelopeField.OVER_REASON));

    private static final Map<EnvelopeField, String> NAMED = Map.of(EnvelopeField.CONTRACT, "contract_code");

    private static final String SELECT =
            "select e.id, e.uuid, e.version, e.contract_id, c.uuid as contract_uuid, c.code as contract_code,"
                    + " c.title as contract_title, c.territory_id, coalesce(u.granted, 0) as granted,"
                    + " coalesce(u.paid, 0) as paid, " + COLUMNS.of("e")
                    + " from envelope e join city_contract c on c.id = e.contract_id left join (select l.contract_id,"
                    + " l.budget_year, l.funder, sum(l.granted) as granted, sum(l.paid) as paid from funding_line l"
                    + " where l.nature = 'cash' and l.contract_id is not null"
                    + " group by l.contract_id, l.budget_year, l.funder) u on u.contract_id = e.contract_id"
                    + " and u.budget_year = e.budget_year and u.funder = e.funder";

    private static final String ORDER = " order by e.budget_year desc, c.code, e.funder";

    private static final String INSERT =
            "insert into envelope (id, uuid, version, contract_id, created_at, updated_at, " + COLUMNS.names()
                    + ") values (nextval('envelope_seq'), ?, 0, ?, ?, ?, " + COLUMNS.marks() + ")";

    private static final String UPDATE =
            "update envelope set version = version + 1, updated_at = ?, " + COLUMNS.sets() + " where id = ?";

    @Inject
    private Jdbc jdbc;

    /**
     * An envelope as it is to be written.
     *
     * @param key 0 for a new one
     */
    public record Written(long key, UUID id, long contract, FieldValues<EnvelopeField> values) {}

    /** The envelopes of some contracts, the latest year first. */
    public List<EnvelopeView> ofContracts(Collection<Long> contracts) {
        return contracts.isEmpty()
                ? List.of()
                : read(" where e.contract_id in (" + Rows.marks(contracts) + ")" + ORDER, contracts);
    }

    /** The same, while others wait who would change their lines or amounts. */
    public List<EnvelopeView> lockedOfContracts(Collection<Long> contracts) {
        if (!contracts.isEmpty()) {
            jdbc.numbers(
                    "select id from envelope where contract_id in (" + Rows.marks(contracts)
                            + ") order by id for update",
                    contracts);
        }
        return ofContracts(contracts);
    }

    /**
     * The envelopes that conditions select, the latest year first.
     *
     * @param query on envelopes {@code e} and contracts {@code c}
     */
    public List<EnvelopeView> list(RecordQuery query) {
        List<Object> parameters = new ArrayList<>();
        return read(query.where(parameters) + ORDER, parameters);
    }

    /** An envelope; empty for an unknown one. */
    public Optional<EnvelopeView> byId(UUID id) {
        return read(" where e.uuid = ?", List.of(id.toString())).stream().findFirst();
    }

    private List<EnvelopeView> read(String condition, Collection<?> parameters) {
        return jdbc.rows(SELECT + condition, parameters).stream()
                .map(EnvelopeRepository::view)
                .toList();
    }

    private static EnvelopeView view(Row row) {
        return new EnvelopeView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("contract_id"),
                row.uuid("contract_uuid"),
                row.text("contract_title"),
                row.number("territory_id"),
                COLUMNS.values(row, NAMED),
                money(row, "granted"),
                money(row, "paid"));
    }

    private static BigDecimal money(Row row, String label) {
        return new BigDecimal(row.written(label)).setScale(2);
    }

    /** Gives the sum that a contract's funder grants and pays in a year, whether there is an envelope or not, in euros. */
    public BigDecimal granted(long contract, int year, String funder) {
        return jdbc
                .rows(
                        "select coalesce(sum(l.granted), 0) as granted from funding_line l where l.nature = 'cash'"
                                + " and l.contract_id = ? and l.budget_year = ? and l.funder = ?",
                        List.of(contract, year, funder))
                .stream()
                .map(row -> money(row, "granted"))
                .findFirst()
                .orElseThrow();
    }

    /** Enters envelopes. */
    public void insert(Collection<Written> envelopes, OffsetDateTime now) {
        jdbc.write(INSERT, envelopes, (statement, envelope) -> {
            statement.setString(1, envelope.id().toString());
            statement.setLong(2, envelope.contract());
            statement.setObject(3, now);
            statement.setObject(4, now);
            COLUMNS.bind(statement, 5, envelope.values());
        });
    }

    /** Replaces what envelopes say. */
    public void update(Collection<Written> envelopes, OffsetDateTime now) {
        jdbc.write(UPDATE, envelopes, (statement, envelope) -> {
            statement.setObject(1, now);
            statement.setLong(COLUMNS.bind(statement, 2, envelope.values()), envelope.key());
        });
    }

    /** Takes an envelope away. */
    public void remove(long key) {
        jdbc.update("delete from envelope where id = ?", key);
    }
}
