package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.SharedData;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Siting of what a program brings along. */
class SitingApiJourney {

    private static final String PATH = "/api/v1/siting";
    private static final String TWO = "\"points\":[{\"x\":0,\"y\":0,\"demand\":5},{\"x\":900,\"y\":0,\"demand\":7}]";

    private static Api officer;

    @BeforeAll
    static void signIn() {
        officer = Api.of("ept");
    }

    private static HttpResponse<String> send(String body) {
        return officer.send("POST", PATH, body, "Accept-Language", "fr");
    }

    private static JsonObject solved(String body) {
        HttpResponse<String> answer = send(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private static String read(String name) throws IOException {
        return Files.readString(SharedData.story("deployment/" + name));
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_story_is_sited_and_proven(int p) throws IOException {
        JsonObject story = parsed(read("siting-small.json"));
        JsonObject expected = parsed(read("expected.json"))
                .getJsonObject("placement")
                .getJsonObject("siting-small.json")
                .getJsonObject("p" + p);

        JsonObject found =
                solved(Json.createObjectBuilder(story).add("p", p).build().toString());

        assertThat(found.getJsonNumber("objective").doubleValue()).isEqualTo(expected.getInt("objective"));
        assertThat(found.getJsonNumber("bound").doubleValue()).isEqualTo(expected.getInt("objective"));
        assertThat(found.getJsonNumber("gap").doubleValue()).isZero();
        assertThat(found.getString("status")).isEqualTo("OPTIMAL");
        assertThat(found.getString("message")).startsWith("Optimum prouvé");
        assertThat(found.getJsonArray("sites")).isEqualTo(expected.getJsonArray("sites"));
        assertThat(found.getJsonArray("roles")).hasSize(p);
    }

    @Test
    void sites_are_numbers_of_candidates_or_of_points_as_they_are_asked_for() {
        String rest = ",\"radius\":100,\"p\":1";

        assertThat(solved("{" + TWO + rest + ",\"candidates\":[{\"x\":0,\"y\":5},{\"x\":905,\"y\":0}]}")
                        .getJsonArray("sites")
                        .toString())
                .isEqualTo("[1]");
        assertThat(solved("{" + TWO + rest + ",\"candidates\":[0]}")
                        .getJsonNumber("objective")
                        .intValue())
                .isEqualTo(5);
        assertThat(solved("{" + TWO + rest + ",\"fixed\":[0]}")
                        .getJsonArray("sites")
                        .toString())
                .isEqualTo("[0]");
        assertThat(solved("{\"points\":[{\"lat\":48.9,\"lon\":2.5,\"demand\":3},{\"lat\":48.9,\"lon\":2.501,"
                                + "\"demand\":4}]" + rest + "}")
                        .getJsonNumber("objective")
                        .intValue())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"radius\":0,\"p\":1|radius|deployment-siting-radius",
                "\"radius\":1e999,\"p\":1|radius|deployment-siting-radius",
                "\"radius\":100,\"p\":3|p|deployment-siting-above",
                "\"radius\":100,\"p\":1,\"fixed\":[0,1]|p|deployment-siting-below",
                "\"radius\":100,\"p\":1,\"candidates\":[0,{\"x\":1,\"y\":2}]|candidates|deployment-siting-candidates",
                "\"radius\":100,\"p\":1,\"timeLimitSeconds\":61|timeLimitSeconds|deployment-siting-time"
            })
    void what_is_wrong_is_named(String rest, String field, String rule) {
        HttpResponse<String> answer = send("{" + TWO + "," + rest + "}");

        Api.refused(answer, 422);
        JsonObject violation = Api.json(answer).getJsonArray("violations").getJsonObject(0);
        assertThat(violation.getString("field")).isEqualTo(field);
        assertThat(violation.getString("rule")).isEqualTo(rule);
        assertThat(violation.getString("message")).isNotEqualTo(rule);
    }

    @Test
    void who_may_not_deploy_is_refused_before_the_body_is_read() {
        Api.refused(Api.visitor().send("POST", PATH, "{"), 401);
        Api.refused(Api.of("membre").send("POST", PATH, "{"), 403);
        Api.refused(officer.send("POST", PATH, "{"), 400);
        Api.refused(send("{}"), 422);
        Api.refused(send("{\"points\":\"" + "a".repeat(8 * 1024 * 1024) + "\"}"), 413);
    }

    @Test
    void after_a_second_the_best_so_far_is_told_with_its_gap_and_another_search_waits() throws Exception {
        String large = random(20_000, 400, 1);
        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> patiently(random(3000, 60, 6)));
        HttpResponse<String> second = send("{" + TWO + ",\"radius\":100,\"p\":1}");
        while (second.statusCode() == 200 && !running.isDone()) {
            second = send("{" + TWO + ",\"radius\":100,\"p\":1}");
        }
        Api.refused(second, 429);
        assertThat(second.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(60L, 120L);
        assertThat(running.get().statusCode()).as(running.get().body()).isEqualTo(200);

        JsonObject found = solved(large);

        // Time that does not suffice for a bound is said, and no gap made up.
        assertThat(found.getString("status")).isIn("FEASIBLE", "UNBOUNDED");
        assertThat(found.getJsonArray("sites")).hasSize(400);
        assertThat(found.getString("message")).containsAnyOf("Sans preuve", "Le temps n'a pas suffi");
        assertThat(found.getJsonNumber("bound").doubleValue())
                .isGreaterThan(found.getJsonNumber("objective").doubleValue());
    }

    /** Not refused because of the small ones beside it. */
    private static HttpResponse<String> patiently(String body) {
        HttpResponse<String> answer = send(body);
        while (answer.statusCode() == 429) {
            answer = send(body);
        }
        return answer;
    }

    private static String random(int points, int p, int seconds) {
        Random random = new Random(points);
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (int i = 0; i < points; i++) {
            list.add(Json.createObjectBuilder(Map.of(
                    "x",
                    random.nextDouble() * 10_000,
                    "y",
                    random.nextDouble() * 10_000,
                    "demand",
                    random.nextInt(99))));
        }
        JsonObjectBuilder body = Json.createObjectBuilder().add("points", list);
        return body.add("radius", 300)
                .add("p", p)
                .add("timeLimitSeconds", seconds)
                .build()
                .toString();
    }
}
