package fr.maillage.deployment.persistence;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.LineState;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the lines of scenarios. */
@ApplicationScoped
public class LineRepository {

    private static final String SELECT = "select l.id, l.uuid, l.version, l.scenario_id, l.code, l.object, l.reference,"
            + " l.proposal, h.code as host, h.name as host_name, f.code as from_code, f.name as from_name,"
            + " t.code as to_code, t.name as to_name, l.place, l.address, l.opening_hours, l.weeks, l.on_day, l.yearly_cost, l.payer, l.reason, l.state"
            + " from scenario_line l left join post_host h on h.id = l.host_id"
            + " left join territory f on f.id = l.from_id left join territory t on t.id = l.to_id"
            + " where %s order by l.scenario_id, l.code, l.id";

    private static final String INSIDE = " in " + ClosureSql.INSIDE;

    @Inject
    private Jdbc jdbc;

    @Inject
    private OpinionRepository opinions;

    /** The keys of what a line refers to; null for none. */
    public record Keys(Long host, Long from, Long to) {}

    /** The lines of some scenarios by their codes, with their opinions, in two statements. */
    public List<Line> of(Collection<Long> scenarios) {
        return scenarios.isEmpty()
                ? List.of()
                : read("l.scenario_id in (" + Rows.marks(scenarios) + ")", new ArrayList<>(scenarios));
    }

    /** Those of them that leave a commune inside a territory or go to one. */
    public List<Line> inside(Collection<Long> scenarios, long territory, LocalDate day) {
        if (scenarios.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(scenarios);
        for (int i = 0; i < 2; i++) {
            parameters.addAll(List.of(territory, day, day));
        }
        return read(
                "l.scenario_id in (" + Rows.marks(scenarios) + ") and (l.from_id" + INSIDE + " or l.to_id" + INSIDE
                        + ")",
                parameters);
    }

    /** A line with its opinions; empty for an unknown one. */
    public Optional<Line> byId(UUID id) {
        return read("l.uuid = ?", List.of(id == null ? "" : id.toString())).stream()
                .findFirst();
    }

    /** The lines that files call by some codes, in scenarios that are not archived. */
    public List<Line> coded(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : read(
                        "l.code in (" + Rows.marks(codes) + ") and exists (select 1 from deployment_scenario s"
                                + " where s.id = l.scenario_id and s.archived_at is null)",
                        List.copyOf(codes));
    }

    private List<Line> read(String condition, List<?> parameters) {
        List<Line> bare = jdbc.rows(SELECT.formatted(condition), parameters).stream()
                .map(LineRepository::line)
                .toList();
        return opinions.with(bare);
    }

    private static Line line(Row row) {
        LocalDate day = row.day("on_day");
        return new Line(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("scenario_id"),
                FieldValues.none(LineField.class)
                        .with(LineField.CODE, row.text("code"))
                        .with(LineField.OBJECT, row.text("object"))
                        .with(LineField.PROPOSAL, row.text("proposal"))
                        .with(LineField.REFERENCE, row.text("reference"))
                        .with(LineField.HOST, row.text("host"))
                        .with(LineField.FROM, row.text("from_code"))
                        .with(LineField.TO, row.text("to_code"))
                        .with(LineField.PLACE, row.text("place"))
                        .with(LineField.ADDRESS, row.text("address"))
                        .with(LineField.OPENING_HOURS, row.text("opening_hours"))
                        .with(LineField.WEEKS, row.written("weeks"))
                        .with(LineField.DAY, day.toString())
                        .with(LineField.YEARLY_COST, Amounts.plain(row.written("yearly_cost")))
                        .with(LineField.PAYER, row.text("payer"))
                        .with(LineField.REASON, row.text("reason")),
                row.text("host_name"),
                row.text("from_name"),
                row.text("to_name"),
                LineState.byCode(row.text("state")).orElseThrow(),
                List.of());
    }

    /** Enters a line that is proposed. */
    public UUID add(long scenario, FieldValues<LineField> values, Keys keys) {
        UUID id = UUID.randomUUID();
        List<Object> parameters = new ArrayList<>(List.of(id.toString(), scenario));
        parameters.addAll(said(values, keys));
        jdbc.update(
                "insert into scenario_line (id, uuid, version, scenario_id, code, object, reference, proposal, host_id,"
                        + " from_id, to_id, place, address, opening_hours, weeks, on_day, yearly_cost, payer, reason, state)"
                        + " values (nextval('scenario_line_seq'), ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " 'proposed')",
                parameters);
        return id;
    }

    /** Replaces what a line says; whether it still had the version. */
    public boolean change(Line line, FieldValues<LineField> values, Keys keys) {
        List<Object> parameters = new ArrayList<>(said(values, keys));
        parameters.add(line.key());
        parameters.add(line.version());
        return jdbc.update(
                        "update scenario_line set version = version + 1, code = ?, object = ?, reference = ?, proposal = ?,"
                                + " host_id = ?, from_id = ?, to_id = ?, place = ?, address = ?, opening_hours = ?, weeks = ?, on_day = ?, yearly_cost = ?, payer = ?, reason = ?"
                                + " where id = ? and version = ?",
                        parameters)
                == 1;
    }

    private static List<Object> said(FieldValues<LineField> values, Keys keys) {
        String cost = values.text(LineField.YEARLY_COST);
        String weeks = values.text(LineField.WEEKS);
        return Arrays.asList(
                values.text(LineField.CODE),
                values.text(LineField.OBJECT),
                values.text(LineField.REFERENCE),
                values.text(LineField.PROPOSAL),
                keys.host(),
                keys.from(),
                keys.to(),
                values.text(LineField.PLACE),
                values.text(LineField.ADDRESS),
                values.text(LineField.OPENING_HOURS),
                weeks == null ? null : Integer.valueOf(weeks),
                LocalDate.parse(values.text(LineField.DAY)),
                cost == null ? null : new BigDecimal(cost),
                values.text(LineField.PAYER),
                values.text(LineField.REASON));
    }

    /**
     * Notes how far a line is; whether it still had the version.
     *
     * @param reference the code of what was opened, where it had none; null keeps what it has
     */
    public boolean move(Line line, LineState state, String reference) {
        return jdbc.update(
                        "update scenario_line set version = version + 1, state = ?, reference = coalesce(?, reference)"
                                + " where id = ? and version = ?",
                        Arrays.asList(state.code(), reference, line.key(), line.version()))
                == 1;
    }

    /** Takes a line away; whether it still had the version. */
    public boolean remove(Line line) {
        return jdbc.update("delete from scenario_line where id = ? and version = ?", line.key(), line.version()) == 1;
    }
}
