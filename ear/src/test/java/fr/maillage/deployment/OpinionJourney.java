package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The prefecture gives its opinions by keyboard alone, one line after the other; officers read and decide. */
class OpinionJourney {

    private static final int LINES = 8;

    private final Api officer = Api.of("departement");
    private final String title = "Scénario " + UUID.randomUUID().toString().substring(0, 8);

    private HttpResponse<String> sent(String path, String json, String... headers) {
        HttpResponse<String> made = officer.send("POST", path, json, headers);
        assertThat(made.statusCode()).as(made.body()).isBetween(200, 201);
        return made;
    }

    /** A scenario that opens so many posts, submitted; its identifier. */
    private String submitted() {
        HttpResponse<String> made = sent("/api/v1/scenarios", """
                {"title":"%s","territory":"ept:200058790"}""".formatted(title));
        String scenario = Api.path(made);
        for (int i = 1; i <= LINES; i++) {
            sent(scenario + "/lines", """
                    {"code":"L%d","object":"post","proposal":"open","to":"com:93032","day":"2026-09-01",
                     "yearlyCost":38400,"payer":"EPT","reason":"Poste du plan"}""".formatted(i));
        }
        sent(scenario + "/submit", "{}", "If-Match", Api.etag(officer.get(scenario)));
        return scenario.substring(scenario.lastIndexOf('/') + 1);
    }

    private List<JsonObject> lines(String scenario) {
        return Api.json(officer.get("/api/v1/scenarios/" + scenario + "/lines"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void eight_lines_get_eight_opinions_by_keyboard_alone() {
        String scenario = submitted();
        try (Browser browser = Browser.signedIn("prefecture", Browser.WIDE)) {
            Page page = browser.open("/home.xhtml");
            assertThat(page.locator("section[aria-labelledby=s-opinions]").innerText())
                    .contains("Avis attendus", title);
            browser.isAccessible();
            browser.open("/deployment/scenario/opinions.xhtml?id=" + scenario);
            browser.isAccessible();
            for (int i = 1; i <= LINES; i++) {
                page.locator("h2[id=s-now]", new Page.LocatorOptions().setHasText("L" + i))
                        .waitFor();
                // The choice has the focus without anybody touching anything.
                page.locator("select[id=opinion]:focus").waitFor();
                page.keyboard().type(i == LINES ? "Défav" : i % 2 == 0 ? "Favorable avec" : "Favo");
                page.keyboard().press("Tab");
                page.keyboard().type("Avis numéro " + i + ", conforme au plan.");
                page.keyboard().press("Tab");
                page.keyboard().press("Enter");
                page.getByText("L'avis sur la ligne L" + i + " est rendu").waitFor();
            }
            assertThat(page.locator("main").innerText()).contains("Toutes les lignes ont un avis");
            browser.isAccessible();
            browser.fitsTheWindow();
        }
        assertThat(lines(scenario))
                .extracting(
                        line -> line.getJsonArray("opinions").getJsonObject(0).getString("opinion"))
                .containsExactly(
                        "favourable",
                        "reserved",
                        "favourable",
                        "reserved",
                        "favourable",
                        "reserved",
                        "favourable",
                        "unfavourable");
    }

    @Test
    void a_comment_that_is_too_short_is_told_beside_it_and_stays_typed() {
        String scenario = submitted();
        try (Browser browser = Browser.signedIn("prefecture", Browser.NARROW)) {
            Page page = browser.open("/deployment/scenario/opinions.xhtml?id=" + scenario);
            browser.fitsTheWindow();
            page.locator("select[id=opinion]:focus").waitFor();
            page.keyboard().type("Favo");
            page.keyboard().press("Tab");
            page.keyboard().type("123456789");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.getByText("10 au moins").first().waitFor();
            browser.isAccessible();
            assertThat(page.locator("textarea[id=comment]").inputValue()).isEqualTo("123456789");
            assertThat(page.locator("textarea[id=comment]").getAttribute("aria-invalid"))
                    .isEqualTo("true");
        }
        assertThat(lines(scenario))
                .allSatisfy(line -> assertThat(line.getJsonArray("opinions")).isEmpty());
    }

    @Test
    void officers_decide_on_the_page_of_the_scenario_and_compare_it_and_give_no_opinion() {
        String scenario = submitted();
        String line = lines(scenario).get(0).getString("id");
        HttpResponse<String> given = Api.of("prefecture").send("POST", "/api/v1/opinions", """
                {"line":"%s","opinion":"reserved","comment":"Sous réserve du financement.","seen":0}""".formatted(line));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        Api.refused(officer.send("POST", "/api/v1/opinions", """
                {"line":"%s","opinion":"reserved","comment":"Sous réserve du financement."}""".formatted(line)), 403);
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/deployment/scenario/detail.xhtml?id=" + scenario);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("main").innerText())
                    .contains(
                            "Sous réserve du financement.",
                            "Avant et après",
                            "Effets pour les habitants",
                            "Habitants avec une permanence à portée");
            page.locator("input[aria-label='Décider L1']").focus();
            page.keyboard().press("Enter");
            page.getByText("La ligne L1 est décidée").waitFor();
            page.locator("input[aria-label='Réaliser L1']").focus();
            page.keyboard().press("Enter");
            page.getByText("La ligne L1 est réalisée").waitFor();
            browser.isAccessible();
            browser.open("/deployment/scenario/compare.xhtml?id=" + scenario);
            assertThat(page.locator("#s-reach + div tbody tr").count()).isGreaterThan(2);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
        assertThat(lines(scenario).get(0).getString("state")).isEqualTo("done");
    }
}
