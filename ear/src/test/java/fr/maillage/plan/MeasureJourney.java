package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator adds a measure, lets a kind of action ask for it, and takes it off again, by keyboard. */
class MeasureJourney {

    private final String code = "bornes_" + UUID.randomUUID().toString().substring(0, 8);

    private static void save(Page page) {
        page.locator("#save").press("Enter");
    }

    private Locator place(Page page) {
        return page.locator("input[data-measure=" + code + "]");
    }

    @Test
    void a_kind_asks_for_what_the_administrator_says_and_what_was_counted_stays() {
        String id = Api.json(Api.of("ept").send("POST", "/api/v1/actions", """
                {"title":"Wifi","code":"W%s","kind":"wifi-bailleurs","territory":"com:93064","state":"running"}
                """.formatted(code)))
                .getString("id");
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/administration/index.xhtml");
            page.locator("a[href='/plan/measure/list.xhtml']").press("Enter");
            page.waitForURL("**/plan/measure/list.xhtml");
            browser.isAccessible();
            page.locator("a[href='/plan/measure/edit.xhtml']").press("Enter");
            page.waitForURL("**/plan/measure/edit.xhtml");
            save(page);
            assertThat(page.locator("main")).containsText("Code");
            browser.isAccessible();
            page.locator("#code").fill(code);
            page.locator("#label").fill("Bornes posées " + code);
            page.locator("#labelEn").fill("Hotspots");
            page.locator("#unit").fill("bornes");
            page.locator("#unitEn").fill("hotspots");
            save(page);
            page.waitForURL("**/plan/measure/list.xhtml**");
            assertThat(page.locator("main")).containsText(code);

            browser.open("/plan/measure/kind.xhtml?kind=wifi-bailleurs");
            place(page).fill("zéro");
            save(page);
            assertThat(page.getByText("n'est pas un nombre de 1 à 99").first()).isVisible();
            place(page).fill("2");
            page.locator("input[data-session=" + code + "]").check();
            save(page);
            page.waitForURL("**/plan/measure/list.xhtml**");
            assertThat(page.locator("section[aria-labelledby=kinds]")).containsText("Bornes posées " + code);
            assertThat(page.locator("section[aria-labelledby=kinds]")).containsText("Par séance");
            page.locator("#fromDay").fill("40");
            page.locator("#keep-reminder").press("Enter");
            assertThat(page.locator("#reminder")).containsText("28");
            browser.isAccessible();
            page.locator("#fromDay").fill("10");
            page.locator("#keep-reminder").press("Enter");
            page.waitForURL("**/plan/measure/list.xhtml**");
            assertThat(page.locator("#fromDay")).hasValue("10");

            browser.open("/plan/action/detail.xhtml?id=" + id);
            page.locator("#figure-" + code).fill("7");
            page.locator("#keep-month").press("Enter");
            assertThat(page.locator("section[aria-labelledby=s-figures] tbody tr")
                            .first())
                    .containsText("7");

            page.setViewportSize(Browser.NARROW, 800);
            browser.open("/plan/measure/kind.xhtml?kind=wifi-bailleurs");
            browser.isAccessible();
            browser.fitsTheWindow();
            place(page).fill("");
            save(page);
            page.waitForURL("**/plan/measure/list.xhtml**");
            browser.fitsTheWindow();
            browser.open("/plan/action/detail.xhtml?id=" + id);
            assertThat(page.locator("#figure-" + code)).hasCount(0);
            assertThat(page.locator("section[aria-labelledby=s-figures] tbody tr")
                            .first())
                    .containsText("7");
            browser.hasNoErrors();
        }
    }
}
