package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer enters by keyboard what an action counted in a month, corrects it, and reads the total. */
class FigureJourney {

    @Test
    void a_month_is_entered_corrected_and_added_up_by_keyboard() {
        String address = Api.path(Api.of("ept").send("POST", "/api/v1/actions", """
                {"title":"Ateliers du rugby","code":"F%s","kind":"serie-ateliers","territory":"com:93064","state":"running"}
                """.formatted(
                        UUID.randomUUID().toString().substring(0, 8))));
        String id = address.substring(address.lastIndexOf('/') + 1);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/action/detail.xhtml?id=" + id);
            page.locator("#month").fill("07/2022");
            page.locator("#figure-presences").fill("quinze");
            page.locator("#keep-month").press("Enter");
            assertThat(page.locator("#e-presences")).containsText("quinze");
            browser.isAccessible();

            page.locator("#figure-presences").fill("15");
            page.locator("#figure-places").fill("16,0");
            page.locator("#keep-month").press("Enter");
            assertThat(page.locator("section[aria-labelledby=s-figures] tbody tr"))
                    .hasCount(2);
            page.locator("#month").fill("2022-06");
            page.locator("#figure-presences").fill("8");
            page.locator("#keep-month").press("Enter");
            assertThat(page.locator("section[aria-labelledby=s-figures] tbody tr")
                            .first())
                    .containsText("23");

            page.locator("#month").fill("2022-06");
            page.locator("#show-month").press("Enter");
            assertThat(page.locator("#figure-presences")).hasValue("8");
            page.locator("#month").fill("2022-07");
            page.locator("#keep-month").press("Enter");
            assertThat(page.locator("#e-month")).containsText("07/2022");
            assertThat(page.locator("section[aria-labelledby=s-figures] tbody tr")
                            .first())
                    .containsText("23");

            page.locator("#show-month").press("Enter");
            assertThat(page.locator("#figure-presences")).hasValue("15");
            page.locator("#figure-presences").fill("");
            page.locator("#keep-month").press("Enter");
            assertThat(page.locator("section[aria-labelledby=s-figures] tbody tr")
                            .first())
                    .containsText("8");
            browser.isAccessible();
        }
        try (Browser member = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = member.open("/plan/action/detail.xhtml?id=" + id);
            assertThat(page.locator("#s-figures")).isVisible();
            assertThat(page.locator("#keep-month")).hasCount(0);
            member.isAccessible();
        }
    }

    @Test
    void a_session_is_entered_corrected_and_taken_out_and_the_month_follows() {
        String id = Api.json(Api.of("ept").send("POST", "/api/v1/actions", """
                {"title":"Ateliers du soir","code":"S%s","kind":"serie-ateliers","territory":"com:93064","state":"running"}
                """.formatted(
                                UUID.randomUUID().toString().substring(0, 8))))
                .getString("id");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/action/detail.xhtml?id=" + id);
            page.locator("a[href^='/plan/action/session.xhtml']").press("Enter");
            page.waitForURL("**/plan/action/session.xhtml**");
            page.locator("#save").press("Enter");
            assertThat(page.getByText("Donnez au moins un nombre.")).isVisible();
            browser.isAccessible();
            page.locator("#heldOn").fill("2026-06-02");
            page.locator("#count-places").fill("4");
            page.locator("#count-presences").fill("trois");
            page.locator("#save").press("Enter");
            assertThat(page.locator("#e-presences")).containsText("trois");
            assertThat(page.locator("#count-places")).hasValue("4");
            page.locator("#count-presences").fill("3");
            page.locator("#save").press("Enter");
            page.waitForURL("**/plan/action/detail.xhtml**");
            assertThat(page.locator("#sessions tbody tr")).hasCount(1);
            browser.isAccessible();

            page.locator("#month").fill("2026-06");
            page.locator("#show-month").press("Enter");
            assertThat(page.locator("#figure-places")).hasValue("4");
            assertThat(page.locator("#figure-places")).not().isEditable();
            page.locator("#figure-ateliers").fill("1");
            page.locator("#keep-month").press("Enter");
            assertThat(page.locator("section[aria-labelledby=s-figures] tbody tr")
                            .first())
                    .containsText("4");

            page.locator("#sessions a").press("Enter");
            page.waitForURL("**/plan/action/session.xhtml**");
            page.locator("#count-places").fill("5");
            page.setViewportSize(Browser.NARROW, 800);
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("#save").press("Enter");
            page.waitForURL("**/plan/action/detail.xhtml**");
            browser.fitsTheWindow();
            assertThat(page.locator("#sessions tbody")).containsText("5");
            page.locator("#sessions input[type=submit]").press("Enter");
            assertThat(page.locator("#sessions")).hasCount(0);
            browser.hasNoErrors();
        }
    }
}
