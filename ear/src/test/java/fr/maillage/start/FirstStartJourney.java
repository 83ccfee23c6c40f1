package fr.maillage.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A first start, as whoever waits for it sees it, and with bases that do not fit. */
class FirstStartJourney {

    private static final Duration LONG = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void until_the_demonstration_is_there_everybody_is_told_how_far_it_is_and_then_it_is_there() throws Exception {
        try (ProductServer server = new ProductServer(
                        ProductServer.provisioned(), ProductServer.freshFolder("first-start"))
                .with("MAILLAGE_DEMO", "true")) {
            server.launch();
            ProductServer.await("the server to answer", LONG, () -> answer(server, "/api/v1/status") != null);

            // Given what was answered before the product was ready
            Map<String, HttpResponse<String>> before = new LinkedHashMap<>();
            for (String path : new String[] {"/api/v1/status/live", "/", "/api/v1/places", "/api/v1/status"}) {
                before.put(path, answer(server, path));
            }
            assertThat(before.get("/api/v1/status").body()).contains("\"status\":\"STARTING\"", "\"steps\":3");

            // Then only what watches it is let through
            assertThat(before.get("/api/v1/status").statusCode()).isEqualTo(503);
            assertThat(before.get("/api/v1/status/live").statusCode()).isEqualTo(200);
            HttpResponse<String> page = before.get("/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(page.body()).contains("Maillage démarre", "étape").doesNotContain("???", "{");
            assertThat(before.get("/api/v1/places").statusCode()).isEqualTo(503);
            assertThat(before.get("/api/v1/places").body()).contains("\"rule\":\"starting\"");

            // And the story is there as soon as it says that it is ready
            server.awaitReady();
            assertThat(answer(server, "/").statusCode()).isEqualTo(200);
            assertThat(answer(server, "/api/v1/orientation?need=demarche&territory=com:93014")
                            .body())
                    .contains("(démonstration)");
        }
    }

    @Test
    @Tag("long")
    void with_a_damaged_base_the_territories_are_loaded_instead() throws Exception {
        Path home = homeOfItsOwn();
        Path base = home.resolve("base/maillage.mv.db.gz");
        byte[] whole = Files.readAllBytes(base);
        Files.write(base, java.util.Arrays.copyOf(whole, whole.length / 2));

        try (ProductServer server = new ProductServer(home, ProductServer.freshFolder("damaged-base")).start()) {
            assertThat(server.console()).contains("the base of a first start cannot be copied");
            assertThat(server.console()).contains("Territories of France loaded");
            assertThat(server.data().resolve(".base.part")).doesNotExist();
        }
    }

    @Test
    @Tag("long")
    void a_base_made_for_another_territory_is_made_to_fit() throws Exception {
        try (ProductServer server = new ProductServer(
                        ProductServer.provisioned(), ProductServer.freshFolder("other-territory"))
                .with("MAILLAGE_TERRITORY", "dep:33")
                .start()) {
            ProductServer.await(
                    "the outlines of the Gironde",
                    LONG,
                    () -> server.console().contains("neighbouring départements loaded"));
            assertThat(server.console()).doesNotContain("Territories of France loaded", "WFLYSRV0026");
            assertThat(answer(server, "/orientation/").body()).contains("Gironde");
        }
    }

    @Test
    void a_territory_that_no_base_knows_is_refused_and_the_server_ends() {
        try (ProductServer server = new ProductServer(
                        ProductServer.provisioned(), ProductServer.freshFolder("no-territory"))
                .with("MAILLAGE_TERRITORY", "dep:999")) {
            server.startInVain("Maillage cannot start: MAILLAGE_TERRITORY=dep:999 names no territory");
            server.awaitEnd();
        }
    }

    /** The provisioned server with a base that may be changed; everything else is the same files. */
    private static Path homeOfItsOwn() throws IOException {
        Path home = ProductServer.freshFolder("home");
        try (Stream<Path> parts = Files.list(ProductServer.provisioned())) {
            for (Path part : parts.filter(p -> !p.endsWith("base")).toList()) {
                Files.createSymbolicLink(home.resolve(part.getFileName()), part);
            }
        }
        Files.createDirectories(home.resolve("base"));
        try (Stream<Path> files = Files.list(ProductServer.provisioned().resolve("base"))) {
            for (Path file : files.toList()) {
                Files.copy(file, home.resolve("base").resolve(file.getFileName()));
            }
        }
        return home;
    }

    /** Null while nothing answers. */
    private HttpResponse<String> answer(ProductServer server, String path) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(server.uri(path))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 404 ? null : answer;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
