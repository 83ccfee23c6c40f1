package fr.maillage.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.RestClient;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A running server as its operator sees it: its health, its figures, its log. */
class WatchJourney {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ProductServer server;

    @BeforeAll
    static void start() {
        server = new ProductServer(ProductServer.provisioned(), ProductServer.preparedFolder("watch"))
                .with("MAILLAGE_LOG_FORMAT", "json")
                .start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    private static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    /** The lines of the log file whose message contains a text. */
    private static List<JsonObject> logged(String text) {
        try {
            return Files.readAllLines(server.data().resolve("log/maillage.json.log")).stream()
                    .map(WatchJourney::json)
                    .filter(line -> line.getString("message").contains(text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Double> metrics() {
        return new RestClient(server)
                .get("/api/v1/metrics")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
    }

    @Test
    void a_proxy_learns_without_an_account_that_the_server_lives_and_is_ready() {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(json(get("/health/live").body()).getString("status")).isEqualTo("UP");

        HttpResponse<String> ready = get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(json(ready.body()).getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                        .map(check -> check.getString("name") + " " + check.getString("status")))
                .containsExactly("database UP", "jobs UP", "migrations UP", "start UP", "territories UP");
        assertThat(get("/health").body()).isEqualTo(ready.body());
    }

    @Test
    void figures_are_for_who_looks_after_the_whole_product() {
        assertThat(get("/api/v1/metrics").statusCode()).isEqualTo(401);
        // departement:demonstration
        assertThat(send(HttpRequest.newBuilder(server.uri("/api/v1/metrics"))
                                .header("Authorization", "Basic ZGVwYXJ0ZW1lbnQ6ZGVtb25zdHJhdGlvbg=="))
                        .statusCode())
                .isEqualTo(403);
        Map<String, Double> metrics = metrics();

        assertThat(metrics)
                .containsEntry("maillage_outbox_messages{state=\"waiting\"}", 0.0)
                .containsEntry("maillage_jobs_ended_day{state=\"failed\"}", 0.0);
        assertThat(metrics.get("maillage_memory_bytes{of=\"heap_max\"}")).isGreaterThan(1e8);
        assertThat(metrics.get("maillage_memory_bytes{of=\"resident\"}")).isGreaterThan(1e8);
        assertThat(metrics.get("maillage_worker_threads{state=\"most\"}")).isGreaterThanOrEqualTo(1.0);
        assertThat(metrics.get("maillage_pool_connections{pool=\"MaillageDS\",state=\"most_used\"}"))
                .isGreaterThanOrEqualTo(1.0);
        assertThat(metrics.get("maillage_request_seconds_count{status=\"4xx\"}"))
                .isGreaterThanOrEqualTo(1.0);
        assertThat(metrics.get("maillage_threads")).isGreaterThan(10.0);
    }

    @Test
    void a_refused_request_is_in_the_log_under_the_identifier_that_the_answer_has() {
        HttpResponse<String> refused = send(HttpRequest.newBuilder(server.uri("/login.xhtml?link=geheim"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("x".repeat(3_000_000))));
        String identifier = refused.headers().firstValue("X-Request-Id").orElseThrow();

        assertThat(refused.statusCode()).isEqualTo(413);
        ProductServer.await(
                "the line",
                Duration.ofSeconds(10),
                () -> !logged("Answered 413").isEmpty());
        assertThat(logged("Answered 413")).anySatisfy(line -> {
            assertThat(line.getJsonObject("mdc").getString("request")).isEqualTo(identifier);
            assertThat(line.getString("message")).contains("POST /login.xhtml").doesNotContain("geheim");
        });
    }

    @Test
    void a_sign_in_is_in_the_log_by_the_account_and_not_by_its_name() {
        RestClient admin = new RestClient(server);
        admin.get("/api/v1/places?size=1");
        send(HttpRequest.newBuilder(server.uri("/api/v1/tokens"))
                .header("Authorization", "Basic YWRtaW46ZmF1eA==")
                .POST(BodyPublishers.noBody()));

        assertThat(logged("A sign-in is refused"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getString("message")).doesNotContain("admin"));
    }

    @Test
    void an_import_is_in_the_log_with_its_beginning_its_end_and_what_it_did() throws IOException {
        RestClient admin = new RestClient(server);
        Path file = Files.writeString(
                Files.createTempFile("watch", ".csv"),
                "id,pivot,nom,commune,code_postal,code_insee,adresse,services,source,date_maj\n"
                        + "w-1,,Lieu,Gagny,93220,93032,1 rue de la Gare,Aide aux démarches"
                        + " administratives,Essai,2026-01-15\n");
        String run = admin.upload(file, "national-v1");
        ProductServer.await(
                "the run to end", Duration.ofMinutes(1), () -> admin.status(run).equals("COMPLETED"));
        String id = "Run " + run.substring(run.lastIndexOf('/') + 1);

        assertThat(logged(id))
                .extracting(line -> line.getString("message"))
                .hasSize(2)
                .satisfiesExactly(
                        begins -> assertThat(begins).endsWith(" begins, attempt 1"),
                        ended -> assertThat(ended)
                                .contains(" ended as COMPLETED after ")
                                .endsWith(" ms: 1 read, 1 created, 0 updated, 0 unchanged, 0 rejected"));
    }

    @Test
    void the_console_is_for_machines_where_that_is_asked_for() {
        // Before it stands what the server wrote that had prepared the folder, for people.
        List<String> lines = server.console()
                .lines()
                .dropWhile(line -> !line.startsWith("{"))
                .toList();

        assertThat(lines).noneMatch(line -> line.contains(" INFO  ["));
        assertThat(lines.stream().filter(line -> line.startsWith("{")).map(WatchJourney::json))
                .hasSizeGreaterThan(20)
                .anyMatch(line -> line.getString("message").startsWith("The schema is at version"));
    }
}
