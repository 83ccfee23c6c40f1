package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer looks at the names in a decision and publishes it by keyboard; residents read it on a telephone. */
class PublicDecisionJourney {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_decision_is_published_once_each_mark_was_looked_at_and_is_read_without_an_account() {
        Api officer = Api.of("ept");
        String body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + tag)))
                .getString("id");
        String decision = Api.json(officer.send("POST", "/api/v1/decisions", """
                {"text":"Un essai %s est confié à madame Exemplaire, 06 12 34 56 78.","mode":"consensus","body":"%s",
                 "decidedOn":"2026-06-11"}
                """.formatted(tag, body)))
                .getString("id");
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/committee/decision/detail.xhtml?id=" + decision);
            page.getByText("Relire et publier").press("Enter");
            page.waitForURL(url -> url.contains("/committee/decision/publish.xhtml"));
            Locator marks = page.locator("section[aria-labelledby=s-marks]");
            assertThat(marks.getByRole(AriaRole.CHECKBOX)).hasCount(2);
            assertThat(marks).containsText("Exemplaire : peut-être un nom");
            browser.isAccessible();
            browser.fitsTheWindow();
            button(page, "Publier la décision").press("Enter");
            assertThat(page.locator("main")).containsText("Vérifiez d'abord ces mots");
            visitorReads(false);

            page.locator("#publicText").fill("Un essai " + tag + " est confié à madame Exemplaire.");
            button(page, "Chercher les noms").press("Enter");
            assertThat(marks.getByRole(AriaRole.CHECKBOX)).hasCount(1);
            marks.getByRole(AriaRole.CHECKBOX).first().press("Space");
            browser.isAccessible();
            button(page, "Publier la décision").press("Enter");
            assertThat(page.getByText("La décision est publique.")).isVisible();
            assertThat(page.locator("section[aria-labelledby=s-public]")).containsText("Public depuis le");
            browser.isAccessible();
            browser.hasNoErrors();
            visitorReads(true);

            page.getByText("Modifier ou retirer la publication").press("Enter");
            button(page, "Ne plus publier la décision").press("Enter");
            assertThat(page.getByText("La décision n'est plus publique.")).isVisible();
            visitorReads(false);
        }
    }

    private void visitorReads(boolean shown) {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/ce-que-vous-avez-dit/93032");
            Locator decision =
                    page.locator("article").filter(new Locator.FilterOptions().setHasText("Un essai " + tag));
            assertThat(decision).hasCount(shown ? 1 : 0);
            if (shown) {
                assertThat(decision).containsText("le jeudi 11 juin 2026");
                browser.isAccessible();
                browser.fitsTheWindow();
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
