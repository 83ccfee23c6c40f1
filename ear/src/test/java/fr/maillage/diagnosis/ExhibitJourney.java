package fr.maillage.diagnosis;

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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer keeps a photographed sheet, notes what stands on it, founds a finding, and erases the file. */
class ExhibitJourney {

    private static final String TAG = UUID.randomUUID().toString().substring(0, 8);
    private static final String TITLE = "Mur de la séance " + TAG;
    private static final String WORDS = "Le guichet a fermé, " + TAG + ".";

    @Test
    void a_photographed_sheet_becomes_statements_and_bears_a_finding_out() throws IOException {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/diagnosis/exhibit/edit.xhtml");
            browser.isAccessible();
            page.locator("#title").fill(TITLE);
            page.locator("#territory_input").fill("com:93032");
            photo(page);
            press(page, "Enregistrer");
            assertThat(page.locator("#askedBy")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("#askedBy").fill("L'animatrice");
            page.locator("#agreedOn").fill("2026-03-02");
            press(page, "Enregistrer");
            assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");
            photo(page);
            press(page, "Enregistrer");
            page.waitForURL(url -> url.contains("/diagnosis/exhibit/detail.xhtml"));
            assertThat(page.locator("h1")).hasText(TITLE);
            browser.isAccessible();
            browser.fitsTheWindow();
            String exhibit = page.url().substring(page.url().indexOf("/diagnosis/"));

            Download file = page.waitForDownload(() -> link(page, "Télécharger").click());
            assertThat(file.suggestedFilename()).isEqualTo("mur-de-la-seance-" + TAG + ".jpg");
            assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Fatima");

            said(browser);
            browser.open(exhibit);
            assertThat(page.locator("section[aria-labelledby=s-said]")).containsText(WORDS);
            link(page, WORDS).click();
            page.waitForURL(url -> url.contains("/diagnosis/statement/detail.xhtml"));
            browser.isAccessible();
            link(page, TITLE).click();
            page.waitForURL(url -> url.contains("/diagnosis/exhibit/detail.xhtml"));

            link(page, "Fonder un constat").click();
            page.waitForURL(url -> url.contains("/diagnosis/finding/edit.xhtml"));
            assertThat(page.getByLabel(TITLE)).isChecked();
            browser.isAccessible();

            browser.open(exhibit);
            page.onceDialog(dialog -> dialog.accept());
            press(page, "Effacer le fichier");
            assertThat(link(page, "Télécharger")).hasCount(0);
            browser.isAccessible();
        }
    }

    /** Notes a line from the sheet: what one chooses stays chosen. */
    private static void said(Browser browser) {
        Page page = browser.open("/diagnosis/statement/collect.xhtml");
        page.locator("#mode").selectOption("focus-group");
        page.locator("#territory").selectOption("com:93032");
        press(page, "Continuer");
        page.waitForURL(url -> url.contains("respondent="));
        page.locator("details summary")
                .filter(new Locator.FilterOptions().setHasText("Thèmes"))
                .press("Enter");
        page.locator("#exhibit").selectOption(TITLE);
        page.locator("#words").fill(WORDS);
        page.locator("#words").press("Enter");
        assertThat(page.locator(".diagnosis-entered li").first()).containsText(WORDS);
        assertThat(page.locator("#exhibit option:checked")).hasText(TITLE);
        browser.isAccessible();
        browser.fitsTheWindow();
    }

    @Test
    void a_file_that_is_none_of_the_kinds_keeps_what_was_typed() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/exhibit/edit.xhtml");
            page.locator("#title").fill("Étude " + TAG);
            page.locator("#nature").selectOption("study");
            page.locator("#territory_input").fill("com:93032");
            page.locator("#file")
                    .setInputFiles(
                            new FilePayload("etude.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
            press(page, "Enregistrer");
            assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#title")).hasValue("Étude " + TAG);
            browser.isAccessible();
        }
    }

    @Test
    void a_file_is_handed_out_as_an_attachment_that_nothing_interprets_to_those_alone_who_collect_there() {
        HttpResponse<String> created = Api.of("ept")
                .sendForm(
                        "/api/v1/diagnosis-exhibits",
                        Map.of(
                                "title",
                                "Étude " + TAG,
                                "territory",
                                "com:93032",
                                "nature",
                                "study",
                                "datedOn",
                                "2026-03-02",
                                "file",
                                "%PDF-1.7"));
        String file = Api.path(created) + "/file";

        HttpResponse<String> handed = Api.of("ept").get(file);
        assertThat(handed.statusCode()).isEqualTo(200);
        assertThat(handed.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"etude-" + TAG + ".pdf\"");
        assertThat(handed.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(handed.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Api.of("membre").get(file).statusCode()).isEqualTo(403);
        assertThat(Api.visitor().get(file).statusCode()).isEqualTo(401);
    }

    private static void photo(Page page) {
        page.locator("#file").setInputFiles(new FilePayload("mur de Fatima.jpg", "image/jpeg", ExhibitDesk.photo()));
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
