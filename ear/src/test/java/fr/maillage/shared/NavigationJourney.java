package fr.maillage.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of people from page to page: by rights, by keyboard, and without scripts. */
class NavigationJourney {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]+)\"");

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
            assertThat(page.locator(".m-nav__list > li").count()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void every_list_is_two_steps_away() {
        PageSession officer = PageSession.signedIn("admin", ProductServer.ADMIN_PASSWORD);
        String first = officer.get("/home.xhtml").body();
        Set<String> reached = new TreeSet<>(links(first));
        links(first).stream()
                .filter(path -> path.startsWith("/home/"))
                .forEach(path -> reached.addAll(links(officer.get(path).body())));

        assertThat(links(officer.get("/legal/sitemap.xhtml").body()))
                .filteredOn(path -> path.endsWith("list.xhtml") || path.endsWith("index.xhtml"))
                .hasSizeGreaterThan(40)
                .allMatch(reached::contains);
    }

    @Test
    void the_territory_that_was_chosen_stands_beside_the_logo_on_every_page_and_pages_are_about_it() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/home.xhtml");
            assertThat(page.locator(".m-here")).containsText("Seine-Saint-Denis");

            page.getByLabel("Territoire à afficher").selectOption("com:93032");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Afficher").setExact(true))
                    .press("Enter");
            page.waitForURL("**/home.xhtml?**");
            assertThat(page.locator(".m-here")).containsText("Gagny");
            for (String path :
                    List.of("/home/advisers.xhtml", "/home/plan.xhtml", "/map/view.xhtml", "/audit/list.xhtml")) {
                assertThat(browser.open(path).locator(".m-here")).containsText("Gagny");
            }
            assertThat(browser.open("/indicator/list.xhtml").locator("h1")).containsText("Gagny");
            assertThat(browser.open("/place/list.xhtml")
                            .locator(".m-chips, .m-count")
                            .first())
                    .isVisible();

            // An address of another territory is about that one and is not remembered
            assertThat(browser.open("/home.xhtml?territory=com:93064").locator(".m-here"))
                    .containsText("Rosny-sous-Bois");
            assertThat(browser.open("/home.xhtml").locator(".m-here")).containsText("Gagny");
            browser.isAccessible();
        }
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            // One that she may not read is not hers
            Page page = browser.open("/home.xhtml?territory=com:93001&remember=true");
            assertThat(page.locator(".m-here")).containsText("Grand Paris Grand Est");
            browser.fitsTheWindow();
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
            assertThat(link(menu, "Diagnostic")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.keyboard().press("Escape");
            assertThat(menu.locator("nav")).isHidden();
            assertThat(button).isFocused();
        }
    }

    @Test
    void the_navigation_says_by_keyboard_where_one_is() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            // Given a page below a tab
            Page page = browser.open("/report/list.xhtml");
            Locator shown = page.locator(".m-nav__list > li > a[aria-current=true]");
            assertThat(shown).hasText("Territoire");
            assertThat(page.locator(".m-beside a[aria-current=true]")).hasText("Indicateurs");
            assertThat(page.locator(".m-beside a[aria-current=page]")).hasText("Rapports");
            assertThat(page.locator(".m-breadcrumb a").first()).hasText("Territoire");

            // When the first page of the group is opened
            shown.press("Enter");
            page.waitForURL("**/home/territory.xhtml");
            assertThat(page.locator(".m-nav__list > li > a[aria-current=page]")).hasText("Territoire");
            browser.isAccessible();

            // Then its lists are there with their sizes
            assertThat(page.locator(".home-lists .home-list")).hasCount(6);
            Locator campaigns = link(page.locator(".home-lists"), "Campagnes");
            campaigns.press("Enter");
            page.waitForURL("**/confirmation/list.xhtml");
            assertThat(page.locator(".m-beside a[aria-current=page]")).hasText("Campagnes");

            // And what stands at the side drops down
            Locator side = page.locator(".m-nav .m-menu--group > summary");
            side.press("Enter");
            assertThat(link(page.locator(".m-nav"), "Comptes")).isVisible();
            browser.isAccessible();
            page.keyboard().press("Escape");
            assertThat(side).isFocused();
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

    private static Locator link(Locator within, String name) {
        return within.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(link -> link.group(1)).toList();
    }
}
