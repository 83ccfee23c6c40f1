package fr.maillage.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Traits that all pages have in common: languages, errors, forms, and headers by which browsers guard. */
class ShellJourney {

    @Test
    void a_visitor_reads_the_first_page_in_the_language_she_chooses() {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/?from=letter");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();

            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page).hasURL(Pattern.compile(".*from=letter"));
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                            .first())
                    .isVisible();
            browser.isAccessible();
        }
    }

    @Test
    void an_unknown_address_is_not_found_by_visitors_either() throws Exception {
        for (String path : List.of("/no/such/page.xhtml", "/no-such-page", "/place/", "/.well-known/none")) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).as(path).contains("Page introuvable");
        }
        assertThat(get("/place/list.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    void pages_that_do_not_exist_or_are_not_allowed_say_so_with_the_right_status() {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.page();

            assertThat(status(browser, "/no/such/page.xhtml")).isEqualTo(404);
            assertThat(page.locator("h1")).hasText("Page introuvable");
            browser.isAccessible();
            assertThat(status(browser, "/audit/list.xhtml")).isEqualTo(403);
            assertThat(page.locator("h1")).hasText("Accès refusé");
            browser.isAccessible();
        }
    }

    @Test
    void a_refused_form_leads_to_its_errors_and_each_error_to_its_field() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/identity/edit.xhtml");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Créer le compte"))
                    .click();

            assertThat(page.locator(".m-notice--error")).isFocused();
            browser.isAccessible();
            Locator error = page.locator(".m-notice--error a").first();
            String field = error.getAttribute("href").substring(1);
            error.click();
            assertThat(page.locator("[aria-invalid=true][id='" + field + "']")).isFocused();
        }
    }

    @Test
    void leaving_a_form_with_changes_asks_first() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/identity/edit.xhtml");
            page.getByLabel("Nom").first().pressSequentially("Dominique");
            AtomicReference<String> asked = new AtomicReference<>();
            page.onDialog(dialog -> {
                asked.set(dialog.type());
                dialog.accept();
            });
            page.locator(".m-nav a").first().click();

            page.waitForURL(Pattern.compile(".*/home\\.xhtml"));
            assertThat(asked.get()).isEqualTo("beforeunload");
        }
    }

    @Test
    void an_expired_page_is_loaded_again_and_says_why() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/identity/account.xhtml");
            page.evaluate("document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]')"
                    + ".forEach(state => state.value = '1:1')");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Changer de langue"))
                    .click();

            assertThat(page.locator(".m-notice--error")).containsText("session avait expiré");
            assertThat(page.locator("h1")).hasText("Mon compte");
            browser.isAccessible();
        }
    }

    @Test
    void browsers_are_told_to_run_nothing_but_the_products_own_files() throws Exception {
        HttpResponse<String> page = get("/");
        HttpResponse<String> stateful = get("/welcome.xhtml?link=none");
        HttpResponse<String> file = get("/resources/maillage/mark.svg");

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "style-src 'self';", "frame-ancestors 'none'")
                        .endsWith("script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(stateful.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .containsPattern("script-src 'self' 'nonce-[^']+'")
                        .doesNotContain("unsafe"));
        assertThat(file.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).endsWith("script-src 'self'"));
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(stateful.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
        assertThat(page.body()).doesNotContain(" style=");
    }

    @Test
    void the_interface_for_programs_describes_itself() throws Exception {
        HttpResponse<String> openApi = get("/openapi");

        assertThat(openApi.statusCode()).isEqualTo(200);
        assertThat(openApi.body()).contains("title: Maillage", "/api/v1/places", "/api/v1/imports", "scheme: bearer");
    }

    private static int status(Browser browser, String path) {
        AtomicReference<Response> last = new AtomicReference<>();
        browser.page().onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                last.set(response);
            }
        });
        browser.open(path);
        return last.get().status();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(ProductServer.shared().uri(path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
