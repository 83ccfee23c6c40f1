package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** An officer notes on the page of an irritant what the administration answered, by keyboard. */
class IrritantJourney {

    @Test
    void an_answer_is_noted_with_its_day_and_the_irritant_is_closed() {
        JsonObject irritant = Api.json(Api.of("ept").send("POST", "/api/v1/irritants", """
                {"subject":"Le code expire","territory":"ept:200058790","administration":"Caisse (essai)",
                 "description":"Cinq minutes ne suffisent pas.","sentOn":"2026-09-01","state":"waiting"}
                """));
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/irritant/detail.xhtml?id=" + irritant.getString("id"));
            assertThat(page.locator("#answered")).isVisible();
            page.locator("#answeredOn").fill("2026-08-31");
            page.locator("#answered").press("Enter");
            assertThat(page.locator("#notices")).not().isEmpty();
            browser.isAccessible();

            page.locator("#answeredOn").fill("2026-09-26");
            page.locator("#answer").fill("Le code dure désormais une heure.");
            page.locator("#answered").press("Enter");
            assertThat(page.locator("#answered")).hasCount(0);
            assertThat(page.locator("main")).containsText("25 jours");
            assertThat(page.locator("main")).containsText("Le code dure désormais une heure.");
            browser.isAccessible();

            page.locator("[id='close:closed']").press("Enter");
            assertThat(page.locator("[id='close:closed']")).hasCount(0);
            browser.hasNoErrors();
        }
    }
}
