package fr.maillage.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillage.importing.ImportJourney.SOON;
import static fr.maillage.importing.ImportJourney.button;
import static fr.maillage.importing.ImportJourney.csv;
import static fr.maillage.importing.ImportJourney.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import fr.maillage.testing.Crosses;
import fr.maillage.testing.ProductServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Work of programs with imports. */
class ImportApiJourney {

    private static final long TOO_LARGE = 200L * 1024 * 1024;
    private static final String BOUNDARY = "border-of-the-parts";

    @Test
    void a_program_imports_and_is_told_where_to_look() throws Exception {
        HttpResponse<String> answer = post(
                "departement",
                part("profile", "national-v1")
                        + part("dryRun", "true")
                        + file("lieux.csv", csv("Programme " + UUID.randomUUID())));

        Assertions.assertThat(answer.statusCode()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        Assertions.assertThat(location).contains("/api/v1/jobs/");
        String path = location.substring(location.indexOf("/api/"));
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> get("departement", path).contains("\"COMPLETED\""));
        Assertions.assertThat(get("departement", path))
                .contains("\"created\":1")
                .contains("\"rejected\":1");
    }

    @Test
    void what_a_dry_run_was_told_of_two_communes_holds_when_a_page_confirms_it() throws Exception {
        String name = "Deux communes " + UUID.randomUUID();
        HttpResponse<String> answer = post(
                "departement",
                part("dryRun", "true")
                        + part("contradictions", "code")
                        + file(
                                "lieux.csv",
                                "id,nom,commune,code_insee,code_postal,adresse,services,source,date_maj\n1," + name
                                        + ",Noisy-le-Grand,93032,93160,1 place Foch,Accéder à du matériel," + name
                                        + ",2026-04-02\n"));
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/interop/run.xhtml?run=" + location.substring(location.lastIndexOf('/') + 1));
            Locator confirm = button(page, "Importer ce fichier");
            assertThat(confirm).isVisible(SOON);
            press(confirm);
            assertThat(page.getByText("Deux communes pour une ligne").first()).isVisible(SOON);
            assertThat(page.getByText("Motifs de rejet")).hasCount(0);
        }
    }

    @Test
    void a_program_is_told_what_it_sent_wrongly_as_a_problem() throws Exception {
        assertProblem(post("departement", part("profile", "national-v1")), 400);
        assertProblem(post("departement", part("profile", "v9") + file("a.csv", "id\n1\n")), 422);
        assertProblem(post("departement", part("profile", "national-v1") + file("a.csv", "")), 422);
        assertProblem(post("prefecture", part("profile", "national-v1") + file("a.csv", csv("x"))), 403);
    }

    @Test
    void a_workbook_that_cannot_be_read_is_a_problem_that_names_the_cell_or_says_how_to_save_it() throws Exception {
        HttpResponse<String> hostile = post("departement", "postes.xlsx", hostile());
        assertProblem(hostile, 422);
        Assertions.assertThat(hostile.body()).contains("import.workbook-cell", "ZZZZZZ1", "Postes");

        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        HttpResponse<String> locked = post("departement", "postes.xls", old);
        assertProblem(locked, 422);
        Assertions.assertThat(locked.body()).contains("mot de passe", ".xlsx");
    }

    /** A workbook with a cell far beyond the last column, in a part that only its relationships name. */
    private static byte[] hostile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"Postes\" r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"ws/s1.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/ws/s1.xml",
                    "<worksheet><sheetData><row><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>");
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void a_file_past_the_limit_is_refused_as_a_problem_before_it_hurts() throws Exception {
        HttpRequest request = request("departement", "/api/v1/imports")
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.fromPublisher(tooLarge(), TOO_LARGE))
                .build();
        assertProblem(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()), 413);
    }

    @Test
    void a_file_that_does_not_tell_its_length_is_refused_where_it_passes_the_limit() throws Exception {
        HttpRequest program =
                request("departement", "/api/v1/imports").POST(tooLarge()).build();
        assertProblem(HttpClient.newHttpClient().send(program, HttpResponse.BodyHandlers.ofString()), 413);

        HttpRequest page = request("departement", "/interop/import.xhtml")
                .expectContinue(true)
                .POST(tooLarge())
                .build();
        Assertions.assertThat(HttpClient.newHttpClient()
                        .send(page, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(411);
    }

    /** A form of {@link #TOO_LARGE} bytes whose file has no end. */
    private static HttpRequest.BodyPublisher tooLarge() {
        byte[] head = (part("profile", "national-v1") + "--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return HttpRequest.BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(new ByteArrayInputStream(head), new Crosses(TOO_LARGE - head.length)));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        Assertions.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }

    private static HttpResponse<String> post(String login, String parts) throws Exception {
        return post(login, HttpRequest.BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n"));
    }

    /** Sends a workbook of posts. */
    private static HttpResponse<String> post(String login, String name, byte[] workbook) throws Exception {
        return post(
                login,
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(part("profile", "posts") + part("dryRun", "true") + "--"
                                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                + "\"\r\n\r\n"),
                        HttpRequest.BodyPublishers.ofByteArray(workbook),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
    }

    private static HttpResponse<String> post(String login, HttpRequest.BodyPublisher body) throws Exception {
        return HttpClient.newHttpClient()
                .send(request(login, "/api/v1/imports").POST(body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String get(String login, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(request(login, path).GET().build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(String login, String path) {
        String secret = login + ":" + ProductServer.DEMONSTRATION_PASSWORD;
        return HttpRequest.newBuilder(ProductServer.shared().uri(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }
}
