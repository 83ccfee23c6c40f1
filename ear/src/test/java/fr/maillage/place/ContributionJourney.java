package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import org.junit.jupiter.api.Test;

/** A digital adviser at the record of a place where she works. */
class ContributionJourney {

    private static final String EPT = "ept:200058790";

    @Test
    void an_adviser_proposes_a_correction_and_finds_it_on_the_record() {
        String id = Api.json(Api.of("membre").get("/api/v1/places?territory=" + EPT + "&size=1&sort=name"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        try (Browser browser = Browser.signedIn("conseiller", Browser.NARROW)) {
            Page page = browser.open("/place/detail.xhtml?id=" + id);
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Proposer une correction"))
                    .click();
            page.waitForURL("**/place/edit.xhtml?id=" + id);
            browser.isAccessible();

            page.locator("[id='place:name']").fill("Un nom proposé");
            page.locator("[id='place:save']").click();

            page.locator(".m-notice--success").waitFor();
            assertThat(page.locator("#proposals + p + *").textContent()).contains("Un nom proposé");
            assertThat(page.locator("h1").textContent()).doesNotContain("Un nom proposé");
            page.locator(".m-tabs--ready [role=tab]").nth(1).press("Enter");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Annoncer un atelier ici"))
                            .count())
                    .isEqualTo(1);
        }
    }
}
