package fr.maillage.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all pages have in common: navigation by rights, languages, errors, forms, and how browsers are told to guard. */
class ShellJourney {

    @ParameterizedTest
    @ValueSource(strings = {"admin", "departement", "ept", "prefecture", "membre", "conseiller"})
    void every_entry_of_the_navigation_leads_to_its_page(String login) {
        try (Browser browser = Browser.signedIn(login, Browser.WIDE)) {
            Page page = browser.open("/home.xhtml");
            List<String> paths = page.locator(".m-nav a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(paths).hasSizeGreaterThan(3);
            for (String path : paths) {
                APIResponse answer =
                        page.request().get(ProductServer.shared().uri(path).toString());
                assertThat(answer.status()).as(path).isEqualTo(200);
            }
        }
    }

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
    void the_skip_link_and_the_menus_work_by_keyboard() {
        try (Browser browser = Browser.signedIn("departement", Browser.NARROW)) {
            Page page = browser.open("/home.xhtml");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();

            Locator menu = page.locator(".m-menu--small");
            Locator button = menu.locator("> summary");
            button.focus();
            page.keyboard().press("Enter");
            assertThat(menu.locator("nav")).isVisible();
            menu.locator(".m-group summary", new Locator.LocatorOptions().setHasText("Mesurer"))
                    .press("Enter");
            assertThat(link(page, "Indicateurs").first()).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.keyboard().press("Escape");
            assertThat(menu.locator("nav")).isHidden();
            assertThat(button).isFocused();
        }
    }

    @Test
    void groups_of_the_navigation_open_by_keyboard_and_say_where_one_is() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            // given a page that belongs to a group
            Page page = browser.open("/indicator/list.xhtml");
            Locator groups = page.locator(".m-menu--group > summary");
            assertThat(groups.filter(new Locator.FilterOptions().setHasText("Mesurer")))
                    .hasAttribute("aria-current", "true");
            assertThat(page.locator(".m-beside a[aria-current=page]")).hasText("Indicateurs");

            // when another group is opened
            Locator update = groups.filter(new Locator.FilterOptions().setHasText("Mettre à jour"));
            assertThat(update).hasAttribute("aria-current", "false");
            update.press("Enter");

            // then its pages are there, and only one group is open at a time
            assertThat(link(page, "Campagnes")).isVisible();
            browser.isAccessible();
            groups.first().press("Enter");
            assertThat(link(page, "Campagnes")).isHidden();
            page.keyboard().press("Escape");
            assertThat(groups.first()).isFocused();
            update.press("Enter");
            link(page, "Campagnes").press("Enter");
            page.waitForURL("**/confirmation/list.xhtml");
            assertThat(page.locator(".m-beside a[aria-current=page]")).hasText("Campagnes");
        }
    }

    @Test
    void visitors_find_help_and_the_agenda_without_scripts_on_a_small_screen() {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open("/");
            assertThat(page.locator(".m-nav--public a[aria-current=true]")).hasText("Trouver de l'aide");
            page.locator(".m-nav--public a", new Page.LocatorOptions().setHasText("Agenda"))
                    .click();
            page.waitForURL("**/agenda/**");
            assertThat(page.locator(".m-nav--public a[aria-current=page]")).hasText("Agenda");
            browser.fitsTheWindow();
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
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
