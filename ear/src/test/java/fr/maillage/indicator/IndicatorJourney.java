package fr.maillage.indicator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The dashboard as an officer and a member use it. */
class IndicatorJourney {

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
    void a_member_reads_an_indicator_in_detail_but_cannot_compile() {
        try (Browser officer = Browser.signedIn("departement", Browser.WIDE);
                Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Dashboard.compiled(officer);

            Page page = browser.open(DASHBOARD);
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
