package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What advisers do is read by months, on a wide screen and a narrow one; small counts are told to officers only. */
class ActivityJourney {

    private static final String PAGE = "/deployment/activity/index.xhtml";

    /** The months of the file; what the demonstration tells came later. */
    private static final String MONTHS = "from=2026-01&to=2026-04";

    private static int before;

    @BeforeAll
    static void activity_is_imported() {
        Api officer = Api.of("departement");
        before = supports();
        HttpResponse<String> started = officer.sendForm(
                "/api/v1/imports",
                Map.of(
                        "file",
                        DeploymentStory.file("activity"),
                        "profile",
                        "activity",
                        "dryRun",
                        "false",
                        "confirmChanges",
                        "true"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String run = Api.json(started).getString("id");
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> "COMPLETED"
                        .equals(Api.json(officer.get("/api/v1/jobs/" + run)).getString("status")));
    }

    @Test
    void months_and_small_ages_are_read_as_they_are_published() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(PAGE + "?" + MONTHS);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("[id=sum]").innerText()).contains("60 activités", "124 accompagnements", "79");
            assertThat(page.locator("[id=by-month]").innerText()).contains("53");
            assertThat(page.locator("[id=by-age] tr:has-text('18 - 24 ans')").innerText())
                    .contains("masqué");

            page.locator("[id=from]").focus();
            page.keyboard().type("mars");
            page.locator("form.m-filters button").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("from=2026-03"));
            assertThat(page.locator("[id=sum]").innerText()).contains("48 accompagnements");
            browser.isAccessible();
        }
    }

    @Test
    void members_read_it_on_a_telephone() {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            browser.open(PAGE);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void spreadsheets_get_what_the_page_shows_and_no_number_that_is_hidden() {
        String csv = Api.of("membre")
                .get("/api/v1/activity.csv?territory=ept:200058790&from=2026-03&to=2026-03")
                .body();

        assertThat(csv.lines().filter(line -> line.startsWith("Mois;")))
                .singleElement(STRING)
                .endsWith(";46;");
        assertThat(csv.lines().filter(line -> line.endsWith("masqué")))
                .isNotEmpty()
                .allMatch(line -> line.contains(";;;"));
    }

    @Test
    void programs_of_members_get_no_small_counts_and_nonsense_is_refused() {
        assertThat(age(Api.of("ept"))).containsKey("supports");
        assertThat(age(Api.of("membre"))).doesNotContainKey("supports");
        Api api = Api.of("ept");
        assertThat(api.get("/api/v1/activity?from=2026-13").statusCode()).isEqualTo(422);
        assertThat(api.get("/api/v1/activity?from=2026-03&to=2026-01").statusCode())
                .isEqualTo(422);
        assertThat(api.get("/api/v1/activity?territory=com:00000").statusCode()).isEqualTo(404);
        assertThat(supports() - before).isEqualTo(124);
    }

    private static int supports() {
        JsonObject activity = Api.json(
                        Api.of("ept").get("/api/v1/deployment/summary?territory=ept:200058790&at=2026-01-31"))
                .getJsonObject("activity");
        return activity == null ? 0 : activity.getInt("supports", 0);
    }

    private static JsonObject age(Api api) {
        return Api.json(api.get("/api/v1/activity?territory=ept:200058790&" + MONTHS))
                .getJsonArray("byAge")
                .getJsonObject(0);
    }
}
