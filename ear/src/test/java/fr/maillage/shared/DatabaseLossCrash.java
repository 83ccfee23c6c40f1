package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.RestClient;
import fr.maillage.testing.ProductServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes PostgreSQL away while people read and an import works, and brings it back. For how long: {@code
 * -Dmaillage.outage.seconds=30}; shorter by default.
 */
@Tag("long")
class DatabaseLossCrash {

    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("maillage.outage.seconds", 8));
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int READERS = 4;
    private static final int ROWS = 3000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicBoolean reading = new AtomicBoolean(true);
    private final Set<Integer> answers = ConcurrentHashMap.newKeySet();

    @Test
    void what_was_going_on_goes_on_when_the_database_is_back() throws Exception {
        Path files = ProductServer.freshFolder("loss-postgresql");
        EmbeddedPostgres database = postgres(files, 0);
        int port = database.getPort();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try (ProductServer server = server(port).start()) {
            // Given readers and an import at work
            RestClient client = new RestClient(server);
            List<Future<?>> reads = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                reads.add(readers.submit(() -> read(server)));
            }
            String run = client.upload(places(), "national-v1");
            ProductServer.await("the import to begin", SOON, () -> client.number(run, "read") > 0);

            // When the database is gone
            database.close();

            // Then the product says so, and lives
            ProductServer.await("the loss to be noticed", SOON, () -> code(server.uri("/api/v1/status")) == 503);
            assertThat(code(server.uri("/api/v1/status/live"))).isEqualTo(200);
            assertThat(code(server.uri("/health/live"))).isEqualTo(200);
            assertThat(code(server.uri("/health/ready"))).isEqualTo(503);
            Thread.sleep(OUTAGE.toMillis());

            // When it is back
            database = postgres(files, port);

            // Then everything works again by itself, and the import can be taken up
            ProductServer.await("the return to be noticed", SOON, () -> code(server.uri("/api/v1/status")) == 200);
            ProductServer.await("visitors to be let in again", SOON, () -> code(server.uri("/health/ready")) == 200);
            ProductServer.await(
                    "the run to be given up or done",
                    SOON,
                    () -> !Set.of("RUNNING", "STARTING", "QUEUED").contains(client.status(run)));
            if (!client.status(run).equals("COMPLETED")) {
                client.restart(run);
            }
            ProductServer.await(
                    "the import to complete",
                    Duration.ofMinutes(2),
                    () -> client.status(run).equals("COMPLETED"));
            assertThat(client.number(run, "created")).isEqualTo(ROWS);
            assertThat(client.get("/api/v1/places?size=1")).contains("\"total\":" + ROWS);
            reading.set(false);
            for (Future<?> read : reads) {
                read.get();
            }
            // Readers met answers, and errors that are answers, but never a hanging or broken connection.
            assertThat(answers).contains(200).isSubsetOf(200, 401, 500, 503);
            server.stop();
        } finally {
            reading.set(false);
            readers.shutdownNow();
            database.close();
        }
    }

    private void read(ProductServer server) {
        while (reading.get()) {
            answers.add(code(server.uri("/open-data/lieux-mediation-numerique.json")));
            answers.add(code(server.uri("/")));
        }
    }

    private int code(URI uri) {
        try {
            return http.send(HttpRequest.newBuilder(uri).timeout(SOON).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -2;
        }
    }

    private static EmbeddedPostgres postgres(Path files, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static ProductServer server(int port) {
        return new ProductServer(ProductServer.provisioned(), ProductServer.freshFolder("loss"))
                .with("MAILLAGE_DB_DRIVER", "postgresql")
                .with("MAILLAGE_DB_URL", "jdbc:postgresql://localhost:" + port + "/postgres?reWriteBatchedInserts=true")
                .with("MAILLAGE_DB_USER", "postgres")
                .with("MAILLAGE_DB_PASSWORD", "postgres");
    }

    private static Path places() throws IOException {
        StringBuilder rows =
                new StringBuilder("id,pivot,nom,commune,code_postal,code_insee,adresse,services,source,date_maj\n");
        for (int i = 1; i <= ROWS; i++) {
            rows.append("l-" + i + ",,Lieu " + i + ",Gagny,93220,93032," + i
                    + " rue de la Gare,Aide aux démarches administratives,Essai,2026-01-15\n");
        }
        return Files.writeString(Files.createTempFile("loss", ".csv"), rows);
    }
}
