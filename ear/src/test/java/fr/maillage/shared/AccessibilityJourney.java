package fr.maillage.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aspects that a check by a program does not see: the way of the focus, and time that runs out. */
class AccessibilityJourney {

    private static final String NAME = "Lieu au clavier";

    @ParameterizedTest
    @ValueSource(strings = {"Enter", " "})
    void marks_of_the_map_open_by_keyboard_and_give_the_focus_back(String key) {
        place();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/map/view.xhtml?q=clavier");
            // Framing the territory draws the marks anew.
            assertThat(page.locator("#map[data-ready]")).isVisible();
            opensAndCloses(page, page.locator(".map-mark").first(), key);
            browser.hasNoErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", " "})
    void marks_of_the_orientation_open_by_keyboard_and_give_the_focus_back(String key) {
        place();
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/orientation/results.xhtml?territory=com:93032&at=any");
            opensAndCloses(page, page.locator(".or-pin").first(), key);
            browser.hasNoErrors();
        }
    }

    @Test
    void a_town_that_is_not_known_is_announced_where_the_focus_is() {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/orientation/where.xhtml?need=demarche&place=Xyzzyx");

            assertThat(page.locator("#place-error")).isFocused();
            assertThat(page.locator("#place")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#place")).hasAttribute("aria-describedby", Pattern.compile(".*place-error.*"));
            browser.isAccessible();
        }
    }

    @Test
    void whoever_is_signed_in_is_warned_before_the_session_ends_and_may_stay() {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            browser.page().clock().install();
            Page page = browser.open("/home.xhtml");
            Locator warning = page.locator("#session");
            assertThat(warning).isHidden();
            page.clock().fastForward("54:00");
            assertThat(warning).isHidden();

            page.clock().fastForward("01:30");
            assertThat(warning).containsText("votre session se termine à");
            assertThat(warning.locator("[role=alert]")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            Locator stay = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rester connecté"));
            stay.focus();
            page.keyboard().press("Enter");
            assertThat(warning).isHidden();
            assertThat(page.locator("#main")).isFocused();

            page.context().clearCookies();
            page.clock().fastForward("01:01:00");
            assertThat(warning).containsText("Votre session est terminée");
            browser.isAccessible();
        }
    }

    private static void opensAndCloses(Page page, Locator mark, String key) {
        mark.focus();
        page.keyboard().press(key.equals(" ") ? "Space" : key);
        assertThat(page.locator(".leaflet-popup-content a").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".leaflet-popup")).hasCount(0);
        assertThat(mark).isFocused();
    }

    /** Made once; the second time its name is taken, which is as good. */
    private static void place() {
        String record = "{\"name\":\"" + NAME
                + "\",\"commune\":\"93032\",\"postalCode\":\"93220\",\"address\":\"1 rue des Touches\","
                + "\"latitude\":48.8835,\"longitude\":2.5411}";
        Api.of("ept").send("POST", "/api/v1/places", record);
    }
}
