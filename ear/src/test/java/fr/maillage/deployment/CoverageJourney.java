package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has help within reach, on a map and in a table. */
class CoverageJourney {

    private static final String PAGE = "/deployment/coverage/index.xhtml?territory=com:93047";

    private final String code = "D" + UUID.randomUUID().toString().substring(0, 8);

    private void entered() {
        Api program = Api.of("departement");
        String file = "point;latitude;longitude;habitants;territoire\n" + code + ";48,9046;2,5665;5200;com:93047\n";
        String run = "/api/v1/jobs/"
                + Api.json(program.sendForm("/api/v1/imports", Map.of("file", file, "profile", mapping(program))))
                        .getString("id");
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> program.get(run).body().contains("\"COMPLETED\""));
    }

    /** The one that ships with a column for the territory. */
    private String mapping(Api program) {
        String name = "points-" + code.toLowerCase(Locale.ROOT);
        assertThat(program.send("POST", "/api/v1/mappings", """
                {"format":"maillage-mapping/1","name":"%s","title":"%s","kind":"coverage-points","fields":[
                 {"field":"code","transform":"copy","columns":["point"]},
                 {"field":"latitude","transform":"copy","columns":["latitude"]},
                 {"field":"longitude","transform":"copy","columns":["longitude"]},
                 {"field":"population","transform":"copy","columns":["habitants"]},
                 {"field":"territory","transform":"copy","columns":["territoire"]}]}
                """.formatted(name, name))
                        .statusCode())
                .isEqualTo(201);
        return name;
    }

    @Test
    void the_map_and_the_table_say_the_same_and_the_radius_is_changed_by_keyboard() {
        entered();
        try (Browser browser = Browser.signedIn("prefecture", Browser.WIDE)) {
            Page page = browser.open(PAGE);
            page.locator("#coverage-map[data-ready=true]").waitFor();
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(row(page).innerText().replace('\u202f', ' ')).contains("5 200");

            Locator radius = page.locator("#radius");
            radius.focus();
            radius.fill("150000");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("radius=150000"));
            assertThat(page.locator("#radius").inputValue()).isEqualTo("150000");
            browser.hasNoErrors();
        }
    }

    @Test
    void it_fits_a_telephone() {
        entered();
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(PAGE + "&without=GP01&against=2026-01-01");
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(row(page).count()).isEqualTo(1);
            browser.hasNoErrors();
        }
    }

    @Test
    void quarters_without_an_outline_are_not_located_and_the_page_leads_who_may_to_the_national_files() {
        JsonObject total = Api.json(Api.of("membre").get("/api/v1/coverage?territory=com:93047&demand=quarters"))
                .getJsonArray("totals")
                .getJsonObject(0);
        int unlocated = total.getInt("unlocated");
        assertThat(unlocated).isPositive();
        assertThat(total.getInt("coveredPoints")).isLessThanOrEqualTo(total.getInt("points") - unlocated);
        assertThat(Api.of("membre")
                        .get("/api/v1/coverage.csv?territory=com:93047&demand=quarters")
                        .body())
                .contains("Non localisé");
        for (String login : new String[] {"admin", "ept"}) {
            try (Browser browser = Browser.signedIn(login, Browser.NARROW)) {
                Page page = browser.open(PAGE + "&demand=quarters");
                assertThat(page.locator(".m-figures").innerText()).contains("faute de contour");
                assertThat(page.locator("#quarters a[href*='data.gouv.fr']").count())
                        .isEqualTo(1);
                assertThat(page.locator("#quarters a[href='/territory/outline.xhtml?kind=QPV']")
                                .count())
                        .as(login)
                        .isEqualTo(login.equals("admin") ? 1 : 0);
                browser.isAccessible();
                browser.fitsTheWindow();
                browser.hasNoErrors();
            }
        }
    }

    @Test
    void programs_are_told_the_same_and_what_they_asked_wrongly() {
        entered();
        Api program = Api.of("membre");
        JsonObject coverage = Api.json(program.get("/api/v1/coverage?territory=com:93047&radius=1000"));
        assertThat(coverage.getJsonArray("items").getValuesAs(JsonObject.class))
                .filteredOn(item -> item.getString("territory").equals(code))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.getInt("population")).isEqualTo(5200);
                    assertThat(item.getString("basis")).isEqualTo("point");
                });
        for (String wrong : new String[] {"radius=0", "radius=1e9", "detour=0.5", "demand=zzz", "at=2026-02-30"}) {
            assertThat(program.get("/api/v1/coverage?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(program.get("/api/v1/coverage?need=zzz").statusCode()).isEqualTo(404);
        assertThat(program.get("/api/v1/coverage?territory=com:00000").statusCode())
                .isEqualTo(404);
        assertThat(program.get("/api/v1/coverage.csv?territory=com:93047").body())
                .contains(code);
    }

    private Locator row(Page page) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(code));
    }
}
