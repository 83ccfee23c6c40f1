package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Programs that change places. */
class PlaceApiJourney {

    private static Api officer;

    private final String name = "Lieu " + UUID.randomUUID();

    @BeforeAll
    static void signIn() {
        officer = Api.of("ept");
    }

    @Test
    void a_place_is_replaced_by_whoever_has_seen_its_latest_version() {
        HttpResponse<String> created = create();
        String path = Api.path(created);
        String seen = Api.etag(created);

        HttpResponse<String> updated = officer.send("PUT", path, record(name + " bis"), "If-Match", seen);

        assertThat(updated.statusCode()).as(updated.body()).isEqualTo(200);
        assertThat(Api.json(updated).getString("name")).isEqualTo(name + " bis");
        assertThat(Api.etag(updated)).isNotEqualTo(seen);
        HttpResponse<String> read = officer.get(path);
        assertThat(Api.json(read).getString("name")).isEqualTo(name + " bis");
        assertThat(Api.etag(read)).isEqualTo(Api.etag(updated));
    }

    @Test
    void a_record_is_dated_by_what_a_program_says_was_verified_and_by_nothing_else() {
        HttpResponse<String> created = officer.send("POST", "/api/v1/places", saying("\"verified\":false"));
        assertThat(Api.json(created).containsKey("dateMaj")).isFalse();
        String path = Api.path(created);

        HttpResponse<String> corrected =
                officer.send("PUT", path, record(name + " bis"), "If-Match", Api.etag(created));
        assertThat(Api.json(corrected).containsKey("dateMaj")).isFalse();
        assertThat(Api.json(corrected).getString("freshness")).isEqualTo("to-update");

        HttpResponse<String> contact =
                officer.send("PUT", path, saying("\"verifiedGroups\":[\"contact\"]"), "If-Match", Api.etag(corrected));
        assertThat(Api.json(contact).getJsonObject("ages").keySet()).containsExactly("contact");
        assertThat(Api.json(contact).containsKey("dateMaj")).isFalse();

        Api.refused(
                officer.send("PUT", path, saying("\"verifiedGroups\":[\"who\"]"), "If-Match", Api.etag(contact)), 422);
        HttpResponse<String> verified =
                officer.send("PUT", path, saying("\"verified\":true"), "If-Match", Api.etag(contact));
        assertThat(Api.json(verified).getString("freshness")).isEqualTo("up-to-date");
        assertThat(Api.json(verified).getJsonObject("ages").keySet())
                .containsExactlyInAnyOrder("where", "when", "what", "contact");
        assertThat(Api.json(verified).containsKey("verified")).isFalse();
    }

    private String saying(String more) {
        return record(name).replaceFirst("}$", "," + more + "}");
    }

    @Test
    void a_write_upon_an_older_version_is_refused_and_changes_nothing() {
        HttpResponse<String> created = create();
        String path = Api.path(created);
        officer.send("PUT", path, record(name + " première"), "If-Match", Api.etag(created));

        Api.refused(officer.send("PUT", path, record(name + " seconde"), "If-Match", Api.etag(created)), 412);
        Api.refused(officer.send("POST", path + "/archive", "{\"reason\":\"x\"}", "If-Match", Api.etag(created)), 412);
        assertThat(Api.json(officer.get(path)).getString("name")).isEqualTo(name + " première");
    }

    @Test
    void a_write_must_say_which_version_it_means() {
        HttpResponse<String> created = create();
        String path = Api.path(created);

        Api.refused(officer.send("PUT", path, record(name)), 428);
        Api.refused(officer.send("POST", path + "/confirm", null), 428);
        Api.refused(officer.send("POST", path + "/archive", "{\"reason\":\"x\"}"), 428);
        Api.refused(officer.send("POST", path + "/restore", null), 428);
        assertThat(Api.etag(officer.get(path))).isEqualTo(Api.etag(created));
    }

    @Test
    void a_wrong_field_is_named_in_the_answer() {
        HttpResponse<String> created = create();
        String wrong = record(name).replace("93220", "75001");

        HttpResponse<String> answer = officer.send("PUT", Api.path(created), wrong, "If-Match", Api.etag(created));

        Api.refused(answer, 422);
        assertThat(answer.body()).contains("postalCode").contains("75001");
    }

    @Test
    void a_place_is_archived_with_a_reason_and_restored() {
        HttpResponse<String> created = create();
        String path = Api.path(created);

        HttpResponse<String> archived = officer.send(
                "POST", path + "/archive", "{\"reason\":\"Fermé en juin\"}", "If-Match", Api.etag(created));
        assertThat(archived.statusCode()).as(archived.body()).isEqualTo(200);
        assertThat(total("")).isZero();
        assertThat(total("&archived=true")).isEqualTo(1);
        Api.refused(officer.send("PUT", path, record(name), "If-Match", Api.etag(archived)), 409);

        HttpResponse<String> restored = officer.send("POST", path + "/restore", null, "If-Match", Api.etag(archived));
        assertThat(restored.statusCode()).as(restored.body()).isEqualTo(200);
        assertThat(total("")).isEqualTo(1);
        Api.refused(officer.send("POST", path + "/restore", null, "If-Match", Api.etag(restored)), 409);
    }

    @Test
    void an_officer_of_another_territory_and_a_reader_are_refused() {
        HttpResponse<String> created = create();
        String elsewhere = record(name).replace("93032", "93008").replace("93220", "93000");

        Api.refused(officer.send("PUT", Api.path(created), elsewhere, "If-Match", Api.etag(created)), 403);
        Api.refused(
                Api.of("prefecture").send("PUT", Api.path(created), record(name), "If-Match", Api.etag(created)), 403);
    }

    private HttpResponse<String> create() {
        HttpResponse<String> created = officer.send("POST", "/api/v1/places", record(name));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return created;
    }

    private int total(String more) {
        String query = "/api/v1/places?q=" + name.replace(" ", "+") + more;
        return Api.json(officer.get(query)).getInt("total");
    }

    private static String record(String name) {
        JsonObject record = Json.createObjectBuilder()
                .add("name", name)
                .add("commune", "93032")
                .add("postalCode", "93220")
                .add("address", "1 rue Imaginaire")
                .add("services", Json.createArrayBuilder().add("aide-demarches"))
                .build();
        return record.toString();
    }
}
