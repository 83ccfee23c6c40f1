package fr.maillage.indicator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The dashboard as an officer and a member use it. */
class IndicatorJourney {

    private static final Pattern ZERO = Pattern.compile("^0(,0+)?$");
    private static final String DASHBOARD = "/indicator/list.xhtml?territory=dep:93";

    @Test
    void an_officer_compiles_and_compares_the_communes_by_keyboard() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = Dashboard.compiled(browser);
            browser.isAccessible();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Par commune"))
                    .press("Enter");
            Locator sort =
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Communes sans lieu (communes)"));
            sort.press("Enter");
            page.waitForURL(url -> url.contains("sort=commune-without-place") && url.contains("parts=COMMUNE"));
            assertThat(page.getByText("39 territoires")).isVisible();
            browser.isAccessible();
        }
    }

    @Test
    void a_family_is_a_page_without_a_tile_of_zero_and_nothing_stands_on_it_twice() {
        try (Browser browser = Browser.signedIn("departement", Browser.NARROW)) {
            Page page = Dashboard.compiled(browser);
            Locator families = page.locator("#families a");
            assertThat(families).hasCount(8);
            for (int i = 0; i < 8; i++) {
                families.nth(i).press("Enter");
                assertThat(families.nth(i)).hasAttribute("aria-current", "page");
                assertThat(page.locator(".m-cards .m-figure__value")
                                .filter(new Locator.FilterOptions().setHasText(ZERO)))
                        .hasCount(0);
                List<String> names = page.locator(".m-cards h3, .indicator-section h2[id^=by-]")
                        .allInnerTexts();
                Assertions.assertThat(names).hasSizeLessThanOrEqualTo(7).doesNotHaveDuplicates();
                Assertions.assertThat(page.locator("#zeros + ul li, #missing + ul li > a")
                                .allInnerTexts())
                        .doesNotContainAnyElementsOf(names);
                browser.isAccessible();
                browser.fitsTheWindow();
            }
        }
    }

    @Test
    void a_member_reads_an_indicator_in_detail_but_cannot_compile() {
        try (Browser officer = Browser.signedIn("departement", Browser.WIDE);
                Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Dashboard.compiled(officer);

            Page page = browser.open(DASHBOARD + "&family=records");
            assertThat(page.locator("input[type=submit][id$=compile]")).hasCount(0);
            browser.isAccessible();
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Part des fiches à jour"))
                    .getByRole(AriaRole.LINK)
                    .press("Enter");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Définition")))
                    .isVisible();
            browser.isAccessible();
            Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(Browser.NARROW);
        }
    }
}
