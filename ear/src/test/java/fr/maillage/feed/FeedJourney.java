package fr.maillage.feed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work of officers with watched sources. */
class FeedJourney {

    @Test
    void an_officer_watches_an_address_and_is_told_what_is_wrong_with_it() {
        String name = "Source " + UUID.randomUUID();
        try (Browser browser = Browser.signedIn("departement", Browser.NARROW)) {
            Page page = browser.open("/interop/feeds.xhtml");
            browser.isAccessible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suivre une source"))
                    .press("Enter");
            press(page, "Enregistrer");
            assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();

            page.locator("#name").fill(name);
            page.locator("#location").fill("ftp://exemple.fr/lieux.csv");
            press(page, "Enregistrer");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("n'est pas une adresse web");
            page.locator("#location").fill("http://localhost:9/lieux.csv");
            press(page, "Enregistrer");

            assertThat(page.getByText(name).first()).isVisible();
            press(page, "Lire maintenant : " + name);
            assertThat(page.getByText("adresse du réseau interne").first()).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .press("Enter");
    }
}
