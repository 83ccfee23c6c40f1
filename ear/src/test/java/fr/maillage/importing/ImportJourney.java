package fr.maillage.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Work of officers with imports. */
public class ImportJourney {

    public static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    public static String csv(String name) {
        return "id,pivot,nom,commune,code_postal,adresse,source,date_maj\n"
                + "1,," + name + ",Gagny,93220,1 place Foch," + name + ",2026-04-02\n"
                + "2,," + name + ",Gagny,trente,1 place Foch," + name + ",2026-04-02\n";
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static void press(Locator locator) {
        locator.focus();
        locator.page().keyboard().press("Enter");
    }

    @Test
    void an_officer_tries_a_file_imports_it_and_gets_its_rejects_by_keyboard() throws IOException {
        String name = "Lieu " + UUID.randomUUID();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/interop/import.xhtml");
            browser.isAccessible();
            page.getByLabel("Fichier", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .setInputFiles(
                            new FilePayload("lieux.csv", "text/csv", csv(name).getBytes(StandardCharsets.UTF_8)));
            press(button(page, "Envoyer"));

            Locator confirm = button(page, "Importer ce fichier");
            assertThat(confirm).isVisible(SOON);
            browser.isAccessible();
            Download download = page.waitForDownload(() -> press(page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Télécharger les fiches rejetées"))));
            Assertions.assertThat(Files.readString(download.path()))
                    .contains("rejet_message")
                    .contains("Le code postal doit compter cinq chiffres.");
            press(confirm);

            assertThat(page.getByText("Import de lieux.csv").first()).isVisible(SOON);
            assertThat(page.getByText("Le code postal doit compter cinq chiffres.")
                            .first())
                    .isVisible(SOON);
            browser.isAccessible();
            // The page loads itself anew once the import has ended.
            page.waitForCondition(() -> page.locator("progress").count() == 0);
            browser.open("/place/list.xhtml?q=" + name.replace(" ", "+"));
            assertThat(page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true)))
                    .isVisible();
        }
    }

    @Test
    void what_is_wrong_with_a_file_is_said_beside_it() {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/interop/import.xhtml");
            press(button(page, "Envoyer"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choisissez un fichier.");
            browser.isAccessible();
            browser.fitsTheWindow();

            page.getByLabel("Fichier", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .setInputFiles(new FilePayload(
                            "lieux.csv",
                            "text/csv",
                            "id;nom;commune;code_postal;adresse;services;date_maj\n1;Médiathèque;;;;;\n"
                                    .getBytes(StandardCharsets.ISO_8859_1)));
            press(button(page, "Envoyer"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("première ligne illisible, 2");

            page.getByLabel("Fichier", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .setInputFiles(
                            new FilePayload("lieux.csv", "text/csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
            press(button(page, "Envoyer"));
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("La forme de «\u00a0lieux.csv\u00a0» n'est pas reconnue");
            browser.hasNoErrors();
        }
    }

    @Test
    void those_who_may_not_import_find_neither_the_entry_nor_the_page() {
        try (Browser browser = Browser.signedIn("prefecture", Browser.WIDE)) {
            Page page = browser.open("/home.xhtml");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import")))
                    .hasCount(0);
            Assertions.assertThat(page.navigate(ProductServer.shared()
                                    .uri("/interop/import.xhtml")
                                    .toString())
                            .status())
                    .isEqualTo(403);
        }
    }
}
