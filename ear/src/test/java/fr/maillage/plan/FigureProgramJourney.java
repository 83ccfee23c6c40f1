package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs write what an action counted in a month, and read what all counted. */
class FigureProgramJourney {

    private static final String TWO =
            "{\"counts\":[{\"measure\":\"presences\",\"value\":15},{\"measure\":\"places\",\"value\":16.50}]}";

    private final Api officer = Api.of("ept");
    private String action;
    private String july;

    @BeforeEach
    void an_action() {
        action = Api.json(officer.send("POST", "/api/v1/actions", """
                {"title":"Ateliers du rugby","code":"P%s","kind":"serie-ateliers","territory":"com:93064","state":"running"}
                """.formatted(
                                UUID.randomUUID().toString().substring(0, 8))))
                .getString("id");
        july = "/api/v1/action-figures/" + action + "/2022-07";
    }

    private JsonObject list(String query) {
        return Api.json(officer.get("/api/v1/action-figures?action=" + action + query));
    }

    private static String count(String value) {
        return "{\"counts\":[{\"measure\":\"presences\",\"value\":%s}]}".formatted(value);
    }

    @Test
    void a_month_is_written_as_a_whole_by_who_saw_it_last() {
        HttpResponse<String> before = officer.get(july);
        assertThat(Api.json(before).getJsonArray("counts")).hasSize(4);
        assertThat(Api.etag(before)).isEqualTo("\"0\"");

        HttpResponse<String> written = officer.send("PUT", july, TWO, "If-Match", "\"0\"");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        Api.refused(officer.send("PUT", july, TWO), 428);
        Api.refused(officer.send("PUT", july, count("-1"), "If-Match", "\"0\""), 412);
        Api.refused(officer.send("PUT", july, count("-1")), 428);
        assertThat(list("").getInt("total")).isEqualTo(2);

        HttpResponse<String> corrected = officer.send("PUT", july, count("12"), "If-Match", Api.etag(written));
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        JsonObject kept = list("").getJsonArray("items").getJsonObject(0);
        assertThat(list("").getInt("total")).isEqualTo(1);
        assertThat(kept.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo("12");
        assertThat(kept.getString("source")).isEqualTo("officer");
        assertThat(officer.send("PUT", july, "{}", "If-Match", Api.etag(corrected))
                        .statusCode())
                .isEqualTo(200);
        assertThat(list("").getInt("total")).isZero();
    }

    @Test
    void what_is_wrong_is_named() {
        for (String value : List.of("-1", "1e999999", "1.234", "1234567890")) {
            HttpResponse<String> answer = officer.send("PUT", july, count(value), "If-Match", "\"0\"");
            Api.refused(answer, 422);
            assertThat(answer.body()).contains("presences");
        }
        Api.refused(officer.send("PUT", july, count("\"quinze\""), "If-Match", "\"0\""), 400);
        String twice = "{\"counts\":[{\"measure\":\"presences\",\"value\":1},{\"measure\":\"presences\",\"value\":2}]}";
        Api.refused(officer.send("PUT", july, twice, "If-Match", "\"0\""), 422);
        Api.refused(officer.send("PUT", july, "{\"counts\":[{\"value\":1}]}", "If-Match", "\"0\""), 422);
        Api.refused(
                officer.send("PUT", july, "{\"counts\":[{\"measure\":\"foyers\",\"value\":1}]}", "If-Match", "\"0\""),
                422);
        for (String month : List.of("2022-13", "juillet", "2099-01")) {
            Api.refused(officer.get("/api/v1/action-figures/" + action + "/" + month), 422);
            Api.refused(
                    officer.send("PUT", "/api/v1/action-figures/" + action + "/" + month, TWO, "If-Match", "\"0\""),
                    422);
        }
        assertThat(list("").getInt("total")).isZero();
    }

    @Test
    void the_list_is_limited_by_month_measure_and_territory() {
        officer.send("PUT", july, TWO, "If-Match", "\"0\"");
        officer.send("PUT", "/api/v1/action-figures/" + action + "/2022-08", count("9"), "If-Match", "\"0\"");

        assertThat(list("&from=2022-08").getInt("total")).isEqualTo(1);
        assertThat(list("&to=2022-07&size=1").getJsonArray("items")).hasSize(1);
        assertThat(list("&measure=presences&sort=-month")
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("month"))
                .isEqualTo("2022-08");
        assertThat(list("&territory=com:93064").getInt("total")).isEqualTo(3);
        assertThat(list("&territory=com:93001").getInt("total")).isZero();
        for (String wrong : List.of("from=juillet", "measure=rien", "sort=value", "size=900")) {
            Api.refused(officer.get("/api/v1/action-figures?" + wrong), 422);
        }
        Api.refused(officer.get("/api/v1/action-figures?territory=com:00000"), 404);
    }

    @Test
    void rights_are_asked_for_before_the_action_is_looked_for() {
        Api member = Api.of("membre");
        Api.refused(member.send("PUT", july, TWO, "If-Match", "\"0\""), 403);
        Api.refused(
                member.send("PUT", july.replace(action, UUID.randomUUID().toString()), TWO, "If-Match", "\"0\""), 403);
        assertThat(member.get(july).statusCode()).isEqualTo(200);
        Api.refused(Api.visitor().get(july), 401);
    }
}
