package fr.maillage.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of people from page to page: by rights, by keyboard, and without scripts. */
class NavigationJourney {

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
}
