package fr.maillage.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.indicator.Dashboard;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** First steps of a newcomer, by keyboard: import a file, find its places, compute the indicators, open the report. */
class FirstTenMinutesJourney {

    private static final String PLACES = """
            id,pivot,nom,commune,code_postal,adresse,date_maj,services
            debut-1,,Atelier du premier matin,Montfermeil,93370,3 rue des Débuts,2026-08-01,Maîtrise des outils numériques du quotidien
            debut-2,,Permanence du premier matin,Gagny,93220,4 rue des Débuts,2025-02-01,Aide aux démarches administratives
            """;

    private static final Locator.WaitForOptions SOON = new Locator.WaitForOptions().setTimeout(120_000);

    @TempDir
    Path folder;

    @Test
    void a_department_officer_imports_finds_computes_and_reports() throws IOException {
        Path file = Files.writeString(folder.resolve("premier-matin.csv"), PLACES, StandardCharsets.UTF_8);
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            // given a file that was tried without writing
            Page page = browser.open("/interop/import.xhtml");
            page.locator("input[type=file]").setInputFiles(file);
            press(page, page.getByLabel(Pattern.compile("Schéma national v1")), "Space");
            press(page, page.getByRole(AriaRole.BUTTON, named("Envoyer")), "Enter");
            Locator confirm = page.locator("form#confirm button, form#confirm input[type=submit]");
            confirm.waitFor(SOON);

            // when it is imported in earnest
            press(page, confirm, "Enter");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Import de premier-matin.csv"))
                    .waitFor(SOON);
            page.getByText(Pattern.compile("Terminé le")).first().waitFor(SOON);

            // then its places are found
            browser.open("/place/list.xhtml?q=premier+matin&territory=ept:200058790");
            assertThat(page.getByRole(AriaRole.STATUS).first().innerText()).contains("2 lieux");
            browser.isAccessible();

            // and the indicators count them, and the report is a PDF
            browser.open("/indicator/list.xhtml?territory=ept:200058790");
            Dashboard.compile(page);
            Locator reports =
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("PDF")));
            ProductServer.await("the first snapshot", Duration.ofMinutes(3), () -> {
                browser.open("/report/list.xhtml?territory=ept:200058790");
                return reports.count() > 0;
            });
            Download download = page.waitForDownload(() -> press(page, reports.first(), "Enter"));
            assertThat(download.suggestedFilename()).endsWith(".pdf");
            assertThat(Files.readAllBytes(download.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            browser.hasNoErrors();
        }
    }

    private static void press(Page page, Locator control, String key) {
        control.focus();
        page.keyboard().press(key);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
