package fr.maillage.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.Database;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A release, as somebody has it who has neither the sources nor Maven: a zip, a Java runtime, and the programs of any Linux.
 */
class DistributionJourney {

    private static final Path ZIP = Path.of(System.getProperty("maillage.release"));
    private static final String NAME = ZIP.getFileName().toString().replace(".zip", "");
    private static final Duration LONG = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private static Path place;

    private static Path unpacked;

    @BeforeAll
    static void unpack() throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(ZIP).as("the release that ./release.sh and ./test.sh make").exists();
        unpacked = Unpacked.of(ZIP, Files.createDirectory(place.resolve("un dossier vide")))
                .resolve(NAME);
    }

    @Test
    void it_starts_stops_by_a_signal_and_finds_its_data_again() throws Exception {
        int port = Database.freePort();
        String token;
        try (RunScript run = new RunScript(unpacked, place).on(port)) {
            run.start().awaits("Maillage is ready: http://localhost:" + port + "/", LONG);
            assertThat(run.said()).contains("Starting Maillage on port " + port + ", data in " + unpacked + "/data");
            assertThat(run.said()).doesNotContain("Building");

            HttpResponse<String> page = get(port, "/login.xhtml", null);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("type=\"password\"").doesNotContain("???");
            token = token(port);

            assertThat(run.stop()).isZero();
            assertThat(run.said()).endsWith("Maillage has stopped.\n");
        }
        try (RunScript run = new RunScript(unpacked, place).on(port)) {
            run.start().awaits("Maillage is ready", LONG);

            // The token was written before the stop.
            HttpResponse<String> answer = get(port, "/api/v1/places?size=1", "Bearer " + token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(run.stop()).isZero();
        }
    }

    @Test
    void without_java_it_says_so_in_one_line() throws Exception {
        try (RunScript run = new RunScript(unpacked, place).without("java")) {
            refused(run, "no Java found. Install a Java runtime 17 or newer");
        }
    }

    @Test
    void with_too_old_a_java_it_says_so_in_one_line() throws Exception {
        try (RunScript run = new RunScript(unpacked, place)
                .without("java")
                .program("java", "echo 'openjdk version \"1.8.0_392\"' >&2; echo 'OpenJDK Runtime' >&2")) {
            refused(run, "this Java is version 8 (", "); a Java runtime 17 or newer is needed.");
        }
    }

    @Test
    void with_a_port_in_use_it_says_so_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RunScript run = new RunScript(unpacked, place).on(taken.getLocalPort())) {
            refused(run, "port " + taken.getLocalPort() + " is in use.", "MAILLAGE_PORT=8090 ./run.sh");
        }
    }

    @Test
    void in_a_folder_that_may_only_be_read_it_asks_for_another_one_in_one_line() throws Exception {
        Path readOnly = place.resolve("en lecture seule");
        Files.createDirectories(readOnly.resolve("server/bin"));
        for (String file : List.of("run.sh", "server/bin/maillage.sh")) {
            Files.copy(unpacked.resolve(file), readOnly.resolve(file));
        }
        Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (RunScript run = new RunScript(readOnly, place).asNobodyInParticular()) {
            refused(run, "cannot create the data folder '" + readOnly + "/data'.", "Set MAILLAGE_DATA");
        }
    }

    @Test
    void it_holds_what_its_readers_need_and_no_link_leads_out_of_it() throws IOException {
        assertThat(List.of("README.md", "LICENSE", "CHANGELOG.md", "docs/operating.md", "docs/guide/README.md"))
                .allSatisfy(file -> assertThat(unpacked.resolve(file)).isNotEmptyFile());
        Pattern link = Pattern.compile("\\]\\(([^):# ]{1,200})[#)]");
        for (String page : List.of("README.md", "CONTRIBUTING.md", "docs/operating.md", "docs/guide/README.md")) {
            Path file = unpacked.resolve(page);
            assertThat(link.matcher(Files.readString(file)).results().map(m -> m.group(1)))
                    .as(page)
                    .isNotEmpty()
                    .allSatisfy(target ->
                            assertThat(file.getParent().resolve(target)).exists());
        }
        assertThat(unpacked.resolve("server/standalone/log")).doesNotExist();
    }

    @Test
    void the_list_of_its_parts_and_the_sums_lie_beside_it() throws Exception {
        Path parts = ZIP.resolveSibling(NAME + "-sbom.json");
        assertThat(parts).as("the list that builds with network make").exists();
        assertThat(parts).hasSameBinaryContentAs(unpacked.resolve("maillage-sbom.json"));
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(parts))) {
            assertThat(reader.readObject().getJsonArray("components")).hasSizeGreaterThan(200);
        }
        for (Path file : List.of(ZIP, parts)) {
            assertThat(Path.of(file + ".sha256")).hasContent(sum(file) + " *" + file.getFileName());
        }
    }

    private static void refused(RunScript run, String... told) throws IOException {
        assertThat(run.start().awaitEnd()).as(run.said()).isEqualTo(1);
        assertThat(run.said().lines())
                .singleElement()
                .asString()
                .startsWith("Maillage: ")
                .contains(told);
    }

    private String token(int port) throws IOException, InterruptedException {
        String pair = "departement:" + ProductServer.DEMONSTRATION_PASSWORD;
        HttpRequest request = request(port, "/api/v1/tokens")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return Api.token(http.send(request, BodyHandlers.ofString()));
    }

    private HttpResponse<String> get(int port, String path, String authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(port, path);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static String sum(Path file) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
