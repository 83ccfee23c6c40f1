package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.RestClient;
import fr.maillage.testing.ProductServer;
import fr.maillage.testing.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills the server while it compiles on PostgreSQL, where a snapshot is a table; {@code RandomKillsCrash} does on H2. */
@Tag("long")
class CompileKillsCrash {

    private static final int KILLS = Integer.getInteger("maillage.kills", 3);
    private static final Duration LONG = Duration.ofMinutes(3);

    private static final String FIGURES = "select t.code, v.indicator, v.dimension, v.figure, v.reason"
            + " from indicator_value v join indicator_snapshot s on s.id = v.snapshot_id"
            + " and s.current_for = (select max(current_for) from indicator_snapshot)"
            + " join territory t on t.id = v.territory_id order by 1, 2, 3";

    private static final String SNAPSHOTS = "select count(*) from indicator_snapshot";
    private static final String TABLES =
            "select count(*) from pg_class where relkind = 'r' and relname like 'indicator_value_%'";
    private static final String WORK =
            "select (select count(*) from indicator_scope) + (select count(*) from place_tally)";

    @Test
    void a_compilation_killed_and_taken_up_again_ends_with_the_same_figures_and_leaves_no_table() throws SQLException {
        try (Site site = Site.on("postgresql")) {
            site.with("MAILLAGE_DEMO", "true");
            site.start();
            RestClient client = new RestClient(site.server());
            long began = System.nanoTime();
            completed(client, client.start("{\"job\":\"indicator-compile\"}"));
            long took = System.nanoTime() - began;
            site.stop();
            List<String> figures = rows(site, FIGURES);
            assertThat(figures).hasSizeGreaterThan(1000);
            // The year of the demonstration is there, too.
            List<String> snapshots = rows(site, SNAPSHOTS);
            List<String> tables = rows(site, TABLES);

            for (int i = 0; i < KILLS; i++) {
                // When it is killed at some moment
                long moment = new Random().nextLong(took);
                site.start();
                String run = new RestClient(site.server()).start("{\"job\":\"indicator-compile\"}");
                LockSupport.parkNanos(moment);
                site.kill();

                // Then the former snapshot, or already the new one, is there whole
                assertThat(rows(site, FIGURES)).isEqualTo(figures);

                // And taken up again it ends as if nothing had been
                site.start();
                RestClient later = new RestClient(site.server());
                if (later.status(run).equals("INTERRUPTED")) {
                    later.restart(run);
                }
                completed(later, run);
                site.stop();
                String when = "killed after " + TimeUnit.NANOSECONDS.toMillis(moment) + " ms";
                assertThat(rows(site, FIGURES)).as(when).isEqualTo(figures);
                assertThat(rows(site, SNAPSHOTS)).as(when).isEqualTo(snapshots);
                assertThat(rows(site, TABLES)).as(when).isEqualTo(tables);
                assertThat(rows(site, WORK)).as(when).containsExactly("0");
            }
        }
    }

    private static void completed(RestClient client, String run) {
        ProductServer.await("the run to complete", LONG, () -> {
            String status = client.status(run);
            assertThat(status).as(client.get(run)).isNotIn("FAILED", "STOPPED", "INTERRUPTED");
            return status.equals("COMPLETED");
        });
    }

    private static List<String> rows(Site site, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = site.open();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder(result.getString(1));
                for (int i = 2; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append('|').append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
