package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer says who sits in a body, by keyboard. */
class SeatJourney {

    private final String word = "s" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_officer_seats_two_people_ends_a_mandate_and_is_told_of_what_is_wrong_at_its_field() {
        String body = BodyListJourney.workingGroup(Api.of("ept"), "Groupe " + word);
        String id = body.substring(body.lastIndexOf('/') + 1);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.page();
            PersonPages.resident(browser, "Amel " + word);
            PersonPages.resident(browser, "Bo " + word);

            browser.open("/committee/body/detail.xhtml?id=" + id);
            press(link(page, "Ajouter un membre"));
            page.waitForURL(url -> url.contains("/committee/body/seat.xhtml"));
            press(button(page, "Enregistrer"));
            assertThat(person(page)).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            person(page).fill("Amel " + word);
            page.locator("#role").fill("Présidente");
            page.locator("#from").fill("2020-01-01");
            page.locator("#until").fill("2019-12-31");
            press(button(page, "Enregistrer"));
            assertThat(page.locator("#until")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#role")).hasValue("Présidente");
            page.locator("#until").fill("");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/body/detail.xhtml"));
            assertThat(rows(page)).hasCount(1);
            assertThat(rows(page)).containsText("Amel " + word + " Présidente");

            press(link(page, "Ajouter un membre"));
            page.waitForURL(url -> url.contains("/committee/body/seat.xhtml"));
            person(page).fill("Bo " + word);
            page.locator("[name=alternateOf], [name=alternateOf_input]").first().fill("Amel " + word);
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/body/detail.xhtml"));
            assertThat(rows(page).nth(1)).containsText("Supplée Amel " + word);
            browser.isAccessible();

            press(page.getByLabel("Corriger le mandat de Amel " + word));
            page.waitForURL(url -> url.contains("/committee/body/seat.xhtml?id="));
            assertThat(person(page)).hasValue("Amel " + word);
            page.locator("#until").fill("2021-12-31");
            browser.isAccessible();
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/body/detail.xhtml"));
            assertThat(rows(page).nth(1)).containsText("Ne siège pas aujourd'hui");
            assertThat(page.locator("section[aria-labelledby=s-members]")).containsText("Un membre aujourd'hui");
            assertThat(page.locator("section[aria-labelledby=s-history]")).containsText("Mandat terminé");
            browser.hasNoErrors();
        }
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            browser.open("/committee/body/detail.xhtml?id=" + id);
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open("/committee/body/seat.xhtml?body=" + id);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void the_second_of_two_officers_sees_what_the_first_saved_and_chooses() {
        String body = BodyListJourney.workingGroup(Api.of("ept"), "Groupe " + word);
        String id = body.substring(body.lastIndexOf('/') + 1);
        try (Browser one = Browser.signedIn("ept", Browser.WIDE);
                Browser two = Browser.signedIn("ept", Browser.WIDE)) {
            PersonPages.resident(one, "Amel " + word);
            one.open("/committee/body/seat.xhtml?body=" + id);
            person(one.page()).fill("Amel " + word);
            press(button(one.page(), "Enregistrer"));
            one.page().waitForURL(url -> url.contains("/committee/body/detail.xhtml"));
            String seat = link(one.page(), "Corriger le mandat de Amel " + word).getAttribute("href");
            one.open(seat);
            two.open(seat);

            one.page().locator("#role").fill("Présidente");
            press(button(one.page(), "Enregistrer"));
            one.page().waitForURL(url -> url.contains("/committee/body/detail.xhtml"));
            two.page().locator("#role").fill("Secrétaire");
            press(button(two.page(), "Enregistrer"));

            Locator conflict = two.page().locator("section[aria-labelledby=conflict]");
            assertThat(conflict).containsText("Présidente");
            assertThat(conflict).containsText("Secrétaire");
            two.isAccessible();
            press(button(two.page(), "Enregistrer"));
            two.page().waitForURL(url -> url.contains("/committee/body/detail.xhtml"));
            assertThat(rows(two.page())).containsText("Secrétaire");
        }
    }

    private static Locator person(Page page) {
        return page.locator("[name=person], [name=person_input]").first();
    }

    private static Locator rows(Page page) {
        return page.locator("section[aria-labelledby=s-members] tbody tr");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
