package fr.maillage.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The legal pages: honest while nobody has filled them in, and edited by administrators. */
class LegalJourney {

    private static final List<String> PAGES = List.of(
            "/legal/accessibility.xhtml",
            "/legal/notice.xhtml",
            "/legal/privacy.xhtml",
            "/legal/contact.xhtml",
            "/legal/sitemap.xhtml");

    @Test
    void visitors_reach_every_legal_page_from_the_foot_of_the_first() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            for (String path : PAGES) {
                Page page = browser.open("/");
                page.locator(".m-footer a[href='" + path + "']").click();
                page.waitForURL("**" + path);
                browser.isAccessible();
                page.setViewportSize(Browser.WIDE / 2, 450);
                browser.fitsTheWindow();
                page.setViewportSize(Browser.NARROW, 900);
                browser.fitsTheWindow();
                page.setViewportSize(Browser.WIDE, 900);
            }
        }
    }

    @Test
    void an_administrator_fills_them_in_and_the_foot_of_the_page_follows_the_audit() {
        try (Browser admin = Browser.signedIn("admin", Browser.WIDE);
                Browser visitor = Browser.visitor(Browser.NARROW)) {
            assertThat(state(visitor)).isEqualTo("Accessibilité : non conforme (pas encore auditée)");

            Page page = admin.open("/administration/legal.xhtml");
            page.getByLabel("Hébergeur").fill("Hébergeur des essais\n3 rue Z");
            page.getByLabel("Taux de conformité").fill("72");
            save(page);
            assertThat(page.locator(".m-notice--error")).isFocused();
            assertThat(page.locator("[aria-invalid=true]")).hasCount(2);
            page.getByLabel("Date de l'audit").fill("2026-03-04");
            page.getByLabel("Auteur de l'audit").fill("Cabinet <b>X</b>");
            save(page);
            assertThat(page.locator(".m-notice--success")).isVisible();

            assertThat(state(visitor)).isEqualTo("Accessibilité : partiellement conforme");
            assertThat(visitor.open("/legal/accessibility.xhtml").locator("main"))
                    .containsText("L'audit du 04/03/2026, fait par Cabinet <b>X</b>, constate que 72 %");
            assertThat(visitor.open("/legal/notice.xhtml").locator("main")).containsText("3 rue Z");

            page.getByLabel("Date de l'audit").fill("");
            page.getByLabel("Auteur de l'audit").fill("");
            page.getByLabel("Taux de conformité").fill("");
            page.getByLabel("Hébergeur").fill("");
            save(page);
            assertThat(page.locator(".m-notice--success")).isVisible();
            assertThat(state(visitor)).contains("pas encore auditée");
        }
    }

    @Test
    void programs_find_what_robots_leave_alone_and_who_takes_reports_of_weaknesses() {
        HttpResponse<String> robots = Api.visitor().get("/robots.txt");
        HttpResponse<String> security = Api.visitor().get("/.well-known/security.txt");

        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(robots.body()).startsWith("User-agent: *\n").contains("Disallow: /api/", "Disallow: /confirmation/");
        assertThat(security.statusCode()).isEqualTo(200);
        assertThat(security.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(security.body()).contains("Contact: http", "/legal/contact.xhtml", "Preferred-Languages: fr, en");
        String expires = security.body()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.parse(expires.substring("Expires: ".length()))).isAfter(Instant.now(Clock.systemUTC()));
    }

    private static String state(Browser visitor) {
        return visitor.open("/")
                .locator(".m-footer a[href='/legal/accessibility.xhtml']")
                .innerText()
                .replace('\u00a0', ' ');
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
    }
}
