package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.sql.SQLException;

/** Themes, gatherings and what was said in Seine-Saint-Denis, put in by set-based SQL. */
final class DiagnosisSeed {

    static final int KEYS = 100_000_000;

    /** Ten themes of the first level, eleven finer ones and ten proposals below them. */
    static final int THEMES = 31;

    private static final int SPOKEN = 21;
    private static final int GROUPS = 200;
    private static final int STATEMENTS_EACH = 5;
    private static final String NOW = "current_timestamp";
    private static final String DEPARTEMENT = "(select id from territory where code = 'dep:93')";

    private DiagnosisSeed() {}

    /** The themes; their codes are t1 to t31. */
    static void themes(Site site) throws SQLException {
        String parent = "case when g.n <= 10 then null else " + KEYS + " + mod(g.n, 10) + 1 end";
        site.sql(
                "insert into theme (id, uuid, version, code, name, kind, parent_id, root_id, rank, search_text, created_at,"
                        + " updated_at) select " + KEYS + " + g.n, " + uuid()
                        + ", 1, concat('t', g.n), concat('Sujet ', g.n),"
                        + " case when g.n <= 10 then 'theme' when g.n <= " + SPOKEN
                        + " then 'sub-theme' else 'proposal' end, "
                        + parent + ", " + parent + ", g.n, concat('sujet ', g.n), " + NOW + ", " + NOW + " from "
                        + numbers(site, THEMES) + " order by g.n");
    }

    /** Statements on PostgreSQL: one in a hundred of a group, the others of residents with five each. */
    static void statements(Site site, int statements) throws SQLException {
        int respondents = statements / STATEMENTS_EACH;
        String numbers = numbers(site, statements);
        site.sql(
                "create table bench_commune (r integer primary key, id bigint)",
                "insert into bench_commune select row_number() over (order by t.id) - 1, t.id from territory t"
                        + " where t.kind = 'COMMUNE' and t.id in (select descendant_id from territory_closure"
                        + " where ancestor_id = " + DEPARTEMENT
                        + " and valid_from <= current_date and (valid_to is null or valid_to > current_date))",
                "insert into body (id, uuid, version, name, name_key, kind, territory_id, search_text, created_at, updated_at)"
                        + " values (" + KEYS
                        + ", '00000000-0000-4000-8000-000000000001', 1, 'Banc', 'banc', 'committee', "
                        + DEPARTEMENT + ", 'banc', " + NOW + ", " + NOW + ")",
                "insert into gathering (id, uuid, version, body_id, territory_id, title, held_on, mode, search_text, created_at,"
                        + " updated_at) values (" + KEYS + ", '00000000-0000-4000-8000-000000000001', 1, " + KEYS + ", "
                        + DEPARTEMENT + ", 'Banc', date '2026-01-15', 'online', 'banc', " + NOW + ", " + NOW + ")",
                "insert into gathering_group (id, uuid, gathering_id, code, title, rank) select " + KEYS + " + g.n, "
                        + uuid() + ", " + KEYS + ", concat('g', g.n), concat('Groupe ', g.n), g.n from "
                        + numbers(site, GROUPS),
                "insert into statement_collection (id, uuid, version, title, territory_id, search_text, created_at, updated_at)"
                        + " values (" + KEYS + ", '00000000-0000-4000-8000-000000000001', 1, 'Banc', " + DEPARTEMENT
                        + ", 'banc', " + NOW + ", " + NOW + ")",
                "insert into respondent (id, uuid, version, code, met_on, commune_id, created_at, updated_at, collection_id)"
                        + " select "
                        + KEYS
                        + " + g.n, " + uuid() + ", 1, concat('r', g.n), date '2026-02-03', c.id, " + NOW + ", " + NOW
                        + ", " + KEYS + " from "
                        + numbers(site, respondents)
                        + " join bench_commune c on c.r = mod(g.n, (select count(*) from bench_commune))",
                "insert into statement (id, uuid, version, code, nature, polarity, words, said_on, group_id, respondent_id,"
                        + " territory_id, search_text, created_at, updated_at, collection_id) select " + KEYS
                        + " + g.n, "
                        + uuid()
                        + ", 1, concat('p', g.n), case when mod(g.n, 10) < 6 then 'observation' when mod(g.n, 10) < 8 then 'need'"
                        + " else 'proposal' end, case mod(g.n, 3) when 0 then 'negative' when 1 then 'neutral' else 'positive'"
                        + " end, concat('La démarche ', g.n, ' ne va pas au bout.'), date '2026-02-03',"
                        + " case when mod(g.n, 100) = 0 then " + KEYS + " + mod(g.n / 100, " + GROUPS + ") + 1 end,"
                        + " case when mod(g.n, 100) > 0 then p.id end,"
                        + " case when mod(g.n, 100) > 0 then p.commune_id else " + DEPARTEMENT + " end,"
                        + " concat('la demarche ', g.n, ' ne va pas au bout'), " + NOW + ", " + NOW + ", " + KEYS
                        + " from "
                        + numbers
                        + " join respondent p on p.id = " + KEYS + " + (g.n - 1) / " + STATEMENTS_EACH + " + 1",
                // Proposed statements bear a proposal; every third statement bears a second theme.
                "insert into statement_theme (statement_id, theme_id) select " + KEYS + " + g.n, " + KEYS
                        + " + case when mod(g.n, 10) < 8 then mod(g.n * 7919, " + SPOKEN + ") + 1 else " + (SPOKEN + 1)
                        + " + mod(g.n * 7919, " + (THEMES - SPOKEN) + ") end from " + numbers,
                "insert into statement_theme (statement_id, theme_id) select " + KEYS + " + g.n, " + KEYS
                        + " + mod(g.n * 7919 + 5, " + SPOKEN + ") + 1 from " + numbers + " where mod(g.n, 3) = 0",
                "insert into statement_term (statement_id, vocabulary, term, rank) select " + KEYS
                        + " + g.n, 'audience', 'seniors', 0 from " + numbers + " where mod(g.n, 4) = 0");
    }

    static String numbers(Site site, int count) {
        return site.postgresql()
                ? "(select cast(n as bigint) as n from generate_series(1, " + count + ") as s(n)) g"
                : "(select cast(x as bigint) as n from system_range(1, " + count + ")) g";
    }

    static String uuid() {
        return "concat('00000000-0000-4000-8000-', lpad(cast(g.n as varchar), 12, '0'))";
    }
}
