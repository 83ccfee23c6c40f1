package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The calendar of ends is read and decided in by keyboard, on a wide screen and a narrow one. */
class CalendarJourney {

    private static final String CALENDAR = "/deployment/calendar/index.xhtml?territory=com:93032&at=2026-01-31";

    private final String code = "P-" + UUID.randomUUID().toString().substring(0, 8);

    private String entered() {
        HttpResponse<String> made = Api.of("departement").send("POST", "/api/v1/posts", """
                {"code":"%s","territory":"com:93032","convention":"renewal","conventionEndsOn":"2026-10-06",
                 "contractEndsOn":"2026-10-06","agreed":97500,"paid":85000,"yearlyCost":38400}
                """.formatted(code));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.path(made);
    }

    @Test
    void what_follows_is_set_in_place_by_keyboard() {
        String post = entered();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open(CALENDAR);
            browser.isAccessible();
            browser.fitsTheWindow();
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(code));
            assertThat(row.innerText()).contains("Gagny", "Occupé");

            Locator outcome = row.locator("select");
            outcome.focus();
            page.keyboard().type("Mut");
            page.locator("[id=save]").focus();
            page.keyboard().press("Enter");
            page.getByText("La suite est enregistrée").waitFor();
            browser.isAccessible();
        }
        JsonObject saved = Api.json(Api.of("departement").get(post));
        assertThat(saved.getString("outcome")).isEqualTo("shared");
    }

    @Test
    void the_page_of_a_post_says_what_a_submitted_scenario_says_of_it() {
        String post = entered();
        Api officer = Api.of("departement");
        HttpResponse<String> made = officer.send("POST", "/api/v1/scenarios", """
                {"title":"Scénario %s","territory":"ept:200058790"}""".formatted(code));
        HttpResponse<String> line = officer.send("POST", Api.path(made) + "/lines", """
                {"code":"SC14","object":"post","reference":"%s","proposal":"close","day":"2026-12-31",
                 "reason":"Fin du plan"}""".formatted(code));
        assertThat(line.statusCode()).as(line.body()).isEqualTo(201);
        officer.send("POST", Api.path(made) + "/submit", "{}", "If-Match", Api.etag(officer.get(Api.path(made))));

        try (Browser browser = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open("/deployment/post/detail.xhtml?id=" + post.substring(post.lastIndexOf('/') + 1));
            assertThat(page.locator("section[aria-labelledby=s-after]").innerText())
                    .contains("Rendu, proposé, ligne SC14")
                    .doesNotContain("Non décidé");
            browser.hasNoErrors();
        }
    }

    @Test
    void members_read_it_on_a_telephone_and_decide_nothing() {
        entered();
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(CALENDAR);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("main").innerText()).contains(code, "Non décidé");
            assertThat(page.locator("form[id=ends] select").count()).isZero();
        }
    }

    @Test
    void the_page_for_a_mayor_passes_pdf_ua() {
        entered();
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(CALENDAR);
            String mayor = "/api/v1/deployment/mayor.pdf?territory=com:93032";
            APIResponse printed =
                    page.request().get(ProductServer.shared().uri(mayor).toString());
            assertThat(printed.status()).isEqualTo(200);
            assertThat(PdfUa.failures(printed.body())).isEmpty();
        }
        assertThat(Api.of("membre")
                        .get("/api/v1/deployment/mayor.xlsx?territory=com:93032")
                        .statusCode())
                .isEqualTo(404);
    }
}
