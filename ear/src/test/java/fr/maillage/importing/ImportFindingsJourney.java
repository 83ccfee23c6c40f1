package fr.maillage.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Findings in a file, on its page and as a table. */
class ImportFindingsJourney {

    @Test
    void the_findings_that_a_page_shows_are_those_it_hands_out() throws IOException {
        // Given an import with a reject, and a remark on the row that it took
        String name = "Constats " + UUID.randomUUID();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/interop/import.xhtml");
            page.getByLabel("Fichier", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .setInputFiles(new FilePayload(
                            "lieux.csv", "text/csv", ImportJourney.csv(name).getBytes(StandardCharsets.UTF_8)));
            ImportJourney.press(ImportJourney.button(page, "Envoyer"));
            assertThat(ImportJourney.button(page, "Importer ce fichier")).isVisible(ImportJourney.SOON);

            // Then the export has the rejects only, as the page
            Assertions.assertThat(findings(page))
                    .contains("Le code postal doit compter cinq chiffres.")
                    .doesNotContain("import.pivot-missing");

            // When remarks are shown instead
            String remarks = page.url().replaceAll("&remarks=[^&]*", "") + "&remarks=true";
            page.navigate(remarks);
            Assertions.assertThat(findings(page))
                    .contains("import.pivot-missing")
                    .doesNotContain("Le code postal doit compter cinq chiffres.");

            // When a rule is chosen that nothing broke, then nothing but the headings
            page.navigate(remarks + "&rule=opening-hours");
            Assertions.assertThat(findings(page).lines()).hasSize(1);
        }
    }

    private static String findings(Page page) throws IOException {
        Locator csv = page.locator("a[href*='/findings.csv']");
        return Files.readString(
                page.waitForDownload(() -> ImportJourney.press(csv)).path());
    }
}
