package fr.maillage.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer attaches documents to a line by keyboard; programs do, too; who sees no amount asked for opens none. */
class LineDocumentJourney {

    private static final String PDF = "%PDF-1.7 convention";

    private final String code = "A" + UUID.randomUUID().toString().substring(0, 8);
    private final Api officer = Api.of("ept");
    private final String action = FundingDesk.action(code, "Ateliers, pièces " + code);
    private final String line = line();

    private String line() {
        HttpResponse<String> made = officer.send("POST", "/api/v1/funding-lines", """
                {"record":{"id":"%s"},"code":"L1","funder":"p147","year":2022,"nature":"cash","asked":9000,"granted":12.5}
                """.formatted(action));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.path(made);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_document_is_attached_opened_and_taken_away_by_keyboard() throws java.io.IOException {
        for (int width : new int[] {Browser.NARROW, Browser.WIDE}) {
            try (Browser browser = Browser.signedIn("ept", width)) {
                Page page = browser.open("/funding/plan/detail.xhtml?id=" + action);
                page.locator("#kind").selectOption("notice");
                page.locator("#datedOn").fill("2022-03-12");
                page.locator("#add-document").press("Enter");
                assertThat(page.locator("#adding")).containsText("Ce champ est obligatoire");
                page.locator("#file").setInputFiles(file("programme.pdf", "MZ\u0090\u0000"));
                page.locator("#add-document").press("Enter");
                assertThat(page.locator("#adding")).containsText("n'est pas une image");
                assertThat(page.locator("#kind")).hasValue("notice");
                assertThat(page.locator("#datedOn")).hasValue("2022-03-12");
                browser.isAccessible();
                page.locator("#file").setInputFiles(file("notification.pdf", PDF));
                page.locator("#add-document").press("Enter");
                assertThat(page.locator("main")).containsText("La pièce est jointe.");
                assertThat(page.locator("#documents")).containsText("12/03/2022");
                assertThat(page.locator(".m-history")).containsText("Pièce jointe");
                browser.isAccessible();
                browser.fitsTheWindow();
                Download taken =
                        page.waitForDownload(() -> page.locator("#documents a").press("Enter"));
                assertThat(java.nio.file.Files.readString(taken.path(), StandardCharsets.ISO_8859_1))
                        .isEqualTo(PDF);
                page.locator("#documents input[type=submit]").press("Enter");
                assertThat(page.locator("main")).containsText("La pièce est retirée.");
                assertThat(page.locator("#documents")).hasCount(0);
            }
        }
    }

    @Test
    void programs_attach_read_and_take_away_and_a_member_reads_only_that_there_is_one() {
        String path = line + "/documents";
        Map<String, String> sent = Map.of("kind", "agreement", "datedOn", "2022-03-12", "file", PDF);
        HttpResponse<String> added = officer.sendForm(path, sent);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String address = Api.path(added);
        assertThat(officer.get(address + "/file").body()).isEqualTo(PDF);
        Api member = Api.of("membre");
        assertThat(member.get(path).body()).contains("\"agreement\"");
        Api.refused(member.get(address + "/file"), 403);
        Api.refused(member.sendForm(path, sent), 403);
        Api.refused(member.send("DELETE", address, null, "If-Match", "\"1\""), 403);
        Api.refused(officer.sendForm(path, Map.of("kind", "agreement", "datedOn", "2022-03-12")), 422);
        Api.refused(officer.sendForm(path, Map.of("kind", "loan", "datedOn", "x", "file", PDF)), 422);
        Api.refused(
                officer.sendForm(path, Map.of("kind", "payment", "datedOn", "2022-03-12", "file", "MZ\u0090 x")), 422);
        Api.refused(
                officer.sendForm(
                        path,
                        Map.of("kind", "payment", "datedOn", "2022-03-12", "file", PDF + "x".repeat(11 * 1024 * 1024))),
                413);
        Api.refused(officer.get(line + "/documents/" + UUID.randomUUID() + "/file"), 404);
        Api.refused(officer.send("DELETE", address, null), 428);
        Api.refused(officer.send("DELETE", address, null, "If-Match", "\"9\""), 412);
        assertThat(officer.send("DELETE", address, null, "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);
        Api.refused(officer.get(address + "/file"), 404);
    }

    @Test
    void the_audit_tells_amounts_funders_and_kinds_in_words() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/audit/list.xhtml?q=" + code);
            page.locator("details summary").first().press("Enter");
            assertThat(page.locator("tbody")).containsText("9\u202f000,00\u00a0€");
            assertThat(page.locator("tbody")).containsText("P147");
            assertThat(page.locator("tbody")).containsText("Numéraire");
            browser.isAccessible();
        }
    }
}
