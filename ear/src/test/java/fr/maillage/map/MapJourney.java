package fr.maillage.map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapJourney {

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void a_place_is_found_on_the_map_by_keyboard_and_in_the_table_below(int width) {
        String name = "Lieu de la carte " + width;
        create(name);
        try (Browser browser = Browser.signedIn("membre", width)) {
            Page page = browser.open("/map/view.xhtml?q=" + name.replace(" ", "+"));
            assertThat(page.locator("#map-status")).hasText("1 lieu sur la carte.");
            browser.isAccessible();
            browser.fitsTheWindow();

            Locator mark = page.locator("#map .map-mark");
            assertThat(mark).hasAttribute("aria-label", java.util.regex.Pattern.compile(name + ".*À jour"));
            mark.focus();
            page.keyboard().press("Enter");
            Locator card = page.locator("#map .leaflet-popup-content a");
            assertThat(card).hasText(name);
            assertThat(card).isFocused();
            page.keyboard().press("Escape");
            assertThat(card).isHidden();
            assertThat(mark).isFocused();

            page.locator("#map-table")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(name);
        }
    }

    @Test
    void an_indicator_colours_the_communes_and_its_table_says_the_same() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/map/view.xhtml");
            page.getByLabel("Indicateur en fond").selectOption("place-count");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrer"))
                    .click();

            assertThat(page.locator("#layer-rows tbody tr")).hasCount(39);
            assertThat(page.locator("#map path.map-area")).hasCount(39);
            assertThat(page.locator("#map-approximate")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void an_administrator_imports_outlines_and_is_told_what_is_wrong_with_others() {
        try (Browser browser = Browser.signedIn("admin", Browser.NARROW)) {
            Page page = browser.open("/territory/outline.xhtml");
            browser.isAccessible();
            browser.fitsTheWindow();

            send(page, "QPV", "93014");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("contours de communes (par exemple 93014)");
            browser.isAccessible();

            send(page, "COMMUNE", "93014");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 contour enregistré");
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    private static void send(Page page, String kind, String code) {
        page.locator("#kind").selectOption(kind);
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "contours.geojson",
                        "application/geo+json",
                        ("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\""
                                        + code
                                        + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[2.52,48.9],[2.56,48.9],"
                                        + "[2.56,48.92],[2.52,48.92],[2.52,48.9]]]}}]}")
                                .getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importer").setExact(true))
                .click();
    }

    /** A place in Clichy-sous-Bois, as a program records it. */
    private static void create(String name) {
        String record = "{\"name\":\"" + name + "\",\"commune\":\"93014\",\"postalCode\":\"93390\",\"address\":\"1 rue Imaginaire\","
                + "\"latitude\":48.91,\"longitude\":2.55,\"services\":[\"aide-demarches\"]}";
        org.assertj.core.api.Assertions.assertThat(
                        Api.of("ept").send("POST", "/api/v1/places", record).statusCode())
                .isEqualTo(201);
    }
}
