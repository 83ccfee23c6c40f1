package fr.maillage.bench;

import static fr.maillage.bench.DiagnosisSeed.KEYS;

import fr.maillage.testing.Site;
import java.sql.SQLException;

/** Actions of Seine-Saint-Denis with what they serve, cite, count and cost, put in by set-based SQL on PostgreSQL. */
final class PlanSeed {

    static final int LINES_EACH = 10;
    static final int FIGURES_EACH = 50;

    private static final int FINDINGS = 100;
    private static final int STATEMENTS = 1_000;
    private static final int OBJECTIVES = 9;
    private static final String NOW = "current_timestamp";
    private static final String DEPARTEMENT = "(select id from territory where code = 'dep:93')";
    private static final String OF_COMMUNE =
            " join bench_commune c on c.r = mod(g.n, (select count(*) from bench_commune))";

    private PlanSeed() {}

    /** On a base that has its territories and nothing else. */
    static void plan(Site site, int actions) throws SQLException {
        DiagnosisSeed.themes(site);
        DiagnosisSeed.statements(site, STATEMENTS);
        site.sql(findings(site));
        site.sql(frame(site));
        site.sql(actions(site, actions));
        site.sql(money(site, actions));
        site.sql("analyze");
    }

    private static String[] findings(Site site) {
        String numbers = DiagnosisSeed.numbers(site, FINDINGS);
        return new String[] {
            "insert into finding (id, uuid, version, code, territory_id, title, state, proposed_on, adopted_on, search_text,"
                    + " created_at, updated_at) select " + KEYS + " + g.n, " + DiagnosisSeed.uuid()
                    + ", 1, concat('F', g.n), " + DEPARTEMENT
                    + ", concat('Constat ', g.n), 'adopted', date '2026-01-15',"
                    + " date '2026-02-15', concat('constat ', g.n), " + NOW + ", " + NOW + " from " + numbers,
            "insert into finding_evidence (finding_id, record_type, record_id, rank) select " + KEYS
                    + " + mod(g.n, " + FINDINGS + ") + 1, 'diagnosis.statement', " + DiagnosisSeed.uuid()
                    + ", g.n from "
                    + DiagnosisSeed.numbers(site, STATEMENTS)
        };
    }

    private static String[] frame(Site site) {
        String lines = DiagnosisSeed.numbers(site, 3 + OBJECTIVES);
        return new String[] {
            "insert into frame (id, uuid, version, code, name, kind, territory_id, search_text, created_at, updated_at)"
                    + " values (" + KEYS + ", '00000000-0000-4000-8000-000000000001', 1, 'B1', 'Banc', 'scheme', "
                    + DEPARTEMENT + ", 'banc', " + NOW + ", " + NOW + ")",
            "insert into frame_version (id, uuid, version, frame_id, number, state, submitted_on, adopted_on, assembly,"
                    + " deliberation, created_at, updated_at) values (" + KEYS
                    + ", '00000000-0000-4000-8000-000000000001', 1, " + KEYS
                    + ", 1, 'adopted', date '2026-01-01', date '2026-01-15', 'Banc', 'B-1', " + NOW + ", " + NOW + ")",
            "insert into frame_line (id, uuid, frame_id, code, level) select " + KEYS + " + g.n, "
                    + DiagnosisSeed.uuid()
                    + ", " + KEYS + ", case when g.n <= 3 then concat('A', g.n) else concat('O', g.n) end,"
                    + " case when g.n <= 3 then 'axis' else 'objective' end from " + lines,
            "insert into frame_version_line (version_id, line_id, version, parent_id, label, rank) select " + KEYS
                    + ", "
                    + KEYS + " + g.n, 1, case when g.n <= 3 then null else " + KEYS
                    + " + mod(g.n, 3) + 1 end, concat('Ligne ', g.n), g.n from " + lines + " order by g.n"
        };
    }

    private static String[] actions(Site site, int actions) {
        String numbers = DiagnosisSeed.numbers(site, actions);
        String figures = DiagnosisSeed.numbers(site, actions * FIGURES_EACH);
        return new String[] {
            "insert into plan_action (id, uuid, version, code, title, kind, territory_id, state, starts_on, ends_on,"
                    + " search_text, created_at, updated_at) select " + KEYS + " + g.n, " + DiagnosisSeed.uuid()
                    + ", 1, concat('AC', lpad(cast(g.n as varchar), 5, '0')), concat('Action ', g.n), 'serie-ateliers',"
                    + " c.id, case mod(g.n, 4) when 0 then 'idea' when 1 then 'planned' when 2 then 'running' else 'done' end,"
                    + " date '2026-01-01' + cast(mod(g.n, 300) as integer),"
                    + " date '2026-06-01' + cast(mod(g.n, 300) as integer), concat('action ', g.n), " + NOW + ", " + NOW
                    + " from " + numbers + OF_COMMUNE,
            "insert into plan_action_territory (action_id, role, territory_id, rank) select " + KEYS
                    + " + g.n, 'commune', c.id, 0 from " + numbers + OF_COMMUNE,
            "insert into plan_action_line (action_id, line_id, rank) select " + KEYS + " + g.n, " + KEYS
                    + " + 4 + mod(g.n, " + OBJECTIVES + "), 0 from " + numbers,
            "insert into plan_action_evidence (action_id, record_type, record_id, rank) select " + KEYS
                    + " + g.n, 'diagnosis.finding', f.uuid, 0 from " + numbers + " join finding f on f.id = " + KEYS
                    + " + mod(g.n, " + FINDINGS + ") + 1",
            "insert into plan_milestone (id, uuid, version, action_id, place, title, due_on, done_on) select " + KEYS
                    + " + g.n, " + DiagnosisSeed.uuid() + ", 1, " + KEYS + " + (g.n - 1) / 3 + 1, mod(g.n - 1, 3) + 1,"
                    + " concat('Jalon ', g.n), date '2026-02-01' + cast(mod(g.n, 300) as integer),"
                    + " case when mod(g.n, 2) = 0 then date '2026-02-01' + cast(mod(g.n, 300) as integer) end from "
                    + DiagnosisSeed.numbers(site, actions * 3),
            "insert into plan_result (id, uuid, version, action_id, code, label, line_id, measure_id, target_value) select "
                    + KEYS + " + g.n, " + DiagnosisSeed.uuid() + ", 1, " + KEYS
                    + " + g.n, 'I1', 'Présences', " + KEYS + " + 4 + mod(g.n, " + OBJECTIVES + "), 3, 100 from "
                    + numbers,
            "insert into plan_figure (id, version, action_id, measure_id, counted_in, figure, source, noted_at) select "
                    + KEYS
                    + " + g.n, 1, " + KEYS + " + (g.n - 1) / " + FIGURES_EACH + " + 1, mod(g.n - 1, 5) + 1,"
                    + " cast(date '2026-01-01' + make_interval(months => cast(mod((g.n - 1) / 5, 10) as integer)) as date),"
                    + " mod(g.n, 40), 'file', " + NOW + " from " + figures
        };
    }

    private static String[] money(Site site, int actions) {
        return new String[] {
            "insert into funding_line (id, uuid, version, record_type, record_uuid, code, funder, commune_id, budget_year,"
                    + " nature, asked, granted, agreed, paid, created_at, updated_at) select " + KEYS + " + g.n, "
                    + DiagnosisSeed.uuid() + ", 1, 'plan.action', a.uuid, concat('L', g.n),"
                    + " case mod(g.n, 4) when 0 then 'ept' when 1 then 'p147' when 2 then 'departement' else 'commune' end,"
                    + " case when mod(g.n, 3) = 0 then a.territory_id end, 2026, 'cash', 1000, 900, 900, 450, " + NOW
                    + ", "
                    + NOW + " from " + DiagnosisSeed.numbers(site, actions * LINES_EACH)
                    + " join plan_action a on a.id = "
                    + KEYS + " + (g.n - 1) / " + LINES_EACH + " + 1"
        };
    }
}
