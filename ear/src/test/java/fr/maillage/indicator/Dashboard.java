package fr.maillage.indicator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.time.Duration;

/** The dashboard as journeys use it on their way elsewhere. */
public final class Dashboard {

    private static final String DEPARTMENT = "/indicator/list.xhtml?territory=dep:93";
    private static final Duration LONG = Duration.ofMinutes(3);

    private Dashboard() {}

    /** The dashboard with figures, which are compiled first where there are none and the visitor may. */
    public static Page compiled(Browser browser) {
        Page page = browser.open(DEPARTMENT);
        Locator figures = page.locator("#figures");
        if (figures.count() == 0 && page.locator("[id$=compile]").count() > 0) {
            compile(page);
        }
        ProductServer.await("the figures", LONG, () -> {
            browser.open(DEPARTMENT);
            return figures.count() > 0;
        });
        assertThat(figures).isVisible();
        return page;
    }

    /** Has the figures compiled, by keyboard, from an open dashboard; back once the product has taken that in. */
    public static void compile(Page page) {
        Locator button = page.locator("[id$=compile]").first();
        page.waitForResponse(answer -> "POST".equals(answer.request().method()), () -> button.press("Enter"));
        page.waitForLoadState();
    }
}
