package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer has sites chosen by keyboard, follows the search, reads the proof and makes a scenario of it. */
class SitingJourney {

    private static final String PAGE = "/deployment/siting/index.xhtml?territory=ept:200058790";

    /** A search takes its turn among the runs of the server. */
    private static final Locator.WaitForOptions SOON = new Locator.WaitForOptions().setTimeout(60_000);

    @Test
    void sites_are_asked_for_by_keyboard_and_become_a_scenario() {
        String title = "Essai " + UUID.randomUUID().toString().substring(0, 8);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(PAGE);
            browser.isAccessible();
            browser.fitsTheWindow();
            type(page, "title", title);
            type(page, "radius", "0");
            press(page, "ask");
            page.locator("[id=radius][aria-invalid=true]").waitFor();
            browser.isAccessible();

            assertThat(page.locator("[id=order]").innerText()).contains("Bâtiments publics", "QPV", "IRIS");
            page.locator("input[name=candidates][value=places]").uncheck();
            assertThat(page.locator("input[name=candidates][value=communes]").isChecked())
                    .isTrue();
            page.locator("[id=kind]").selectOption("communes");
            type(page, "add", "3");
            type(page, "radius", "2000");
            press(page, "ask");
            page.locator("[id=proof]").waitFor(SOON);
            assertThat(page.locator("[id=answer]").innerText().replace('\u00a0', ' '))
                    .startsWith("Le 1er : ")
                    .contains("personnes");
            assertThat(page.locator("[id=proof]").innerText()).contains("Meilleur choix possible");
            page.locator("#coverage-map[data-ready=true]").waitFor();
            assertThat(page.locator("main table").count()).isEqualTo(1);
            browser.hasNoErrors();
            browser.isAccessible();
            browser.fitsTheWindow();

            press(page, "go-on:scenario");
            page.getByText("Le scénario est créé").waitFor();
            assertThat(page.locator("h1").innerText()).contains(title);
        }
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(PAGE);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("[id=ask]").count()).isZero();
            page.getByText(title).first().click();
            page.locator("[id=proof]").waitFor();
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("[id$=delete]").count()).isZero();
        }
        try (Browser browser = Browser.signedIn("prefecture", Browser.NARROW)) {
            Page page = browser.open(PAGE);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("[id=ask]").count()).isEqualTo(1);
        }
    }

    private static void type(Page page, String id, String text) {
        page.locator("[id=\"" + id + "\"]").fill(text);
    }

    private static void press(Page page, String id) {
        page.locator("[id=\"" + id + "\"]").focus();
        page.keyboard().press("Enter");
    }
}
