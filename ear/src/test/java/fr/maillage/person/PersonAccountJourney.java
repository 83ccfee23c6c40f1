package fr.maillage.person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator says on a person's page with which account she signs in, by keyboard. */
class PersonAccountJourney {

    private final String word = "c" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_administrator_attaches_an_account_finds_the_person_on_its_page_and_detaches_it() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/person/edit.xhtml");
            page.locator("#name").fill("Amel " + word);
            page.locator("[name=territory], [name=territory_input]").first().fill("com:93032");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/person/detail.xhtml"));
            press(button(page, "Rattacher"));
            assertThat(account(page)).hasAttribute("aria-invalid", "true");
            account(page).fill("personne-" + word);
            press(button(page, "Rattacher"));
            assertThat(page.getByText("Aucun compte n'a l'identifiant").first()).isVisible();
            browser.isAccessible();
            account(page).fill("conseiller");
            press(button(page, "Rattacher"));

            assertThat(page.getByText("Le compte est rattaché.")).isVisible();
            Locator card = page.locator("section[aria-labelledby=s-account]");
            assertThat(card).containsText("conseiller");
            browser.isAccessible();
            String person = page.url();
            press(card.getByRole(AriaRole.LINK));
            page.waitForURL(url -> url.contains("/identity/edit.xhtml"));
            assertThat(page.locator("main")).containsText("Amel " + word);
            browser.isAccessible();

            page.navigate(person);
            press(button(page, "Détacher"));
            press(page.locator("[data-confirmed]"));
            assertThat(page.getByText("Le compte est détaché.")).isVisible();
            browser.hasNoErrors();
        }
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/person/list.xhtml");
            page.locator("main a[href*='/person/detail.xhtml']").first().click();
            page.waitForURL(url -> url.contains("/person/detail.xhtml"));
            assertThat(page.locator("section[aria-labelledby=s-account]")).hasCount(0);
            browser.fitsTheWindow();
        }
    }

    private static Locator account(Page page) {
        return page.locator("[name=account], [name=account_input]").first();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
