package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Members of bodies and attendance, for programs and spreadsheets. */
class SeatApiJourney {

    private final String word = "a" + UUID.randomUUID().toString().substring(0, 8);
    private final Api officer = Api.of("ept");

    @Test
    void a_program_seats_somebody_ends_her_mandate_and_is_told_of_what_was_changed_meanwhile() {
        String members = BodyListJourney.workingGroup(officer, "Groupe " + word) + "/members";
        String person = person("Amel");

        HttpResponse<String> entered = officer.send(
                "POST", members, says(person).add("role", "Présidente").build().toString());
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        String seat = Api.path(entered);
        assertThat(seat).startsWith(members + "/");
        JsonObject read = Api.json(officer.get(seat));
        assertThat(read.getString("name")).isEqualTo("Amel " + word);
        assertThat(read.getBoolean("today")).isTrue();

        String ended = says(person).add("until", "2021-12-31").build().toString();
        String tag = "\"" + read.getInt("version") + "\"";
        assertThat(officer.send("PUT", seat, ended).statusCode()).isEqualTo(428);
        assertThat(officer.send("PUT", seat, ended, "If-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(officer.send("PUT", seat, ended, "If-Match", tag).statusCode())
                .isEqualTo(412);
        JsonObject all = Api.json(officer.get(members));
        assertThat(all.getInt("total")).isEqualTo(1);
        assertThat(all.getJsonArray("items").getJsonObject(0).getString("until"))
                .isEqualTo("2021-12-31");
        assertThat(Api.json(officer.get(members + "?on=2022-01-01")).getInt("total"))
                .isZero();
        assertThat(Api.json(officer.get(members + "?on=2021-12-31")).getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void nonsense_is_named_and_seats_nobody() {
        String members = BodyListJourney.workingGroup(officer, "Groupe " + word) + "/members";
        String elsewhere = BodyListJourney.workingGroup(officer, "Autre " + word) + "/members";
        String seat = Api.path(
                officer.send("POST", elsewhere, says(person("Amel")).build().toString()));

        assertThat(officer.send("POST", members, "{}").statusCode()).isEqualTo(422);
        assertThat(officer.send("POST", members, says("rien").build().toString())
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.send("POST", members, "{\"person\":{}}").statusCode())
                .isEqualTo(400);
        assertThat(officer.get(members + "?on=demain").statusCode()).isEqualTo(422);
        assertThat(officer.get(members + "?sort=zzz").statusCode()).isEqualTo(422);
        assertThat(officer.get(members + "?size=1000").statusCode()).isEqualTo(422);
        assertThat(officer.get(members + "/rien").statusCode()).isEqualTo(404);
        assertThat(officer.get(members + seat.substring(seat.lastIndexOf('/'))).statusCode())
                .as("a seat of another body")
                .isEqualTo(404);
        assertThat(Api.json(officer.get(members)).getInt("total")).isZero();
    }

    @Test
    void files_have_what_programs_read_with_formulas_as_texts_and_nobody_else_gets_names() {
        String body = BodyListJourney.workingGroup(officer, "Groupe " + word);
        officer.send(
                "POST",
                body + "/members",
                says(person("Amel"))
                        .add("role", "=1+1")
                        .add("group", "A")
                        .build()
                        .toString());
        String gathering = Api.path(officer.send(
                "POST",
                "/api/v1/gatherings",
                "{\"title\":\"Les freins\",\"body\":\"" + body.substring(body.lastIndexOf('/') + 1)
                        + "\",\"heldOn\":\"2021-02-18\",\"mode\":\"online\"}"));

        assertThat(officer.get(body + "/members.csv").body()).contains("Amel " + word + ";;'=1+1;A;;;;;Oui");
        assertThat(officer.get(gathering + "/attendance.csv").body()).contains("Amel " + word + ";;;");
        JsonObject sheet = Api.json(officer.get(gathering + "/attendance"));
        assertThat(sheet.getJsonArray("items").getJsonObject(0).getString("name"))
                .isEqualTo("Amel " + word);
        for (String file : List.of("xlsx", "ods")) {
            assertThat(officer.get(body + "/members." + file).statusCode()).isEqualTo(200);
            assertThat(officer.get(gathering + "/attendance." + file).statusCode())
                    .isEqualTo(200);
        }
        for (String path : List.of("/members", "/members.csv")) {
            assertThat(Api.of("membre").get(body + path).statusCode()).isEqualTo(403);
        }
        for (String path : List.of("/attendance", "/attendance.csv")) {
            assertThat(Api.of("membre").get(gathering + path).statusCode()).isEqualTo(403);
        }
    }

    private static JsonObjectBuilder says(String person) {
        return Json.createObjectBuilder().add("person", person);
    }

    /** The identifier of a new resident; people are entered on a page only. */
    private String person(String first) {
        return PersonPages.resident("ept", first + " " + word);
    }
}
