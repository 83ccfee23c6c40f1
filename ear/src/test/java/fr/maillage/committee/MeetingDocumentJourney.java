package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** An officer adds a document to a gathering on a narrow screen, replaces it, and downloads versions and annexes. */
class MeetingDocumentJourney {

    private static final String TAG = UUID.randomUUID().toString().substring(0, 8);
    private static final byte[] FIRST = PaperDesk.pdf("budget", 1);

    private final Api officer = Api.of("ept");

    @Test
    void a_document_is_added_replaced_read_and_bound() throws IOException {
        String gathering = gathering();
        Api.json(officer.send("POST", "/api/v1/agenda-items", """
                {"title":"Budget %s","gathering":"%s","duration":25}
                """.formatted(TAG, gathering)));
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/committee/gathering/detail.xhtml?id=" + gathering);
            link(page, "Ajouter un document").click();
            page.waitForURL(url -> url.contains("/committee/paper/edit.xhtml"));
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("#title").fill("Budget " + TAG);
            page.locator("#item").selectOption("1. Budget " + TAG);
            file(page, "budget.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
            press(page, "Enregistrer");
            assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#title")).hasValue("Budget " + TAG);
            browser.isAccessible();
            file(page, "budget.pdf", FIRST);
            press(page, "Enregistrer");
            page.waitForURL(url -> url.contains("/committee/paper/detail.xhtml"));
            assertThat(page.locator("h1")).hasText("Budget " + TAG);
            browser.isAccessible();
            browser.fitsTheWindow();

            file(page, "budget-2.pdf", PaperDesk.pdf("budget", 2));
            press(page, "Remplacer le fichier");
            assertThat(page.getByText("La nouvelle version est en place.")).isVisible();
            assertThat(page.locator("section[aria-labelledby=s-files] tbody tr"))
                    .hasCount(2);
            browser.isAccessible();
            browser.fitsTheWindow();
            Download before =
                    page.waitForDownload(() -> link(page, "budget.pdf").click());
            assertThat(before.suggestedFilename()).isEqualTo("budget.pdf");
            assertThat(Files.readAllBytes(before.path())).isEqualTo(FIRST);

            browser.open("/committee/gathering/detail.xhtml?id=" + gathering);
            assertThat(page.locator("section[aria-labelledby=s-papers]")).containsText("version 2");
            browser.isAccessible();
            browser.fitsTheWindow();
            Download annexes = page.waitForDownload(
                    () -> link(page, "Télécharger les annexes (PDF)").click());
            try (PDDocument whole = Loader.loadPDF(annexes.path().toFile())) {
                assertThat(whole.getNumberOfPages()).isEqualTo(3);
            }
            link(page, "Budget " + TAG).first().click();
            page.waitForURL(url -> url.contains("/committee/item/detail.xhtml"));
            assertThat(page.locator("section[aria-labelledby=s-papers]")).containsText("Budget " + TAG);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void annexes_are_for_officers() {
        String annexes = "/api/v1/meetings/" + gathering() + "/annexes.pdf";
        HttpResponse<String> bound = officer.get(annexes);
        assertThat(bound.statusCode()).isEqualTo(200);
        assertThat(bound.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=");
        assertThat(bound.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Api.of("membre").get(annexes).statusCode()).isEqualTo(403);
        assertThat(Api.visitor().get(annexes).statusCode()).isEqualTo(401);
    }

    private String gathering() {
        String body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + UUID.randomUUID())))
                .getString("id");
        return Api.json(officer.send("POST", "/api/v1/gatherings", """
                        {"title":"Les documents","body":"%s","heldOn":"2026-06-11","mode":"both"}
                        """.formatted(body)))
                .getString("id");
    }

    private static void file(Page page, String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        Locator button = page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
        button.focus();
        button.press("Enter");
    }
}
