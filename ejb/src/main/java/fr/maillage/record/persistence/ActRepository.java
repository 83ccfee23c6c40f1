package fr.maillage.record.persistence;

import fr.maillage.record.several.SeveralAct;
import fr.maillage.record.several.SeveralOutcome;
import fr.maillage.record.several.SeveralOutcome.State;
import fr.maillage.record.several.SeveralRow;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Keeps acts on several records, and how far each record is. */
@ApplicationScoped
public class ActRepository {

    private static final int LONGEST_NAME = 600;

    @Inject
    private Jdbc jdbc;

    /** Keeps an act that begins, with its records in their order. */
    public void add(UUID id, UUID account, SeveralAct act, List<SeveralRow> rows, OffsetDateTime now) {
        jdbc.update(
                "insert into record_act (id, uuid, account, kind, field, held, reason, begun_at)"
                        + " values (nextval('record_act_seq'), ?, ?, ?, ?, ?, ?, ?)",
                id.toString(),
                account.toString(),
                act.kind(),
                act.field(),
                ActJson.texts(act.held()),
                act.reason(),
                now);
        long key = jdbc.numbers("select id from record_act where uuid = ?", List.of(id.toString()))[0];
        jdbc.write(
                "insert into record_act_row (act_id, rank, record, name, version, state) values (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, rows.size()).boxed().toList(),
                (statement, rank) -> {
                    SeveralRow row = rows.get(rank);
                    statement.setLong(1, key);
                    statement.setInt(2, rank);
                    statement.setString(3, row.id().toString());
                    statement.setString(4, PlainText.cut(Objects.requireNonNullElse(row.name(), ""), LONGEST_NAME));
                    statement.setInt(5, row.version());
                    statement.setString(6, State.READY.name());
                });
    }

    /** The act of an identifier. */
    public Optional<KeptAct> find(UUID id) {
        return one("uuid = ?", List.of(id.toString()));
    }

    /** The same, if it is an account's own. */
    public Optional<KeptAct> find(UUID id, UUID account) {
        return one("uuid = ? and account = ?", List.of(id.toString(), account.toString()));
    }

    private Optional<KeptAct> one(String condition, List<String> parameters) {
        return jdbc
                .rows(
                        "select id, uuid, kind, field, held, reason, run,"
                                + " case when back_at is null then 0 else 1 end as back from record_act where "
                                + condition,
                        parameters)
                .stream()
                .map(row -> new KeptAct(
                        row.number("id"),
                        row.uuid("uuid"),
                        new SeveralAct(
                                row.text("kind"),
                                row.text("field"),
                                ActJson.texts(row.text("held")),
                                row.text("reason")),
                        row.uuid("run"),
                        row.number("back") == 1))
                .findFirst();
    }

    /** Notes which run of a job does it. */
    public void run(UUID id, UUID run) {
        jdbc.update("update record_act set run = ? where uuid = ?", run.toString(), id.toString());
    }

    /** Notes that it is taken back from now on. */
    public void back(UUID id, OffsetDateTime now) {
        jdbc.update("update record_act set back_at = ? where uuid = ?", now, id.toString());
    }

    /** The first of an act's records that is that far. */
    public Optional<KeptAct.Row> first(long act, State state) {
        return jdbc
                .rows(
                        "select rank, record, version, before from record_act_row where act_id = ? and state = ?"
                                + " order by rank fetch first 1 row only",
                        List.of(act, state.name()))
                .stream()
                .map(row -> new KeptAct.Row(
                        (int) row.number("rank"),
                        row.uuid("record"),
                        (int) row.number("version"),
                        ActJson.texts(row.text("before"))))
                .findFirst();
    }

    /**
     * Notes what became of a record.
     *
     * @param version the one that it has then
     * @param before what the field held
     */
    public void settle(long act, int rank, State state, int version, List<String> before) {
        jdbc.update(
                "update record_act_row set state = ?, version = ?, before = ? where act_id = ? and rank = ?",
                state.name(),
                version,
                ActJson.texts(before),
                act,
                rank);
    }

    /** Notes why a record was left, or not put back. */
    public void refuse(long act, int rank, State state, Violation why) {
        jdbc.update(
                "update record_act_row set state = ?, why = ? where act_id = ? and rank = ?",
                state.name(),
                ActJson.why(why),
                act,
                rank);
    }

    /** Counts an act's records by how far they are. */
    public Map<State, Long> counts(long act) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (Row row : jdbc.rows(
                "select state, count(*) as n from record_act_row where act_id = ? group by state", List.of(act))) {
            counts.put(State.valueOf(row.text("state")), row.number("n"));
        }
        return counts;
    }

    /** The first of an act's records, those that were refused before all others. */
    public List<SeveralOutcome> outcomes(long act, int most) {
        return jdbc
                .rows(
                        "select record, name, state, before, why from record_act_row where act_id = ?"
                                + " order by case when why is null then 1 else 0 end, rank fetch first "
                                + most + " rows only",
                        List.of(act))
                .stream()
                .map(row -> new SeveralOutcome(
                        row.uuid("record"),
                        row.text("name"),
                        State.valueOf(row.text("state")),
                        ActJson.texts(row.text("before")),
                        ActJson.why(row.text("why"))))
                .toList();
    }
}
