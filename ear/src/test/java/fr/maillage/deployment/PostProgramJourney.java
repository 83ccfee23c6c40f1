package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programs keep posts and who holds them, and read the figures of a territory. */
class PostProgramJourney {

    private static final String SUMMARY = "/api/v1/deployment/summary";

    private final Api officer = Api.of("departement");
    private final String code = "P-" + UUID.randomUUID().toString().substring(0, 8);

    private String post() {
        HttpResponse<String> made = officer.send("POST", "/api/v1/posts", """
                {"code":"%s","territory":"com:93032","conventionEndsOn":"2099-10-06","yearlyCost":38400.5}
                """.formatted(code));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.path(made);
    }

    private HttpResponse<String> assign(String adviser, String from, String to) {
        return officer.send("POST", "/api/v1/post-assignments", """
                {"post":"%s","adviser":"%s","startsOn":"%s","contractEndsOn":"%s"}
                """.formatted(code, adviser, from, to));
    }

    @Test
    void an_assignment_makes_a_post_occupied_and_its_removal_vacant_again() {
        String post = post();
        assertThat(Api.json(officer.get(post)).getString("state")).isEqualTo("vacant");

        HttpResponse<String> made = assign("G01", "2024-01-08", "2099-06-15");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(Api.json(officer.get(post)).getString("state")).isEqualTo("occupied");
        assertThat(assign("G02", "2099-06-15", "2099-12-31").statusCode()).isEqualTo(422);

        String assignment = Api.path(made);
        String etag = made.headers().firstValue("ETag").orElseThrow();
        assertThat(officer.send("DELETE", assignment, null, "If-Match", etag).statusCode())
                .isEqualTo(204);
        assertThat(Api.json(officer.get(post)).getString("state")).isEqualTo("vacant");
        assertThat(Api.json(officer.get("/api/v1/post-assignments?post=" + code))
                        .getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void the_figures_of_a_territory_tell_its_ends_by_quarter() {
        post();
        JsonObject summary = Api.json(officer.get(SUMMARY + "?territory=com:93032&at=2026-01-31"));

        assertThat(summary.getString("at")).isEqualTo("2026-01-31");
        assertThat(summary.getJsonArray("conventionEnds").getValuesAs(JsonObject.class))
                .filteredOn(ends -> ends.getString("quarter").equals("2099-T4"))
                .singleElement()
                .satisfies(ends -> assertThat(ends.getJsonArray("codes").getValuesAs(JsonString.class))
                        .extracting(JsonString::getString)
                        .contains(code));
        assertThat(summary.getJsonArray("postsWithoutHost").getValuesAs(JsonString.class))
                .extracting(JsonString::getString)
                .contains(code);
        assertThat(officer.get(SUMMARY + "?territory=com:00000").statusCode()).isEqualTo(404);
        assertThat(officer.get(SUMMARY + "?at=31/01/2026").statusCode()).isEqualTo(422);
    }
}
