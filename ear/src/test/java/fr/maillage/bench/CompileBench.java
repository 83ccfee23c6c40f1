package fr.maillage.bench;

import fr.maillage.job.RestClient;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The compilation of all indicators as a job beside one hand-written statement that makes the same figures. */
final class CompileBench {

    private static final int ROUNDS = 5;

    private static final String BY_HAND = """
            insert into bench_value (territory_id, indicator, dimension, numerator, denominator)
            with here as (
                select c.ancestor_id as territory_id, c.descendant_id as commune_id, k.population
                from bench_scope s
                join territory_closure c on c.ancestor_id = s.territory_id and c.valid_to is null
                join territory k on k.id = c.descendant_id and k.kind = 'COMMUNE'),
            placed as (
                select h.territory_id, count(p.id) as places, count(case when p.date_maj > ? then 1 end) as fresh,
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
            for (String run : runs.subList(1, runs.size())) {
                job.add(ImportBench.jobMillis(connection, run));
            }
            return new Result(
                    "Compilation of all indicators",
                    site.database(),
                    Result.median(job),
                    byHand(connection),
                    1.5,
                    "ms",
                    count(connection, "place") + " places, " + count(connection, "bench_scope")
                            + " territories; median of " + ROUNDS + " after a first");
        }
    }

    private static double byHand(Connection connection) throws SQLException {
        List<Double> times = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_value");
            statement.execute("drop table if exists bench_scope");
            statement.execute("create table bench_scope as select distinct territory_id from indicator_value");
            statement.execute("create table bench_value (territory_id bigint, indicator varchar(60),"
                    + " dimension varchar(60), numerator numeric(20, 6), denominator numeric(20, 6),"
                    + " primary key (territory_id, indicator, dimension))");
            statement.execute("analyze");
            for (int i = 0; i <= ROUNDS; i++) {
                statement.execute("delete from bench_value");
                long start = System.nanoTime();
                try (PreparedStatement pass = connection.prepareStatement(BY_HAND)) {
                    pass.setDate(1, Date.valueOf(LocalDate.of(2026, 5, 1)));
                    pass.executeUpdate();
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
