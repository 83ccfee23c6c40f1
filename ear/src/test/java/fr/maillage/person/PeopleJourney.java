package fr.maillage.person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People through their pages, by keyboard: entered, found, corrected, merged, erased. */
class PeopleJourney {

    private final String word = "p" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void two_entries_of_one_resident_are_found_compared_and_made_one() {
        String kept;
        String gone;
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/person/edit.xhtml");
            press(button(page, "Enregistrer"));
            assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            kept = enter(page, "Lisa " + word, "lisa@" + word + ".fr", false);
            assertThat(page.getByText("Aucune fonction")).isVisible();
            browser.isAccessible();
            browser.open("/person/edit.xhtml");
            gone = enter(page, "Lisa " + word, null, true);

            press(page.getByText("Comparer avec Lisa " + word));
            page.waitForURL(url -> url.contains("/person/merge.xhtml") && url.contains("other="));
            browser.isAccessible();
            page.getByLabel("Fiche gardée").selectOption("second");
            press(button(page, "Fusionner"));
            Locator question = page.getByRole(AriaRole.DIALOG);
            assertThat(question).containsText("ne se séparent plus");
            assertThat(question.getByText("Annuler")).isFocused();
            press(question.getByText("Fusionner"));

            page.waitForURL(url -> url.contains("/person/detail.xhtml?id=" + kept));
            assertThat(page.getByText("Les deux fiches sont fusionnées.")).isVisible();
            assertThat(page.getByText("Ne pas écrire")).isVisible();
            assertThat(page.getByText("Fusion de deux fiches")).isVisible();
            browser.isAccessible();
            browser.hasNoErrors();
        }
        JsonObject one = Api.json(Api.of("departement").get("/api/v1/persons/" + gone));
        assertThat(one.getString("id")).isEqualTo(kept);
        assertThat(one.getBoolean("noMail")).isTrue();
        JsonObject list = Api.json(Api.of("departement").get("/api/v1/persons?q=" + word));
        assertThat(list.getInt("total")).isEqualTo(1);
    }

    @Test
    void a_contact_leads_to_her_person_and_the_other_entry_is_named_by_what_one_types() {
        try (Browser browser = Browser.signedIn("departement", Browser.NARROW)) {
            Page page = browser.open("/person/edit.xhtml");
            String resident = enter(page, "Bo " + word, null, false);
            browser.open("/person/list.xhtml?q=fictive");
            browser.isAccessible();
            browser.fitsTheWindow();
            press(page.locator("tbody th a").first());
            page.waitForURL(url -> url.contains("/person/detail.xhtml"));
            assertThat(page.locator("#s-functions ~ ul a[href*='/actor/detail.xhtml']"))
                    .hasCount(1);
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fusionner")));
            page.waitForURL(url -> url.contains("/person/merge.xhtml"));
            browser.isAccessible();
            Locator other = page.getByLabel("L'autre fiche");
            other.fill("Personne de ce nom " + word);
            press(button(page, "Comparer"));
            assertThat(page.locator("main [role=alert]")).containsText("ne s'appelle");
            other.fill("Bo " + word);
            press(button(page, "Comparer"));
            page.waitForURL(url -> url.contains("other=" + resident));
            browser.isAccessible();
            browser.fitsTheWindow();

            browser.open("/person/detail.xhtml?id=" + resident);
            press(button(page, "Effacer cette personne"));
            assertThat(button(page, "Annuler")).isFocused();
            press(page.getByRole(AriaRole.DIALOG).getByText("Effacer cette personne"));
            page.waitForURL(url -> url.contains("/person/list.xhtml"));
            assertThat(page.getByText("La personne est effacée.")).isVisible();
            browser.open("/person/list.xhtml?q=" + word);
            assertThat(page.getByText("Aucune personne ne répond à ces critères"))
                    .isVisible();
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    /** Fills the form that is open, and gives the new person's identifier. */
    private String enter(Page page, String name, String email, boolean noMail) {
        page.getByLabel("Nom").fill(name);
        if (email != null) {
            page.getByLabel("Courriel").fill(email);
        }
        if (noMail) {
            page.locator("#noMail").check();
        }
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/person/detail.xhtml"));
        return page.url().substring(page.url().indexOf("id=") + 3);
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called).setExact(true));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
