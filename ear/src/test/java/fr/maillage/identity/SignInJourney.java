package fr.maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInJourney {

    @Test
    void after_signing_in_one_is_on_the_page_that_was_asked_for() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/identity/list.xhtml?q=membre&sort=login&dir=desc");
            fill(page, "admin", ProductServer.ADMIN_PASSWORD);
            page.waitForURL("**/identity/list.xhtml?q=membre&sort=login&dir=desc");
            assertThat(page.locator("table")).isNotNull();
            browser.isAccessible();
        }
    }

    @Test
    void the_sign_in_page_leads_to_no_other_site() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/login.xhtml?next=//example.org/trap");
            fill(page, "membre", ProductServer.DEMONSTRATION_PASSWORD);
            page.waitForURL(url -> !url.contains("login"));
            assertThat(page.url()).doesNotContain("example.org");
        }
    }

    @Test
    void a_wrong_password_is_refused_without_saying_what_is_wrong() {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/login.xhtml");
            fill(page, "membre", "pas-le-bon-mot");
            page.locator("[role=alert]").waitFor();
            assertThat(page.locator("[role=alert]").textContent()).contains("Identifiant ou mot de passe incorrect");
            assertThat(page.getByLabel("Mot de passe").inputValue()).isEmpty();
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void signing_in_changes_the_session_s_cookie_which_scripts_and_other_sites_never_get() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/welcome.xhtml?link=none");
            String before = session(page).value;
            browser.open("/login.xhtml");
            fill(page, "membre", ProductServer.DEMONSTRATION_PASSWORD);
            page.waitForURL("**/home.xhtml");
            Cookie after = session(page);
            assertThat(after.value).isNotEqualTo(before);
            assertThat(after.httpOnly).isTrue();
            assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);
        }
    }

    @Test
    void signing_out_ends_the_session() {
        try (Browser browser = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open("/home.xhtml");
            page.locator(".m-menu--account summary").click();
            page.getByText("Se déconnecter").click();
            page.waitForURL(url -> !url.contains("home"));
            assertThat(browser.open("/home.xhtml").url()).contains("/login.xhtml?next=");
        }
    }

    @Test
    void a_session_reads_from_the_api_but_never_writes_with_its_cookie_alone() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            var session = browser.page().context().request();
            assertThat(session.get(uri("/api/v1/accounts.csv")).status()).isEqualTo(200);
            assertThat(session.post(uri("/api/v1/tokens"), RequestOptions.create())
                            .status())
                    .isEqualTo(401);
            assertThat(session.delete(uri("/api/v1/tokens/current")).status()).isEqualTo(401);
        }
    }

    @Test
    void a_form_that_another_site_forges_changes_nothing() {
        try (Browser browser = Browser.signedIn("conseiller", Browser.WIDE)) {
            var session = browser.page().context().request();
            FormData forged = FormData.create()
                    .set("languageForm", "languageForm")
                    .set("languageForm:language", "en")
                    .set("languageForm:saveLanguage", "x");

            int status = session.post(
                            uri("/identity/account.xhtml"),
                            RequestOptions.create().setForm(forged))
                    .status();

            assertThat(status).isLessThan(500);
            Page page = browser.open("/identity/account.xhtml");
            assertThat(page.getByLabel("Langue de l'interface").inputValue()).isEqualTo("fr");
        }
    }

    @Test
    void a_token_works_until_it_is_ended() {
        String token = Api.token(Api.basic("membre", ProductServer.DEMONSTRATION_PASSWORD)
                .send("POST", "/api/v1/tokens", "{\"name\":\"essai\",\"lifetimeMinutes\":5}"));
        Api api = Api.bearer(token);
        assertThat(api.get("/api/v1/accounts.csv").statusCode()).isEqualTo(403);

        assertThat(api.send("DELETE", "/api/v1/tokens/current", null).statusCode())
                .isEqualTo(204);

        HttpResponse<String> after = api.get("/api/v1/accounts.csv");
        assertThat(after.statusCode()).isEqualTo(401);
        assertThat(after.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(after.headers().allValues("WWW-Authenticate")).anyMatch(c -> c.startsWith("Bearer"));
    }

    @Test
    void a_lifetime_that_is_not_accepted_is_named() {
        HttpResponse<String> answer = Api.basic("membre", ProductServer.DEMONSTRATION_PASSWORD)
                .send("POST", "/api/v1/tokens", "{\"lifetimeMinutes\":-5}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("lifetime");
    }

    @Test
    void a_lifetime_beyond_all_bounds_is_refused_like_any_other() {
        for (String minutes :
                List.of("1000000000000000000", "9223372036854775807", "-9223372036854775808", "0", "525601")) {
            HttpResponse<String> answer = Api.basic("membre", ProductServer.DEMONSTRATION_PASSWORD)
                    .send("POST", "/api/v1/tokens", "{\"lifetimeMinutes\":" + minutes + "}");
            assertThat(answer.statusCode()).as(minutes).isEqualTo(422);
            assertThat(answer.body()).contains("lifetime");
        }
    }

    @Test
    void a_token_makes_no_token() {
        HttpResponse<String> answer = Api.of("membre").send("POST", "/api/v1/tokens", "{}");

        Api.refused(answer, 403);
        assertThat(answer.body()).contains("Un jeton ne peut pas en créer un autre");
    }

    @Test
    void after_ten_wrong_passwords_the_right_one_passes_where_the_account_has_signed_in_before() {
        String password = Accounts.create("harcelee", Role.MEMBER);
        assertThat(Api.basic("harcelee", password).get("/api/v1/places?size=1").statusCode())
                .isEqualTo(200);
        Api guesser = Api.basic("harcelee", "devine");
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.get("/api/v1/places?size=1").statusCode()).isEqualTo(401);
        }
        assertThat(guesser.get("/api/v1/places?size=1").statusCode()).isEqualTo(429);

        assertThat(Api.basic("harcelee", password).get("/api/v1/places?size=1").statusCode())
                .isEqualTo(200);
        assertThat(guesser.get("/api/v1/places?size=1").statusCode()).isEqualTo(429);
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_it_there() {
        String password = Accounts.create("deux-postes", Role.MEMBER);
        try (Browser here = Accounts.signedIn("deux-postes", password);
                Browser there = Accounts.signedIn("deux-postes", password)) {
            Page page = here.open("/identity/account.xhtml");
            var rows = page.locator("[id='sessionsForm'] tbody tr");
            assertThat(rows.count()).isEqualTo(2);
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("Cette session"))
                            .locator("input[type=submit]")
                            .count())
                    .isZero();
            here.isAccessible();

            rows.locator("input[type=submit]").click();
            page.locator(".m-notice--success").waitFor();

            assertThat(there.open("/home.xhtml").url()).contains("/login.xhtml");
            assertThat(here.open("/home.xhtml").url()).endsWith("/home.xhtml");
        }
    }

    @Test
    void the_eleventh_wrong_password_for_a_login_must_wait() {
        Api guesser = Api.basic("cible-des-essais", "devine");
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.get("/api/v1/accounts.csv").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> answer = guesser.get("/api/v1/accounts.csv");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void a_closed_account_is_out_at_once() {
        String password = Accounts.create("partante", Role.MEMBER);
        Api program = Api.of("partante", password);
        try (Browser herself = Accounts.signedIn("partante", password);
                Browser admin = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = admin.open("/identity/list.xhtml?q=partante");
            page.getByText("Compte partante").click();
            page.getByLabel("Compte ouvert").uncheck();
            page.locator("[id='edit:save']").click();
            page.locator(".m-notice--success").waitFor();
            admin.isAccessible();

            assertThat(herself.open("/home.xhtml").url()).contains("/login.xhtml");
            assertThat(program.get("/api/v1/accounts.csv").statusCode()).isEqualTo(401);
        }
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(c -> c.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private static void fill(Page page, String login, String password) {
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill(password);
        page.keyboard().press("Enter");
    }

    private static String uri(String path) {
        return ProductServer.shared().uri(path).toString();
    }
}
