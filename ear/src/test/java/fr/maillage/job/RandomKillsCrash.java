package fr.maillage.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.ProductServer;
import fr.maillage.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills the server at random moments of real jobs; each must end, taken up again, as one that nobody disturbed. How many
 * times: {@code -Dmaillage.kills=20}; five times each by default, since each time costs four starts.
 */
@Tag("long")
class RandomKillsCrash {

    private static final int KILLS = Integer.getInteger("maillage.kills", 5);
    private static final Duration LONG = Duration.ofMinutes(3);

    private static final List<String> IMPORTED = List.of(
            "select source, source_id, name, commune_id, address, lat, lon, date_maj, phone, emails, opening_hours"
                    + " from place order by source, source_id",
            "select p.source, p.source_id, t.vocabulary, t.term from place_term t join place p on p.id = t.place_id"
                    + " order by 1, 2, 3, 4",
            "select record_type, count(*) from audit_line where action like 'place.%' group by record_type",
            "select sum(read_count), sum(created_count), sum(updated_count), sum(unchanged_count), sum(rejected_count)"
                    + " from job_cursor c join job_run r on r.id = c.run_id where r.job = 'interop-import'");

    private static final List<String> COMPILED = List.of(
            "select count(*) from indicator_snapshot where current_for is not null",
            "select t.code, v.indicator, v.dimension, v.numerator, v.denominator, v.figure, v.reason"
                    + " from indicator_value v join territory t on t.id = v.territory_id order by 1, 2, 3");

    @Test
    void imports_and_compilations_end_as_if_nobody_had_disturbed_them() throws IOException {
        Path file = SharedData.file("places/permanences-france-2022-12.json");
        Path imported = ProductServer.preparedFolder("kills-import");
        Path compiled = ProductServer.freshFolder("kills-compile");
        Function<RestClient, String> importing = client -> client.upload(file, "cnfs-permanences");
        Function<RestClient, String> compiling = client -> client.start("{\"job\":\"indicator-compile\"}");

        // Given what each job does undisturbed, and how long it takes
        long importMillis = undisturbed(imported, importing);
        List<List<String>> wantedPlaces = state(imported, IMPORTED);
        copyDatabase(imported, compiled);
        long compileMillis = undisturbed(compiled, compiling);
        List<List<String>> wantedFigures = state(compiled, COMPILED);
        assertThat(wantedPlaces.get(0)).hasSizeGreaterThan(4000);
        assertThat(wantedFigures.get(1)).isNotEmpty();

        for (int i = 0; i < KILLS; i++) {
            // When it is killed at some moment and taken up again, then it ends the same
            Path import1 = ProductServer.preparedFolder("kills-import");
            String how = disturbed(import1, importing, importMillis);
            assertThat(state(import1, IMPORTED)).as("import killed %s", how).isEqualTo(wantedPlaces);

            Path compile1 = ProductServer.freshFolder("kills-compile");
            copyDatabase(imported, compile1);
            how = disturbed(compile1, compiling, compileMillis);
            assertThat(state(compile1, COMPILED))
                    .as("compilation killed %s", how)
                    .isEqualTo(wantedFigures);
        }
    }

    /** Runs a job to its end; how long that took in milliseconds. */
    private static long undisturbed(Path data, Function<RestClient, String> start) {
        try (ProductServer server = new ProductServer(ProductServer.provisioned(), data).start()) {
            RestClient client = new RestClient(server);
            long began = System.nanoTime();
            String run = start.apply(client);
            awaitCompletion(client, run);
            long took = (System.nanoTime() - began) / 1_000_000;
            server.stop();
            return took;
        }
    }

    /** Runs a job, kills the server meanwhile, and takes the run up again; tells when it was killed, and in which state. */
    private static String disturbed(Path data, Function<RestClient, String> start, long atMostMillis) {
        long moment = new Random().nextLong(atMostMillis);
        String run;
        try (ProductServer server = new ProductServer(ProductServer.provisioned(), data).start()) {
            run = start.apply(new RestClient(server));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(moment));
            server.kill();
        }
        try (ProductServer server = new ProductServer(ProductServer.provisioned(), data).start()) {
            RestClient client = new RestClient(server);
            String status = client.status(run);
            if (status.equals("INTERRUPTED")) {
                client.restart(run);
            }
            awaitCompletion(client, run);
            server.stop();
            return moment + " ms after it began, found " + status;
        }
    }

    private static void awaitCompletion(RestClient client, String run) {
        ProductServer.await("the run to complete", LONG, () -> {
            String status = client.status(run);
            assertThat(status).as(client.get(run)).isNotIn("FAILED", "STOPPED", "INTERRUPTED");
            return status.equals("COMPLETED");
        });
    }

    private static List<List<String>> state(Path data, List<String> queries) {
        DeadDatabase database = new DeadDatabase(data);
        return queries.stream().map(database::column).toList();
    }

    private static void copyDatabase(Path from, Path to) throws IOException {
        String name = "maillage.mv.db";
        Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
