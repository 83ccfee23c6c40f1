package fr.maillage.bench;

import static fr.maillage.bench.CompileReference.PARTS;

import fr.maillage.bench.CompileReference.Part;
import fr.maillage.job.RestClient;
import fr.maillage.testing.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The compilation of all indicators as a job beside SQL written by hand that makes the same figures: one statement on
 * PostgreSQL. H2 works out a named subquery anew wherever it is used, and does not come to an end with it within
 * minutes; there, the same subqueries are tables that are filled first, as part of the pass.
 */
final class CompileBench {

    private static final int ROUNDS = 5;

    /** The indicators on places that the pass works out. */
    private static final int HAND_WRITTEN = 13;

    private static final String INSERT =
            "insert into bench_value (territory_id, indicator, dimension, numerator, denominator) ";

    private static final String SUBQUERIES = """
            with here as (
                select c.ancestor_id as territory_id, c.descendant_id as commune_id, k.population
                from bench_scope s
                join territory_closure c on c.ancestor_id = s.territory_id and c.valid_to is null
                join territory k on k.id = c.descendant_id and k.kind = 'COMMUNE'),
            placed as (
                select h.territory_id, count(p.id) as places, count(case when p.date_maj > date '2026-05-01' then 1 end) as fresh,
                    count(case when p.position_exact then 1 end) as exact
                from here h join place p on p.commune_id = h.commune_id and p.archived_at is null
                group by h.territory_id),
            settled as (
                select h.territory_id, count(*) as communes, sum(h.population) as inhabitants,
                    count(*) - count(w.commune_id) as placeless
                from here h
                left join (select distinct commune_id from place where archived_at is null) w
                    on w.commune_id = h.commune_id
                group by h.territory_id),
            served as (
                select h.territory_id, o.term, count(distinct o.place_id) as places
                from here h
                join place p on p.commune_id = h.commune_id and p.archived_at is null
                join place_term o on o.place_id = p.id and o.vocabulary = 'service'
                group by h.territory_id, o.term)
            """;

    /** Counted by commune, so that each territory adds up what its communes have. */
    private static final List<String> TABLES = List.of(
            "create table here (territory_id bigint, commune_id bigint, population bigint)",
            "create table counted (commune_id bigint primary key, places bigint, fresh bigint, exact bigint)",
            "create table offered (commune_id bigint, term varchar(60), places bigint, primary key (commune_id, term))",
            "create table placed (territory_id bigint primary key, places bigint, fresh bigint, exact bigint)",
            "create table settled (territory_id bigint primary key, communes bigint, inhabitants bigint,"
                    + " placeless bigint)",
            "create table served (territory_id bigint, term varchar(60), places bigint, primary key (territory_id, term))");

    private static final List<String> FILLING = List.of(
            "truncate table here",
            "truncate table counted",
            "truncate table offered",
            "truncate table placed",
            "truncate table settled",
            "truncate table served",
            """
            insert into here select c.ancestor_id, c.descendant_id, k.population
            from bench_scope s
            join territory_closure c on c.ancestor_id = s.territory_id and c.valid_to is null
            join territory k on k.id = c.descendant_id and k.kind = 'COMMUNE'
            """,
            """
            insert into counted select commune_id, count(*), count(case when date_maj > date '2026-05-01' then 1 end),
                count(case when position_exact then 1 end)
            from place where archived_at is null group by commune_id
            """,
            """
            insert into offered select p.commune_id, o.term, count(*)
            from place p join place_term o on o.place_id = p.id and o.vocabulary = 'service'
            where p.archived_at is null group by p.commune_id, o.term
            """,
            """
            insert into placed select h.territory_id, sum(n.places), sum(n.fresh), sum(n.exact)
            from here h join counted n on n.commune_id = h.commune_id group by h.territory_id
            """,
            """
            insert into settled select h.territory_id, count(*), sum(h.population), count(*) - count(n.commune_id)
            from here h left join counted n on n.commune_id = h.commune_id group by h.territory_id
            """,
            """
            insert into served select h.territory_id, o.term, sum(o.places)
            from here h join offered o on o.commune_id = h.commune_id group by h.territory_id, o.term
            """);

    private static final String FIGURES = """
            select territory_id, 'place-count', '', places, null from placed
            union all select territory_id, 'up-to-date', '', fresh, places from placed
            union all select territory_id, 'exact', '', exact, places from placed
            union all select s.territory_id, 'per-inhabitant', '', p.places, s.inhabitants
                from settled s left join placed p on p.territory_id = s.territory_id
            union all select territory_id, 'placeless', '', placeless, communes from settled
            union all select territory_id, 'by-service', term, places, null from served
            """;

    private final Site site;

    CompileBench(Site site) {
        this.site = site;
    }

    /** On whatever places the site has. */
    Result run() throws SQLException {
        site.start();
        RestClient client = new RestClient(site.server());
        List<String> runs = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            String run = client.start("{\"job\":\"indicator-compile\"}");
            ImportBench.await(client, run);
            runs.add(run);
        }
        site.stop();
        try (Connection connection = site.open()) {
            List<Double> job = new ArrayList<>();
            List<String> further = further(connection);
            for (String run : runs.subList(1, runs.size())) {
                job.add(ImportBench.jobMillis(connection, run));
            }
            return new Result(
                    "Compilation of all indicators",
                    site.database(),
                    Result.median(job),
                    byHand(connection, further),
                    1.5,
                    "ms",
                    (HAND_WRITTEN + further.size()) + " indicators, " + further.size()
                            + " of them of features without records; " + count(connection, "place") + " places, "
                            + count(connection, "bench_scope") + " territories; median of " + ROUNDS
                            + " after a first");
        }
    }

    /**
     * The indicators of features of which the base has no record: by hand, too, each territory has a row for each of them,
     * which says none.
     */
    private static List<String> further(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select v.indicator from indicator_value v"
                        + " join indicator_snapshot s on s.id = v.snapshot_id where s.current_for is not null"
                        + " and v.indicator not like 'place-%' and v.indicator not in ('commune-without-place',"
                        + " 'service-missing') and v.dimension = '' group by v.indicator having max(v.numerator) is null"
                        + " or max(v.numerator) = 0 order by v.indicator")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private List<String> pass(Statement statement, List<String> without) throws SQLException {
        String none = without.stream()
                .map(name -> " union all select territory_id, '" + name + "', '', 0, null from bench_scope")
                .collect(Collectors.joining());
        if (site.postgresql()) {
            String further = PARTS.stream()
                    .map(part -> ", " + part.name() + " as (" + part.query() + ")")
                    .collect(Collectors.joining());
            return List.of(INSERT + SUBQUERIES + further + FIGURES + CompileReference.FIGURES + none);
        }
        for (String table : TABLES) {
            statement.execute(table);
        }
        List<String> pass = new ArrayList<>(FILLING);
        for (Part part : PARTS) {
            statement.execute("create table " + part.name() + " (" + part.columns() + ")");
            pass.add("truncate table " + part.name());
            pass.add("insert into " + part.name() + " " + part.query());
        }
        pass.add(INSERT + FIGURES + CompileReference.FIGURES + none);
        return pass;
    }

    private double byHand(Connection connection, List<String> further) throws SQLException {
        List<Double> times = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_value");
            statement.execute("drop table if exists bench_scope");
            statement.execute("create table bench_scope as select distinct territory_id from indicator_value");
            statement.execute("create table bench_value (territory_id bigint, indicator varchar(60),"
                    + " dimension varchar(60), numerator numeric(20, 6), denominator numeric(20, 6),"
                    + " primary key (territory_id, indicator, dimension))");
            List<String> pass = pass(statement, further);
            statement.execute("analyze");
            for (int i = 0; i <= ROUNDS; i++) {
                statement.execute("truncate table bench_value");
                long start = System.nanoTime();
                for (String sql : pass) {
                    statement.execute(sql);
                }
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Result.median(times.subList(1, times.size()));
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
