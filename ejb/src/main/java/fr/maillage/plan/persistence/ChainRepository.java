package fr.maillage.plan.persistence;

import fr.maillage.plan.chain.ChainParts.Action;
import fr.maillage.plan.chain.ChainParts.Indicator;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads actions with what they serve and cite, and their indicators, in one statement each for however many. */
@ApplicationScoped
public class ChainRepository {

    private static final String WITHIN = " in " + ClosureSql.INSIDE;

    @Inject
    private Jdbc jdbc;

    /** The actions that are kept or take place inside a territory on a day, neither archived nor abandoned; by code. */
    public List<Action> actions(long territory, LocalDate day) {
        List<Row> found = jdbc.rows(
                "select a.id, a.uuid, a.code, a.title from plan_action a where a.archived_at is null"
                        + " and a.state <> 'abandoned' and (a.territory_id" + WITHIN
                        + " or exists (select 1 from plan_action_territory x where x.action_id = a.id and x.territory_id"
                        + WITHIN + ")) order by a.code, a.id",
                List.of(territory, day, day, territory, day, day));
        List<Long> keys = found.stream().map(row -> row.number("id")).toList();
        Map<Long, List<Long>> lines = new HashMap<>();
        Map<Long, List<UUID>> findings = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.rows(
                            "select x.action_id, x.line_id from plan_action_line x where x.action_id in ("
                                    + Rows.marks(keys) + ") order by x.action_id, x.rank",
                            keys)
                    .forEach(row -> lines.computeIfAbsent(row.number("action_id"), k -> new ArrayList<>())
                            .add(row.number("line_id")));
            jdbc.rows(
                            "select x.action_id, x.record_id from plan_action_evidence x"
                                    + " where x.record_type = 'diagnosis.finding' and x.action_id in ("
                                    + Rows.marks(keys) + ") order by x.action_id, x.rank",
                            keys)
                    .forEach(row -> findings.computeIfAbsent(row.number("action_id"), k -> new ArrayList<>())
                            .add(row.uuid("record_id")));
        }
        return found.stream()
                .map(row -> new Action(
                        row.number("id"),
                        row.uuid("uuid"),
                        row.text("code"),
                        row.text("title"),
                        lines.getOrDefault(row.number("id"), List.of()),
                        findings.getOrDefault(row.number("id"), List.of())))
                .toList();
    }

    /** An action that cites a finding. */
    public record Answering(UUID finding, long key, String title, String state) {}

    /** The actions that cite some findings and are not archived, by code. */
    public List<Answering> answering(Collection<UUID> findings) {
        List<String> ids = findings.stream().map(UUID::toString).toList();
        return ids.isEmpty()
                ? List.of()
                : jdbc
                        .rows(
                                "select x.record_id, a.id, a.title, a.state from plan_action_evidence x"
                                        + " join plan_action a on a.id = x.action_id where x.record_type ="
                                        + " 'diagnosis.finding' and a.archived_at is null and x.record_id in ("
                                        + Rows.marks(ids) + ") order by a.code, a.id",
                                ids)
                        .stream()
                        .map(row -> new Answering(
                                row.uuid("record_id"), row.number("id"), row.text("title"), row.text("state")))
                        .toList();
    }

    /** The result indicators of some actions, by code. */
    public List<Indicator> indicators(Collection<Long> actions) {
        return actions.isEmpty()
                ? List.of()
                : jdbc
                        .rows(
                                "select r.uuid, r.code, r.label, r.action_id, r.line_id, case when exists (select 1 from"
                                        + " plan_result_value m where m.result_id = r.id) or exists (select 1 from"
                                        + " plan_figure f where f.action_id = r.action_id and f.measure_id = r.measure_id"
                                        + " and f.figure is not null) then 1 else 0 end as measured from plan_result r"
                                        + " where r.action_id in (" + Rows.marks(actions) + ") order by r.code, r.id",
                                actions)
                        .stream()
                        .map(row -> new Indicator(
                                row.uuid("uuid"),
                                row.text("code"),
                                row.text("label"),
                                row.number("action_id"),
                                row.has("line_id") ? Long.valueOf(row.number("line_id")) : null,
                                row.number("measured") == 1))
                        .toList();
    }
}
