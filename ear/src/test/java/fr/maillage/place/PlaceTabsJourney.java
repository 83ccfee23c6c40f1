package fr.maillage.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillage.place.PlaceJourney.create;
import static fr.maillage.place.PlaceJourney.press;
import static fr.maillage.place.PlaceJourney.tab;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The parts of the page of a place, shown one at a time by tabs. */
class PlaceTabsJourney {

    @Test
    void one_part_of_a_record_shows_at_a_time_and_its_address_tells_which() {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            String address = create(browser, "Onglets " + UUID.randomUUID());
            Page page = browser.page();
            Locator record = page.locator("#s-services");
            Locator offers = page.locator("#s-offers");
            Locator archive = page.locator("#s-archive");
            assertThat(record).isVisible();
            assertThat(offers).isHidden();

            // By keyboard
            tab(page, "Fiche").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(offers).isVisible();
            assertThat(record).isHidden();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            assertThat(archive).isVisible();
            assertThat(tab(page, "Historique")).hasAttribute("aria-selected", "true");
            assertThat(page).hasURL(Pattern.compile(".*#tab-history"));
            page.locator(".m-breadcrumb a").last().click();
            page.waitForURL(url -> url.contains("/place/list.xhtml"));
            page.goBack();
            assertThat(archive).isVisible();
            assertThat(record).isHidden();

            // Answers to a form of a tab are read there
            press(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Archiver ce lieu")));
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            assertThat(archive).isVisible();
            press(page, page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK));
            assertThat(page.getByLabel("Motif")).isFocused();
            browser.isAccessible();
            browser.fitsTheWindow();

            // A link may name anything in a tab
            browser.open(address.replaceFirst("https?://[^/]+", "") + "#s-offers");
            assertThat(offers).isVisible();
            page.reload();
            assertThat(offers).isInViewport();

            // Paper has it all
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(record).isVisible();
            assertThat(offers).isVisible();
            assertThat(archive).isVisible();
            assertThat(tab(page, "Fiche")).isHidden();
        }
    }

    @Test
    void without_scripts_all_parts_of_a_record_stand_one_below_the_other() {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open("/login.xhtml");
            page.getByLabel("Identifiant").fill("ept");
            page.getByLabel("Mot de passe").fill(ProductServer.DEMONSTRATION_PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login.xhtml"));
            create(browser, "Sans script " + UUID.randomUUID());

            for (String part : List.of("s-services", "s-offers", "s-history", "s-archive")) {
                assertThat(page.locator("#" + part)).isVisible();
                assertThat(page.locator("[aria-hidden=true] #" + part)).hasCount(0);
            }
            assertThat(page.locator("[role=tab]").first()).isHidden();
            page.getByLabel("Motif").fill("Fermé en juin");
            page.getByLabel("Motif").press("Enter");
            assertThat(page.getByText("Motif : Fermé en juin")).isVisible();
        }
    }
}
