package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios are found, opened and put side by side, on a wide screen and a narrow one. */
class ScenarioListJourney {

    private final Api officer = Api.of("departement");
    private final String tag = "T" + UUID.randomUUID().toString().substring(0, 8);

    /** A scenario that opens a post; its address. */
    private String entered(int number) {
        HttpResponse<String> made = officer.send("POST", "/api/v1/scenarios", """
                {"title":"%s numéro %d","territory":"ept:200058790"}""".formatted(tag, number));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        HttpResponse<String> line = officer.send("POST", Api.path(made) + "/lines", """
                {"code":"L1","object":"post","proposal":"open","to":"com:93032","day":"2026-09-01",
                 "yearlyCost":%d,"payer":"EPT","reason":"Poste du plan"}""".formatted(number * 1000));
        assertThat(line.statusCode()).as(line.body()).isEqualTo(201);
        return Api.path(made);
    }

    private void entered(int first, int last) {
        for (int number = first; number <= last; number++) {
            entered(number);
        }
    }

    private Page list(Browser browser) {
        return browser.open("/deployment/scenario/list.xhtml?q=" + tag + "&sort=title");
    }

    private static void choose(Page page, int count) {
        Locator boxes = page.locator("tbody input[type=checkbox]");
        assertThat(boxes.count()).isEqualTo(count);
        boxes.all().forEach(Locator::check);
        page.locator("button", new Page.LocatorOptions().setHasText("Comparer")).click();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void scenarios_are_filtered_opened_and_put_side_by_side(int width) {
        entered(1, 3);
        String submitted = entered(4);
        HttpResponse<String> sent =
                officer.send("POST", submitted + "/submit", "{}", "If-Match", Api.etag(officer.get(submitted)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        try (Browser browser = Browser.signedIn("departement", width)) {
            Page page = list(browser);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("tbody [role=rowheader]").allInnerTexts())
                    .containsExactly(tag + " numéro 1", tag + " numéro 2", tag + " numéro 3", tag + " numéro 4");

            page.locator(".m-facets a", new Page.LocatorOptions().setHasText("Soumis"))
                    .click();
            page.waitForURL("**state=submitted**");
            assertThat(page.locator("tbody [role=rowheader]").allInnerTexts()).containsExactly(tag + " numéro 4");

            page.locator("tbody [role=rowheader] a").click();
            page.waitForURL("**/detail.xhtml**");
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("main").innerText()).contains("Soumis", "L1", "Poste du plan");

            list(browser);
            choose(page, 4);
            page.waitForURL("**/compare.xhtml**");
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("table").first().locator("thead th").count())
                    .isEqualTo(6);
            assertThat(page.locator("main").innerText().replaceAll("[\\u00a0\\u202f]", " "))
                    .contains(tag + " numéro 1", "1 000,00 €", "4 000,00 €", "Communes et QPV, avant et après")
                    .contains("Permanences perdues, déplacées, ouvertes");
            browser.hasNoErrors();
        }
    }

    @Test
    void a_fifth_one_beside_is_refused_plainly() {
        entered(1, 5);
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = list(browser);
            choose(page, 5);
            page.getByText("5 scénarios : 4 au plus côte à côte.").first().waitFor();
            browser.isAccessible();
        }
    }

    @Test
    void where_none_is_ticked_it_says_what_to_do() {
        entered(1);
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = list(browser);
            page.locator("button", new Page.LocatorOptions().setHasText("Comparer"))
                    .click();
            page.getByText("Aucun scénario n'est coché : cochez dans la liste ceux à comparer.")
                    .waitFor();
            browser.isAccessible();
        }
    }

    @Test
    void members_read_and_compare_and_enter_nothing() {
        entered(1, 2);
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = list(browser);
            browser.fitsTheWindow();
            assertThat(page.getByText("Créer un scénario").count()).isZero();
            choose(page, 2);
            page.waitForURL("**/compare.xhtml**");
            browser.isAccessible();
        }
    }
}
