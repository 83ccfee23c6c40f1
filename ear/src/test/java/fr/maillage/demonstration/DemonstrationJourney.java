package fr.maillage.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonArray;
import org.junit.jupiter.api.Test;

/** Findings of a newcomer in the demonstration. */
class DemonstrationJourney {

    @Test
    void a_resident_finds_workshops_ahead_and_help_at_a_place_of_the_story() {
        JsonArray places = Api.json(Api.visitor().get("/api/v1/orientation?need=demarche&territory=com:93014"))
                .getJsonArray("items");
        assertThat(places).isNotEmpty();
        try (Browser visitor = Browser.visitor(Browser.NARROW)) {
            Page page = visitor.open("/agenda/?territory=ept:200058790");
            assertThat(page.getByText("Mon premier courriel").first()).isVisible();
            visitor.isAccessible();
        }
    }

    @Test
    void an_officer_finds_whom_to_call_and_what_to_decide() {
        try (Browser officer = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = officer.open("/confirmation/worklist.xhtml?territory=com:93049");
            assertThat(row(page, "Relais des Plaines")).containsText("Signalé fermé");
            officer.open("/moderation/list.xhtml?territory=com:93047");
            assertThat(row(page, "Centre social des Tilleuls")).containsText("Horaires");
        }
    }

    @Test
    void what_lisa_said_reaches_a_finding_an_objective_an_action_an_indicator_and_a_decision() {
        JsonArray nodes = Api.json(Api.of("ept").get("/api/v1/evidence-chain?territory=ept:200058790&through=H118"))
                .getJsonArray("nodes");
        assertThat(nodes.getValuesAs(node -> node.asJsonObject().getString("type")))
                .containsExactly("statement", "finding", "objective", "action", "indicator", "decision");
        assertThat(nodes.getJsonObject(0).getString("label")).startsWith("Lisa, 40 –");
        try (Browser officer = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = officer.open("/committee/decision/list.xhtml?q=parcours");
            row(page, "Les huit constats").getByRole(AriaRole.LINK).first().press("Enter");
            page.waitForURL("**/committee/decision/detail.xhtml?**");
            assertThat(page.getByText("F03").first()).isVisible();
        }
    }

    private static Locator row(Page page, String name) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(name));
    }
}
