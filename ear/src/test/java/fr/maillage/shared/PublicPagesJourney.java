package fr.maillage.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.Sizes;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for visitors: light, without a session, and patient with whoever takes long over a form. */
class PublicPagesJourney {

    private static final String RESULTS = "/orientation/results.xhtml?need=demarche&territory=com:93032&at=any";
    private static final String[] GZIP = {"Accept-Encoding", "gzip"};
    private static String place;

    @BeforeAll
    static void a_place() {
        String record =
                "{\"name\":\"Lieu des pages\",\"commune\":\"93032\",\"postalCode\":\"93220\",\"address\":\"1 rue X\"}";
        place = Api.json(Api.of("ept").send("POST", "/api/v1/places", record)).getString("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                RESULTS,
                "/orientation/where.xhtml?need=demarche",
                "/agenda/",
                "/open-data/",
                "/help/index.xhtml",
                "/confirmation/answer.xhtml?link=x",
                "/committee/gathering/answer.xhtml?link=x",
                "/committee/gathering/approve.xhtml?link=x",
                "/committee/gathering/present.xhtml?link=x",
                "/committee/pack/read.xhtml?link=x",
                "/committee/task/answer.xhtml?link=x",
                "/committee/digest/page.xhtml?link=x",
                "/committee/ranking/answer.xhtml?link=x",
                "/comment/answer.xhtml?link=x",
                "/plan/request/answer.xhtml?link=x",
                "/suivi",
                "/ce-que-vous-avez-dit/93032",
                "/plan-d-actions/",
                "/plan-d-actions/93032",
                "/diagnosis/survey/answer.xhtml?link=x",
                "/moderation/report.xhtml?place=PLACE",
                "/login.xhtml",
                "/help/page.xhtml?task=none"
            })
    void a_page_for_visitors_opens_no_session_and_brings_no_library_of_components(String path) {
        HttpResponse<String> page = Api.visitor().get(path.replace("PLACE", place));

        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).doesNotContainIgnoringCase("primefaces/", "jquery", "primefaces.settings");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).endsWith("script-src 'self'"));
    }

    @ParameterizedTest
    @CsvSource({"/, 60", RESULTS + ", 120"})
    void a_first_visit_on_a_slow_line_is_short(String path, int kilobytes) {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            List<Request> requests = new ArrayList<>();
            browser.page().onRequestFinished(requests::add);
            Page page = browser.open(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);

            int bytes = 0;
            for (Request request : requests) {
                Sizes sizes = request.sizes();
                bytes += sizes.responseBodySize + sizes.responseHeadersSize;
            }
            assertThat(requests).hasSizeGreaterThan(3);
            assertThat(bytes).as("transferred for %s", path).isBetween(1_000, kilobytes * 1024);
        }
    }

    @Test
    void what_holds_a_secret_is_not_compressed_and_everything_else_is() {
        HttpResponse<String> home = Api.visitor().send("GET", "/", null, GZIP);
        HttpResponse<String> link = Api.visitor().send("GET", "/confirmation/answer.xhtml?link=x", null, GZIP);

        assertThat(home.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(home.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(link.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(Api.visitor().get("/").headers().firstValue("Content-Encoding"))
                .isEmpty();
        try (Browser browser = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open("/identity/account.xhtml");
            String script = page.locator("script[src*='app.js']").getAttribute("src");
            assertThat(compression(page, "/identity/account.xhtml")).isNull();
            assertThat(compression(page, "/")).isNull();
            assertThat(compression(page, script)).isEqualTo("gzip");
        }
    }

    @Test
    void a_visitor_may_take_as_long_as_she_likes_over_a_form() {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/moderation/report.xhtml?place=" + place);
            page.getByLabel("Que faut-il corriger").fill("La porte est côté rue Y, fermée l’été.");
            // Forms that an old tab sends after an upgrade, and after its session has gone.
            forgetState(page);
            page.context().clearCookies();
            button(page, "Envoyer").click();

            assertThat(page.locator(".m-notice--error")).isFocused();
            assertThat(page.getByLabel("Que faut-il corriger")).hasValue("La porte est côté rue Y, fermée l’été.");
            page.locator("input[type=radio]").first().check();
            forgetState(page);
            button(page, "Envoyer").click();
            assertThat(page).hasURL(Pattern.compile(".*/moderation/follow\\.xhtml.*"));
            browser.hasNoErrors();
        }
    }

    @Test
    void a_form_whose_page_has_expired_comes_back_with_what_was_typed() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/place/edit.xhtml?id=" + place);
            page.getByLabel("Nom").first().fill("Lieu au nom nouveau");
            forgetState(page);
            button(page, "Enregistrer").click();

            assertThat(page.locator(".m-notice--error")).containsText("rien n'a été enregistré");
            assertThat(page.locator(".m-notice--error")).isFocused();
            assertThat(page.getByLabel("Nom").first()).hasValue("Lieu au nom nouveau");
            assertThat(page).hasURL(Pattern.compile(".*id=" + place + ".*"));
            browser.isAccessible();
            assertThat(name()).isEqualTo("Lieu des pages");
            page.reload();
            assertThat(page.getByLabel("Nom").first()).hasValue("Lieu des pages");
        }
    }

    @Test
    void a_form_sent_after_the_session_ended_waits_for_the_sign_in() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/place/edit.xhtml?id=" + place);
            page.getByLabel("Nom").first().fill("Écrit \"avant\" <la fin>");
            page.context().clearCookies();
            button(page, "Enregistrer").click();

            assertThat(page.locator("h1")).hasText("Se connecter");
            assertThat(page.locator("[role=alert]")).containsText("ce que vous aviez écrit");
            browser.isAccessible();
            page.getByLabel("Identifiant").fill("ept");
            page.getByLabel("Mot de passe").fill("faux");
            page.keyboard().press("Enter");
            page.getByLabel("Mot de passe").fill(ProductServer.DEMONSTRATION_PASSWORD);
            page.keyboard().press("Enter");

            page.waitForURL(Pattern.compile(".*/place/edit\\.xhtml\\?id=" + place + ".*"));
            assertThat(page.getByLabel("Nom").first()).hasValue("Écrit \"avant\" <la fin>");
            assertThat(name()).isEqualTo("Lieu des pages");
        }
    }

    @Test
    void a_form_that_another_site_sends_to_a_page_without_state_is_refused() {
        String form = "signIn=signIn&signIn%3Alogin=ept&jakarta.faces.ViewState=stateless";
        for (String[] foreign : List.of(
                new String[] {"Origin", "https://example.org"},
                new String[] {"Origin", "null"},
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"})) {
            for (String to : List.of("/login.xhtml", "/committee/gathering/desk", "/committee/gathering/text")) {
                assertThat(Api.visitor()
                                .send(
                                        "POST",
                                        to,
                                        form,
                                        "Content-Type",
                                        "application/x-www-form-urlencoded",
                                        foreign[0],
                                        foreign[1])
                                .statusCode())
                        .as("%s from elsewhere", to)
                        .isEqualTo(403);
            }
        }
    }

    private static String name() {
        return Api.json(Api.of("ept").get("/api/v1/places/" + place)).getString("name");
    }

    private static String compression(Page page, String path) {
        APIResponse answer = page.request()
                .get(
                        ProductServer.shared().uri(path).toString(),
                        RequestOptions.create().setHeader("Accept-Encoding", "gzip"));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.headers().get("content-encoding");
    }

    private static void forgetState(Page page) {
        page.evaluate("document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(state => state.value = '1:1')");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
