package fr.maillage.mailing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A list from its filter to a message, by keyboard. */
class MailingJourney {

    @Test
    void an_officer_makes_a_list_leaves_somebody_out_and_writes_to_it() throws IOException {
        String name = "Liste " + UUID.randomUUID();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/mailing/edit.xhtml");
            press(button(page, "Enregistrer"));
            assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
            page.getByLabel("Nom de la liste").fill(name);
            Locator territory = page.locator("main").getByLabel("Territoire");
            assertThat(territory).hasValue("Seine-Saint-Denis (93)");
            territory.fill("Paris");
            press(button(page, "Enregistrer"));
            assertThat(territory).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("main [role=alert]")).containsText("Paris (75056)");
            assertThat(page.getByLabel("Nom de la liste")).hasValue(name);
            browser.isAccessible();
            territory.fill("seine saint-denis");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/mailing/detail.xhtml"));
            browser.isAccessible();
            Download csv = page.waitForDownload(() -> press(page.locator("a[href*='/contacts.csv']")));
            assertThat(Files.readString(csv.path())).contains("fictive");

            Locator leave = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retirer "))
                    .first();
            press(leave);
            assertThat(page.getByText("Le choix est enregistré.")).isVisible();

            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Écrire à la liste")));
            page.waitForURL(url -> url.contains("/mailing/write.xhtml"));
            page.getByLabel("Objet").fill("Réunion <script>alert(1)</script>");
            page.locator("#text").fill("Bonjour {contact}");
            press(button(page, "Aperçu"));
            assertThat(page.locator("#preview-title")).isVisible();
            browser.isAccessible();
            press(button(page, "Envoyer"));
            page.waitForURL(url -> url.contains("/mailing/detail.xhtml"));
            assertThat(page.getByText("Réunion <script>alert(1)</script>").first())
                    .isVisible();
            browser.isAccessible();
            browser.hasNoErrors();
        }
        try (Browser browser = Browser.signedIn("prefecture", Browser.NARROW)) {
            Page page = browser.open("/mailing/list.xhtml");
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)));
            page.waitForURL(url -> url.contains("/mailing/detail.xhtml"));
            assertThat(page.getByText("Écrire à la liste")).hasCount(0);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void a_list_is_archived_once_one_has_said_so_in_the_words_of_its_button() {
        try (Browser browser = Browser.signedIn("departement", Browser.NARROW)) {
            Page page = browser.open("/mailing/edit.xhtml");
            page.getByLabel("Nom de la liste").fill("Liste " + UUID.randomUUID());
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/mailing/detail.xhtml"));

            press(page.locator("[data-confirm]"));
            Locator question = page.getByRole(AriaRole.DIALOG);
            assertThat(question).containsText("ne revient pas");
            browser.isAccessible();
            assertThat(question.getByText("Annuler")).isFocused();
            press(question.getByText("Archiver la liste"));

            page.waitForURL(url -> url.contains("/mailing/list.xhtml"));
            assertThat(page.getByText("La liste est archivée.")).isVisible();
            browser.hasNoErrors();
        }
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
