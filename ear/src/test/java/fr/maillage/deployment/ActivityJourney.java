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

/** The work of advisers is read by months, on a wide screen and a narrow one; others read quarters that are over. */
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
    void months_are_read_by_officers_as_they_stand_and_marked() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(PAGE + "?territory=ept:200058790&" + MONTHS);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("[id=sum]").innerText()).contains("60 activités", "124 accompagnements", "79");
            assertThat(page.locator("[id=by-month]").innerText()).contains("53");
            assertThat(page.locator("main").innerText()).contains("à ne pas publier");

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
            Page page = browser.open(PAGE);
            assertThat(page.locator("main").innerText()).contains("trimestre").doesNotContain("à ne pas publier");
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void spreadsheets_of_members_have_no_month_of_an_ept_and_those_of_officers_are_marked() {
        String file = "/api/v1/activity.csv?territory=ept:200058790&from=2026-03&to=2026-03";
        assertThat(Api.of("membre").get(file).body().lines()).noneMatch(line -> line.startsWith("Mois;"));
        assertThat(Api.of("ept").get(file).body().lines().filter(line -> line.startsWith("Mois;")))
                .singleElement(STRING)
                .endsWith(";46;à ne pas publier");
    }

    @Test
    void programs_of_members_get_no_choice_of_months_and_nonsense_is_refused() {
        assertThat(activity(Api.of("ept")).getBoolean("live")).isTrue();
        JsonObject read = activity(Api.of("membre"));
        assertThat(read.getBoolean("live")).isFalse();
        assertThat(read).doesNotContainKey("activities");
        assertThat(read.getJsonArray("byCommune")).isEmpty();
        JsonObject february =
                Api.json(Api.of("membre").get("/api/v1/activity?territory=ept:200058790&from=2026-02&to=2026-02"));
        assertThat(february.getString("from") + " " + february.getString("to"))
                .as("the quarter that is told")
                .isEqualTo("2026-01 2026-03");
        assertThat(Api.json(Api.of("membre").get("/api/v1/activity?territory=com:93014")))
                .as("nothing is told of a commune, which is no zero")
                .doesNotContainKey("supports");
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

    private static JsonObject activity(Api api) {
        return Api.json(api.get("/api/v1/activity?territory=ept:200058790&" + MONTHS));
    }
}
