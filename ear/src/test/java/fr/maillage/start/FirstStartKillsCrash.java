package fr.maillage.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.EmbeddedDatabase;
import fr.maillage.testing.ProductServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills a first start at random moments, again and again on the same data; the one that is let alone ends as one that nobody
 * disturbed. How many times: {@code -Dmaillage.kills=10}.
 */
@Tag("long")
class FirstStartKillsCrash {

    private static final int KILLS = Integer.getInteger("maillage.kills", 10);

    private static final List<String> STATE = List.of(
            "select kind, count(*) from territory group by kind order by kind",
            "select count(*) from territory_link",
            "select count(*) from territory_closure",
            "select count(*) from commune_postal_code",
            "select count(*) from territory_outline",
            "select name, text_value from setting where name like 'territory.%' order by name",
            "select login from account order by login",
            "select name from actor order by name",
            "select name from place order by name",
            "select count(*) from offer",
            "select count(*) from agenda_event",
            "select name from campaign order by name",
            "select count(*) from error_report",
            "select count(*) from decision",
            "select status from job_run where job = 'demonstration-load'");

    @Test
    void on_the_embedded_database() throws Exception {
        Path undisturbed = ProductServer.freshFolder("start-undisturbed");
        long millis = startedIn(embedded(undisturbed));
        Path disturbed = ProductServer.freshFolder("start-killed");

        killAtRandom(() -> embedded(disturbed), millis);

        assertThat(state(EmbeddedDatabase.open(disturbed, "")))
                .isEqualTo(state(EmbeddedDatabase.open(undisturbed, "")));
    }

    @Test
    void on_postgresql() throws Exception {
        try (EmbeddedPostgres one = EmbeddedPostgres.start();
                EmbeddedPostgres other = EmbeddedPostgres.start()) {
            long millis = startedIn(postgresql(one, ProductServer.freshFolder("start-undisturbed")));
            Path disturbed = ProductServer.freshFolder("start-killed");

            killAtRandom(() -> postgresql(other, disturbed), millis);

            assertThat(state(other.getPostgresDatabase().getConnection()))
                    .isEqualTo(state(one.getPostgresDatabase().getConnection()));
        }
    }

    @FunctionalInterface
    private interface Servers {
        ProductServer next();
    }

    private static void killAtRandom(Servers servers, long millis) {
        long seed = System.nanoTime();
        System.out.println("Seed of the moments: " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            try (ProductServer server = servers.next()) {
                server.launch();
                LockSupport.parkNanos((long) (random.nextDouble() * millis) * 1_000_000L);
                server.kill();
            }
        }
        startedIn(servers.next());
    }

    /** Starts it, stops it once it is ready, and tells how long the start took. */
    private static long startedIn(ProductServer server) {
        long began = System.nanoTime();
        try (server) {
            server.start();
            long took = System.nanoTime() - began;
            server.stop();
            return took / 1_000_000;
        }
    }

    private static ProductServer embedded(Path data) {
        return new ProductServer(ProductServer.provisioned(), data).with("MAILLAGE_DEMO", "true");
    }

    private static ProductServer postgresql(EmbeddedPostgres database, Path data) {
        return embedded(data)
                .with("MAILLAGE_DB_DRIVER", "postgresql")
                .with(
                        "MAILLAGE_DB_URL",
                        "jdbc:postgresql://localhost:" + database.getPort() + "/postgres?reWriteBatchedInserts=true")
                .with("MAILLAGE_DB_USER", "postgres")
                .with("MAILLAGE_DB_PASSWORD", "postgres");
    }

    private static List<List<String>> state(Connection database) throws SQLException {
        List<List<String>> state = new ArrayList<>();
        try (Connection connection = database;
                Statement statement = connection.createStatement()) {
            for (String query : STATE) {
                List<String> lines = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            line.append(rows.getString(i)).append(' ');
                        }
                        lines.add(line.toString());
                    }
                }
                state.add(lines);
            }
        }
        return state;
    }
}
