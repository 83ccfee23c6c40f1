package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents that each role finds on the pages of the navigation, in the demonstration and in a base in which nothing is yet. */
class CommitteeDemonstrationJourney {

    private static final List<String> LOGINS =
            List.of("admin", "departement", "ept", "prefecture", "membre", "conseiller");

    /** Who fills pages. */
    private static final Set<String> EDITORS = Set.of("admin", "departement", "ept");

    /**
     * Pages that fill by what others do, or by nobody of the committee: what awaits, messages that are sent, runs that are
     * started, reference lists that administrators keep, and searches for sites, which the département starts.
     */
    private static final Set<String> FILLED_ELSEWHERE = Set.of(
            "/home.xhtml",
            "/notification/list.xhtml",
            "/job/list.xhtml",
            "/need/list.xhtml",
            "/diagnosis/theme/list.xhtml",
            "/deployment/siting/index.xhtml");

    private static ShownPages pages(String login) {
        return ShownPages.of(PageSession.signedIn(login, ShownPages.password(login)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "departement", "ept", "prefecture", "membre", "conseiller"})
    void every_page_of_the_navigation_shows_something_in_the_demonstration(String login) {
        ShownPages pages = pages(login);
        SoftAssertions softly = new SoftAssertions();
        for (String path : pages.navigation()) {
            softly.assertThat(pages.empty(path)).as("%s for %s", path, login).isEmpty();
        }
        softly.assertThat(pages.text("/home.xhtml"))
                .as("first steps of %s", login)
                .doesNotContain("Les premiers pas du comité");
        softly.assertAll();
    }

    @Test
    void the_figures_of_the_story_hold_in_days_and_not_in_years() {
        Api officer = Api.of("ept");
        List<JsonObject> late = items(officer, "/api/v1/actions?territory=ept:200058790&late=true&size=100");
        assertThat(number(late, "AC07", "lateDays")).isBetween(15, 21);
        assertThat(number(late, "AC08", "lateDays")).isBetween(30, 36);
        assertThat(late.stream().map(action -> action.getString("code")))
                .doesNotContain("AC01", "AC02", "AC03", "AC04", "AC05", "AC06", "AC09", "AC10");

        List<JsonObject> tasks = items(officer, "/api/v1/tasks?territory=ept:200058790&size=100");
        assertThat(number(tasks, "T-07", "daysLate")).isBetween(1, 60);
        assertThat(number(tasks, "T-06", "daysLate")).isEqualTo(4);

        assertThat(items(officer, "/api/v1/meetings?territory=ept:200058790&size=100"))
                .anySatisfy(meeting -> {
                    assertThat(meeting.getInt("invited")).isEqualTo(100);
                    assertThat(meeting.getInt("present")).isEqualTo(48);
                });
    }

    @Test
    void files_of_the_state_find_their_actions() {
        assertThat(Api.json(Api.of("ept").get("/api/v1/evidence-chain?territory=ept:200058790"))
                        .getJsonArray("holes")
                        .getValuesAs(hole -> hole.asJsonObject().getString("code")))
                .contains("F07", "AC10")
                .noneMatch(code -> code.startsWith("DA-"));
    }

    @Test
    void the_year_behind_has_a_snapshot_for_each_month_and_the_map_grew() {
        List<JsonObject> year = items(Api.of("ept"), "/api/v1/indicators/place-count?territory=ept:200058790");

        assertThat(year).hasSizeGreaterThanOrEqualTo(12);
        assertThat(year.get(0).getInt("value"))
                .isPositive()
                .isLessThan(year.get(year.size() - 1).getInt("value"));
    }

    @Test
    void what_was_said_and_decided_is_read_by_everybody_in_every_commune_of_the_story() {
        ShownPages visitor = ShownPages.of(PageSession.visitor());
        SoftAssertions softly = new SoftAssertions();
        for (String commune : List.of(
                "93014", "93015", "93032", "93033", "93046", "93047", "93049", "93050", "93051", "93057", "93062",
                "93064", "93074", "93077")) {
            softly.assertThat(visitor.text("/diagnosis/said.xhtml?code=" + commune))
                    .as(commune)
                    .contains("Promouvoir la maîtrise du smartphone");
        }
        softly.assertAll();
    }

    private static List<JsonObject> items(Api caller, String path) {
        return Api.json(caller.get(path)).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static int number(List<JsonObject> items, String code, String name) {
        return items.stream()
                .filter(item -> code.equals(item.getString("code", null)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called " + code))
                .getInt(name);
    }

    @Test
    void every_empty_page_has_a_button_that_leads_whoever_meets_it_on() {
        try (ProductServer empty =
                new ProductServer(ProductServer.provisioned(), ProductServer.preparedFolder("empty")).start()) {
            URI server = empty.uri("/");
            SoftAssertions softly = new SoftAssertions();
            for (String login : LOGINS) {
                ShownPages pages = ShownPages.of(PageSession.signedIn(server, login, ShownPages.password(login)));
                int found = 0;
                for (String path : pages.navigation()) {
                    for (String piece : pages.empty(path)) {
                        found++;
                        softly.assertThat(ShownPages.links(piece))
                                .as("%s for %s: %s", path, login, piece)
                                .isNotEmpty()
                                .allSatisfy(link -> assertThat(pages.text(link)).isNotEmpty());
                        if (EDITORS.contains(login) && !FILLED_ELSEWHERE.contains(path)) {
                            softly.assertThat(leads(piece, pages.text(path)))
                                    .as("%s for %s: %s", path, login, piece)
                                    .isTrue();
                        }
                    }
                }
                softly.assertThat(found).as("empty pages of %s", login).isGreaterThan(10);
            }
            softly.assertAll();
        }
    }

    /** Tells if one is led to where it is filled: by a link to more than the guide, or by a form on the page. */
    private static boolean leads(String piece, String page) {
        return ShownPages.links(piece).stream().anyMatch(link -> !link.startsWith("/help/"))
                || !ShownPages.posting(page).isEmpty();
    }
}
