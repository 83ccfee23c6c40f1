package fr.maillage.orientation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Outputs that leave the product: files to print, pages inside other sites, answers to programs. */
class OrientationShareJourney {

    private static final String POLICY = "Content-Security-Policy";
    private static String place;

    @BeforeAll
    static void some_places() {
        place = Offer.taken();
    }

    @Test
    void the_sheet_and_the_guides_are_accessible_files() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            for (String path : List.of(
                    "place.pdf?id=" + place,
                    "place.pdf?lang=en&id=" + place,
                    "guide.pdf?territory=com:93032",
                    "guide.pdf?territory=com:93057")) {
                APIResponse pdf = browser.page()
                        .request()
                        .get(ProductServer.shared().uri("/orientation/" + path).toString());

                assertThat(pdf.status()).as(path).isEqualTo(200);
                assertThat(pdf.headers().get("content-disposition")).contains(".pdf");
                assertThat(PdfUa.failures(pdf.body())).as(path).isEmpty();
            }
        }
    }

    @Test
    void what_cannot_be_printed_is_told() {
        assertThat(Api.visitor().get("/orientation/place.pdf?id=nonsense").statusCode())
                .isEqualTo(404);
        HttpResponse<String> whole = Api.visitor().get("/orientation/guide.pdf?territory=dep:93");
        assertThat(whole.statusCode()).isEqualTo(422);
        assertThat(whole.body()).contains("Seine-Saint-Denis");
        assertThat(whole.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @Test
    void only_named_sites_show_the_pages_inside_their_own_and_only_the_embedded_ones() {
        try (Browser browser = Browser.signedIn("admin", Browser.NARROW)) {
            Page page = browser.open("/orientation/settings.xhtml");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Adresses des sites").fill("n'importe quoi");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                    .click();
            assertThat(page.locator("main [role=alert]").first()).containsText("n'est pas l'adresse d'un site");
            page.getByLabel("Adresses des sites").fill("https://www.ville.example/aide");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                    .click();
            page.waitForURL("**/orientation/settings.xhtml*");
            assertThat(page.locator(".m-notices")).containsText("Les sites sont enregistrés");
        }
        for (String path : List.of("index", "where", "when", "results", "place")) {
            assertThat(policy("/orientation/" + path + ".xhtml?embed=true&territory=com:93032"))
                    .contains("frame-ancestors https://www.ville.example;");
            assertThat(policy("/orientation/" + path + ".xhtml")).contains("frame-ancestors 'none'");
        }
        assertThat(policy("/login.xhtml?embed=true")).contains("frame-ancestors 'none'");
        assertThat(Api.visitor()
                        .get("/orientation/where.xhtml")
                        .headers()
                        .firstValue("Permissions-Policy")
                        .orElseThrow())
                .contains("geolocation=(self)");
        assertThat(Api.visitor()
                        .get("/")
                        .headers()
                        .firstValue("Permissions-Policy")
                        .orElseThrow())
                .contains("geolocation=()");
    }

    @Test
    void the_embedded_pages_stay_embedded_and_keep_the_town() {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/orientation/index.xhtml?territory=com:93032&embed=true");
            assertThat(page.locator(".m-header")).hasCount(0);
            browser.isAccessible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Faire une démarche en ligne"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Peu importe"))
                    .click();
            assertThat(page.locator(".or-card").first()).isVisible();
            assertThat(page.locator(".m-header")).hasCount(0);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".or-card").first()).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void an_officer_copies_the_lines_for_a_town_and_prints_its_guide() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/orientation/share.xhtml");
            page.getByLabel("Commune ou quartier prioritaire").selectOption("com:93032");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Choisir"))
                    .press("Enter");
            page.waitForURL("**territory=com*");

            assertThat(page.getByLabel("Lignes à copier").inputValue())
                    .startsWith("<iframe src=\"")
                    .contains("territory=com%3A93032&amp;embed=true\"")
                    .contains("title=\"");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Guide de Gagny (PDF)")))
                    .isVisible();
            browser.isAccessible();
        }
    }

    @Test
    void a_program_asks_without_credentials_and_is_told_what_is_wrong() {
        HttpResponse<String> answer = Api.visitor()
                .send(
                        "GET",
                        "/api/v1/orientation?need=demarche&territory=com:93032&at=now&size=5",
                        null,
                        "Accept-Language",
                        "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(Api.json(answer).getJsonArray("items")).isNotEmpty();
        assertThat(answer.body()).contains("You get help with");
        assertThat(Api.json(answer).getJsonArray("items").getValuesAs(JsonObject.class))
                .allSatisfy(item -> assertThat(item.getString("freshness"))
                        .isIn("up-to-date", "to-watch", "to-check", "to-update"));
        for (String query : List.of(
                "",
                "need=chocolat&territory=com:93032",
                "territory=com:00000",
                "lat=91&lon=2",
                "lat=48",
                "territory=com:93032&at=demain",
                "territory=com:93032&language=xx",
                "territory=com:93032&cost=1")) {
            Api.refused(Api.visitor().get("/api/v1/orientation?" + query), 422);
        }
    }

    private static String policy(String path) {
        HttpResponse<String> answer = Api.visitor().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.headers().firstValue(POLICY).orElseThrow();
    }
}
