package fr.maillage.bench;

import fr.maillage.job.RestClient;
import fr.maillage.testing.Site;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Board and timeline of a département beside the first page of the list of actions; who pays what, and the chain from words
 * to indicators, over REST beside the hand-written SQL that reads the same. In turns, on PostgreSQL, which both can use at a
 * time.
 */
final class PlanBench {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 21;
    private static final String LIST = "/plan/action/list.xhtml?territory=dep:93";

    private static final String INSIDE =
            " in (select c.descendant_id from territory_closure c join territory d on d.id ="
                    + " c.ancestor_id where d.code = 'dep:93' and c.valid_from <= current_date"
                    + " and (c.valid_to is null or c.valid_to > current_date))";

    private static final String COFUNDING = "select l.funder, x.code, t.code, sum(l.granted) from funding_line l"
            + " join plan_action a on l.record_type = 'plan.action' and a.uuid = l.record_uuid and a.archived_at is null"
            + " and a.territory_id" + INSIDE
            + " left join plan_action_line s on s.action_id = a.id and s.rank = 0"
            + " left join frame_version_line vl on vl.line_id = s.line_id left join frame_line x on x.id = vl.parent_id"
            + " left join territory t on t.id = l.commune_id where l.nature = 'cash' and l.granted > 0"
            + " group by l.funder, x.code, t.code order by 1, 2, 3";

    private static final List<String> CHAIN = List.of(
            "select a.uuid, a.code, a.title from plan_action a where a.archived_at is null and a.state <> 'abandoned'"
                    + " and a.territory_id" + INSIDE + " order by a.code",
            "select f.uuid, f.code, f.title from finding f where f.state = 'adopted' and f.archived_at is null"
                    + " and f.territory_id" + INSIDE + " order by f.code",
            "select e.finding_id, s.uuid, s.code, s.words from finding_evidence e join statement s on s.uuid = e.record_id"
                    + " where e.record_type = 'diagnosis.statement' order by e.finding_id, e.rank",
            "select e.action_id, e.record_id from plan_action_evidence e order by e.action_id, e.rank",
            "select s.action_id, l.uuid, l.code, v.label from plan_action_line s join frame_line l on l.id = s.line_id"
                    + " join frame_version_line v on v.line_id = l.id order by s.action_id, s.rank",
            "select r.uuid, r.code, r.label, r.action_id, exists (select 1 from plan_figure f where f.action_id ="
                    + " r.action_id and f.measure_id = r.measure_id) from plan_result r order by r.code");

    private final Site site;
    private final int actions;

    PlanBench(Site site, int actions) {
        this.site = site;
        this.actions = actions;
    }

    private interface Step {
        void run() throws SQLException, IOException;
    }

    /** On an empty base. */
    List<Result> run() throws SQLException, IOException {
        site.start().stop();
        PlanSeed.plan(site, actions);
        site.start();
        Visitor visitor = Visitor.administrator(site.server());
        RestClient client = new RestClient(site.server());
        List<Result> results = new ArrayList<>();
        try (Connection connection = site.open()) {
            for (String page : List.of("board", "timeline")) {
                results.add(result(
                        "Actions, " + page + " beside their list",
                        () -> visitor.page("/plan/action/" + page + ".xhtml?territory=dep:93"),
                        () -> visitor.page(LIST)));
            }
            results.add(result(
                    "Who pays what beside one query",
                    () -> client.get("/api/v1/co-funding?territory=dep:93"),
                    () -> read(connection, COFUNDING)));
            results.add(result(
                    "Evidence chain beside six queries",
                    () -> client.get("/api/v1/evidence-chain?territory=dep:93"),
                    () -> {
                        for (String sql : CHAIN) {
                            read(connection, sql);
                        }
                    }));
        }
        site.stop();
        return results;
    }

    private Result result(String name, Step product, Step reference) throws SQLException, IOException {
        List<Double> measured = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            product.run();
            long between = System.nanoTime();
            reference.run();
            long end = System.nanoTime();
            if (round >= WARM_UP) {
                measured.add((between - start) / 1e6);
                beside.add((end - between) / 1e6);
            }
        }
        return new Result(
                name,
                site.database(),
                Result.median(measured),
                Result.median(beside),
                0,
                "ms",
                String.format(
                        Locale.ROOT,
                        "%d actions, %d lines, %d monthly figures; in turns, medians of %d",
                        actions,
                        actions * PlanSeed.LINES_EACH,
                        actions * PlanSeed.FIGURES_EACH,
                        ROUNDS));
    }

    /** Every column of every row, nothing kept. */
    private static void read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }
}
