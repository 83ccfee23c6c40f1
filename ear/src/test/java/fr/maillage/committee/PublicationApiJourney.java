package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program publishes a decision and takes that back, with the same look at names as on the page. */
class PublicationApiJourney {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final Api officer = Api.of("ept");

    @Test
    void a_program_is_told_the_names_sends_them_back_and_the_register_says_that_it_is_public() {
        String decision = decision(officer, "Un essai " + tag + " est confié à madame Exemplaire, 06 12 34 56 78.");
        HttpResponse<String> read = officer.get(decision + "/publication");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        JsonObject before = Api.json(read);
        assertThat(before.getBoolean("public")).isFalse();
        assertThat(before.getString("text")).contains("Exemplaire");
        assertThat(words(before.getJsonArray("names"))).contains("Exemplaire", "06 12 34 56 78");
        String text = "Un essai " + tag + " est confié à madame Exemplaire.";
        String etag = Api.etag(read);

        HttpResponse<String> looked = officer.send("POST", decision + "/publication/names", says(text, List.of()));
        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        assertThat(looked.body()).isEqualTo("[{\"known\":false,\"words\":\"Exemplaire\"}]");

        HttpResponse<String> refused =
                officer.send("POST", decision + "/publication", says(text, List.of()), "If-Match", etag);
        Api.refused(refused, 422);
        JsonObject violation = Api.json(refused).getJsonArray("violations").getJsonObject(0);
        assertThat(violation.getString("field")).isEqualTo("looked");
        assertThat(violation.getString("value")).isEqualTo("Exemplaire");
        assertThat(listed("yes")).isEmpty();

        HttpResponse<String> published =
                officer.send("POST", decision + "/publication", says(text, List.of("Exemplaire")), "If-Match", etag);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(Api.json(published).getBoolean("public")).isTrue();
        assertThat(words(Api.json(published).getJsonArray("names"))).containsExactly("Exemplaire");
        JsonObject document = Api.json(officer.get(decision));
        assertThat(document.getBoolean("public")).isTrue();
        assertThat(document.getString("publicText")).isEqualTo(text);
        assertThat(document.getInt("version")).isEqualTo(Api.json(published).getInt("version"));
        assertThat(listed("yes")).containsExactly(document.getString("id"));
        assertThat(listed("no")).isEmpty();
        assertThat(officer.get("/api/v1/decisions.csv?q=" + tag + "&public=yes").body())
                .contains("Publique", ";Oui;");
        assertThat(Api.visitor().get("/ce-que-vous-avez-dit/93032").body()).contains(text);

        assertThat(officer.send("DELETE", decision + "/publication", null).statusCode())
                .isEqualTo(428);
        assertThat(officer.send("DELETE", decision + "/publication", null, "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> hidden =
                officer.send("DELETE", decision + "/publication", null, "If-Match", Api.etag(published));
        assertThat(hidden.statusCode()).as(hidden.body()).isEqualTo(200);
        assertThat(Api.json(hidden).getBoolean("public")).isFalse();
        assertThat(listed("yes")).isEmpty();
        Api.refused(officer.send("DELETE", decision + "/publication", null, "If-Match", Api.etag(hidden)), 409);
        assertThat(Api.visitor().get("/ce-que-vous-avez-dit/93032").body()).doesNotContain(text);
    }

    @Test
    void nobody_publishes_elsewhere_or_unread_and_nonsense_is_named() {
        String decision = decision(officer, "Un essai " + tag + " est mené.");
        String says = says("Un essai " + tag + " est mené.", List.of());
        String etag = Api.etag(officer.get(decision));

        Api.refused(Api.of("membre").send("POST", decision + "/publication", says, "If-Match", etag), 403);
        Api.refused(Api.of("membre").get(decision + "/publication"), 403);
        Api.refused(Api.visitor().get(decision + "/publication"), 401);
        Api.refused(officer.send("POST", decision + "/publication", says), 428);
        Api.refused(officer.send("POST", decision + "/publication", says, "If-Match", "\"99\""), 412);
        Api.refused(officer.send("POST", decision + "/publication", "{}", "If-Match", etag), 422);
        Api.refused(officer.send("POST", decision + "/publication", "{\"text\":{}}", "If-Match", etag), 400);
        Api.refused(officer.get("/api/v1/decisions?public=zzz"), 422);
        Api.refused(officer.get("/api/v1/decisions?doubted=zzz"), 422);
        assertThat(listed("yes")).isEmpty();
    }

    private static String decision(Api officer, String text) {
        String body = BodyListJourney.workingGroup(officer, "Groupe " + UUID.randomUUID());
        HttpResponse<String> created = officer.send(
                "POST",
                "/api/v1/decisions",
                Json.createObjectBuilder()
                        .add("text", text)
                        .add("mode", "consensus")
                        .add("body", body.substring(body.lastIndexOf('/') + 1))
                        .add("decidedOn", "2026-06-11")
                        .build()
                        .toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    private static String says(String text, List<String> looked) {
        return Json.createObjectBuilder()
                .add("text", text)
                .add("looked", Json.createArrayBuilder(looked))
                .build()
                .toString();
    }

    private List<String> listed(String shown) {
        return Api.json(officer.get("/api/v1/decisions?q=" + tag + "&public=" + shown)).getJsonArray("items").stream()
                .map(one -> one.asJsonObject().getString("id"))
                .toList();
    }

    private static List<String> words(JsonArray names) {
        return names.stream()
                .map(one -> ((JsonString) one.asJsonObject().get("words")).getString())
                .toList();
    }
}
