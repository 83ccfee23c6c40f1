package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import fr.maillage.indicator.Dashboard;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The plan on paper, as an officer prints it and programs fetch it. */
class PlanReportJourney {

    private static String entered() {
        return Api.path(Api.of("ept").send("POST", "/api/v1/actions", """
                {"title":"Action à imprimer","code":"A%s","kind":"serie-ateliers","territory":"com:93032",
                 "state":"running","startsOn":"2026-01-05","endsOn":"2026-12-18"}
                """.formatted(
                        UUID.randomUUID().toString().substring(0, 8))));
    }

    /** The year on the server's clock. */
    private static String year(Api api) {
        return Api.json(api.get("/api/v1/plan/summary?territory=com:93074"))
                .getString("at")
                .substring(0, 4);
    }

    @Test
    void an_action_is_printed_from_its_page_and_its_sheet_is_accessible() throws Exception {
        String address = entered();
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/plan/action/detail.xhtml?id=" + address.substring(address.lastIndexOf('/') + 1));
            browser.isAccessible();
            browser.fitsTheWindow();
            String sheet = page.locator("a[href$='document.pdf']").getAttribute("href");
            APIResponse printed =
                    page.request().get(ProductServer.shared().uri(sheet).toString());
            assertThat(PdfUa.failures(printed.body())).isEmpty();
            assertThat(printed.headers().get("content-disposition")).contains("action-A");
            browser.hasNoErrors();
        }
    }

    @Test
    void a_sheet_that_cannot_be_had_is_refused_with_its_reason() {
        String address = entered();
        Api api = Api.of("membre");

        assertThat(api.get(address + "/document.odt?at=2026-02-02").statusCode())
                .isEqualTo(200);
        assertThat(api.get(address + "/document.xlsx").statusCode()).isEqualTo(404);
        HttpResponse<String> noDay = api.get(address + "/document.pdf?at=2026-02-30");
        assertThat(noDay.statusCode()).isEqualTo(422);
        assertThat(noDay.body()).contains("at", "2026-02-30");
        assertThat(api.get("/api/v1/actions/" + UUID.randomUUID() + "/document.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.get("/api/v1/actions/x/document.pdf").statusCode()).isEqualTo(404);
        assertThat(Api.visitor().get(address + "/document.pdf").statusCode()).isEqualTo(401);
    }

    @Test
    void the_plan_and_its_year_are_reported_for_a_day_by_keyboard() throws Exception {
        entered();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Dashboard.compiled(browser);
            Page page = browser.open("/report/list.xhtml?territory=com:93032");
            page.locator("#at").fill("2026-06-30");
            page.locator("main input[type=submit]").first().press("Enter");
            page.waitForURL("**at=2026-06-30**");
            assertThat(page.locator("#at").inputValue()).isEqualTo("2026-06-30");
            browser.isAccessible();
            for (String report : new String[] {"plan", "review"}) {
                String file =
                        page.locator("a[href*='/reports/" + report + ".pdf']").getAttribute("href");
                assertThat(file).contains("at=2026-06-30");
                assertThat(PdfUa.failures(page.request()
                                .get(ProductServer.shared().uri(file).toString())
                                .body()))
                        .as(report)
                        .isEmpty();
            }
            assertThat(page.locator("a[href*='/reports/offer.pdf']").getAttribute("href"))
                    .doesNotContain("at=");
            assertThat(page.locator("a[href*='order.xhtml?report=review']").getAttribute("href"))
                    .contains("at=2026-06-30");
            browser.open("/report/order.xhtml?report=review&territory=com:93032&at=2026-06-30");
            browser.isAccessible();
            browser.hasNoErrors();
        }
        Api api = Api.of("departement");
        assertThat(api.get("/api/v1/reports/offer.pdf?territory=com:93032&at=2026-06-30")
                        .body())
                .contains("dernier relevé");
        assertThat(api.get("/api/v1/reports/plan.pdf?territory=com:93032&at=30/06/2026")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Api.of("ept")
                        .get("/api/v1/reports/plan.pdf?territory=dep:93")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everybody_reads_the_plan_of_a_commune_on_a_telephone() {
        entered();
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/plan-d-actions/93032");
            assertThat(page.locator("main").textContent()).contains("Action à imprimer", "En cours");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("a[href='/plan-d-actions/93074']").press("Enter");
            page.waitForURL("**/plan-d-actions/93074");
            assertThat(page.locator("h1").textContent()).contains("Vaujours");
            browser.hasNoErrors();
        }
        assertThat(Api.visitor().get("/plan-d-actions/99999").statusCode()).isEqualTo(404);
        assertThat(Api.visitor().get("/plan-d-actions").statusCode()).isEqualTo(200);
        assertThat(Api.visitor().get("/plan-d-actions/").body())
                .contains("href=\"/ce-que-vous-avez-dit/\"")
                .doesNotContain("/null");
        assertThat(Api.visitor().get("/plan-d-actions/93032").body()).contains("href=\"/ce-que-vous-avez-dit/93032\"");
    }

    @Test
    void the_first_page_shows_the_plan_to_all_and_envelopes_to_those_who_read_what_was_asked_for() {
        entered();
        String code = "CV-" + UUID.randomUUID().toString().substring(0, 8);
        Api admin = Api.of("admin");
        admin.send("POST", "/api/v1/contracts", """
                {"title":"Contrat de l'accueil","code":"%s","generation":"2024-2030","kind":"communal",
                 "territory":"com:93032","communes":["com:93032"],"startsOn":"2024-01-01","endsOn":"2030-12-31"}
                """.formatted(code));
        HttpResponse<String> envelope = admin.send("POST", "/api/v1/envelopes", """
                {"contract":"%s","year":%s,"funder":"p147","amount":4321}
                """.formatted(code, year(admin)));
        assertThat(envelope.statusCode()).as(envelope.body()).isEqualTo(201);
        for (String who : new String[] {"prefecture", "membre"}) {
            try (Browser browser = Browser.signedIn(who, Browser.NARROW)) {
                Page page = browser.open("/home/plan.xhtml");
                assertThat(page.locator("#s-envelopes").count()).as(who).isEqualTo(who.equals("membre") ? 0 : 1);
                assertThat(page.locator("section:has(#s-plan) .m-figure__value").count())
                        .as(who)
                        .isEqualTo(4);
                browser.isAccessible();
                browser.fitsTheWindow();
                page.locator("section:has(#s-plan) a[href^='/plan/action/portfolio.xhtml']")
                        .press("Enter");
                page.waitForURL("**/plan/action/portfolio.xhtml?territory=**");
                browser.hasNoErrors();
            }
        }
    }
}
