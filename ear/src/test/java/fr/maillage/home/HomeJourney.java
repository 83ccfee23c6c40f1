package fr.maillage.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.indicator.Dashboard;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import org.junit.jupiter.api.Test;

/** First things that an officer sees: her own territory, and the way to it on the map. */
class HomeJourney {

    @Test
    void an_officer_is_greeted_by_her_territory_with_four_figures_that_lead_to_what_they_count() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/home.xhtml");

            assertThat(page.locator("#territory").textContent()).isEqualTo("Grand Paris Grand Est");
            assertThat(page.locator(".home-figure").count()).isEqualTo(4);
            assertThat(page.locator(".home-map__image path").count()).isEqualTo(14);
            assertThat(page.locator(".m-card--link").count())
                    .as("the cards that repeat the menu")
                    .isZero();
            browser.isAccessible();

            String places =
                    page.locator(".home-figure .m-figure__value").first().textContent();
            page.locator(".home-figure").first().click();
            page.waitForURL("**/place/list.xhtml?territory=ept:200058790");
            assertThat(page.locator(".m-count").first().textContent()).contains(places);
        }
    }

    @Test
    void whoever_has_the_departement_sees_it_on_a_narrow_window_too() {
        try (Browser browser = Browser.signedIn("prefecture", Browser.NARROW)) {
            Page page = browser.open("/home.xhtml");

            assertThat(page.locator("#territory").textContent()).isEqualTo("Seine-Saint-Denis");
            assertThat(page.locator(".home-map__image path").count()).isEqualTo(39);
            browser.fitsTheWindow();
            browser.isAccessible();
        }
    }

    @Test
    void the_map_frames_her_territory_names_its_communes_and_stands_above_folded_filters() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/map/view.xhtml");
            Locator own = page.locator(".map-ground--own");
            own.first().waitFor();
            page.locator(".map-name:visible").first().waitFor();

            assertThat(own.count()).isEqualTo(14);
            assertThat(page.locator(".map-ground--around").count()).isPositive();
            assertThat(page.locator(".map-name:visible").allTextContents()).contains("Noisy-le-Grand", "Livry-Gargan");
            assertThat(page.locator(".map-filters").getAttribute("open")).isNull();
            assertThat(page.locator("#map").boundingBox().y)
                    .isLessThan(page.locator(".map-filters").boundingBox().y);
            assertThat(page.locator("#map").boundingBox().y)
                    .as("seen without scrolling")
                    .isLessThan(450);
            browser.isAccessible();
        }
    }

    @Test
    void the_shading_of_the_map_follows_the_filters() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Dashboard.compiled(browser);
            int old = Api.json(Api.of("departement").get("/api/v1/places?territory=ept:200058790&freshness=to-update"))
                    .getInt("total");
            Page page = browser.open("/map/view.xhtml?territory=ept:200058790&freshness=to-update");

            assertThat(page.locator("#layer-filtered").count()).isEqualTo(1);
            assertThat(page.locator("#layer-rows tbody td.m-number").allTextContents().stream()
                            .mapToInt(Integer::parseInt)
                            .sum())
                    .isEqualTo(old);
            browser.isAccessible();

            page = browser.open("/map/view.xhtml?territory=com:93064&layer=place-fresh-share");
            page.locator(".map-area").first().waitFor();
            assertThat(page.locator(".map-area").count()).isEqualTo(1);
            assertThat(page.locator("#layer-rows tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("#layer-rows tbody tr").getAttribute("data-territory"))
                    .isEqualTo("com:93064");
            browser.isAccessible();

            page = browser.open("/map/view.xhtml?territory=ept:200058790&freshness=to-update&layer=action-count");
            assertThat(page.locator("#layer-filtered").count()).isZero();
            assertThat(page.locator("#layer-unfiltered").count()).isEqualTo(1);
        }
    }
}
