package fr.maillage.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files of several megabytes pass by every door, up to one limit that each of them names. */
class UploadSizeJourney {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    /** 3.4 MB, as the national file of the permanences of 2022. */
    private static final int SIZE = 3_400_000;

    private static String csv() {
        StringBuilder text =
                new StringBuilder(SIZE + 5000).append("id,pivot,nom,commune,code_postal,adresse,source,date_maj\n");
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(i)
                    .append(",,Lieu imaginaire,Gagny,93220,")
                    .append("1 place Foch ".repeat(30))
                    .append(",Grand fichier,2026-04-02\n");
        }
        return text.toString();
    }

    private static void give(Page page) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("grand.csv", "text/csv", csv().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_import_page_takes_a_file_of_several_megabytes() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/interop/import.xhtml");
            give(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer"))
                    .click();

            assertThat(page.getByText("grand.csv").first()).isVisible(SOON);
            assertThat(page.url()).contains("/interop/run.xhtml");
        }
    }

    @Test
    void the_mapping_page_takes_a_file_of_several_megabytes() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/interop/mapping-start.xhtml");
            give(page);
            page.locator("#main form button, #main form input[type=submit]")
                    .first()
                    .click();

            page.waitForURL("**/interop/mapping.xhtml?*");
            assertThat(page.getByText("grand.csv").first()).isVisible(SOON);
        }
    }

    @Test
    void the_api_takes_a_file_of_several_megabytes() {
        assertThat(Api.of("departement")
                        .sendForm("/api/v1/imports", Map.of("file", csv(), "profile", "national-v1", "dryRun", "true"))
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void what_is_larger_than_the_limit_is_refused_by_its_announcement_with_a_page_or_a_problem() throws IOException {
        String page = answer("/interop/import.xhtml");
        assertThat(page).startsWith("HTTP/1.1 413").contains("text/html", "Envoi trop volumineux");
        String problem = answer("/api/v1/imports");
        assertThat(problem)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"rule\":\"file-too-large\"");
    }

    /** Gives the answer to who announces 300 MB, once more is there than is read before anybody looks at it. */
    private static String answer(String path) throws IOException {
        URI server = ProductServer.shared().uri(path);
        try (Socket connection = new Socket(server.getHost(), server.getPort())) {
            connection
                    .getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                                    + "\r\nAccept-Language: fr\r\nContent-Type: multipart/form-data; boundary=x"
                                    + "\r\nContent-Length: 300000000\r\n\r\n--x\r\n" + "a".repeat(200_000))
                            .getBytes(StandardCharsets.US_ASCII));
            connection.setSoTimeout(60_000);
            StringBuilder text = new StringBuilder();
            InputStream in = connection.getInputStream();
            byte[] buffer = new byte[8192];
            while (!text.toString().matches("(?s).*(</html>|\\]\\}).*")) {
                int read = in.read(buffer);
                if (read < 0) {
                    break;
                }
                text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }
}
