package fr.maillage.offer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programs say by the API what is offered in places. */
class OfferApiJourney {

    private final OfferRequests requests = new OfferRequests();
    private final String place = requests.place();

    @Test
    void a_program_enters_corrects_archives_and_restores_an_offer_and_the_place_follows() {
        Api officer = Api.of("ept");
        HttpResponse<String> created = requests.created(officer);
        String path = Api.path(created);

        Api.refused(officer.send("PUT", path, requests.record("aide-demarches")), 428);
        HttpResponse<String> corrected =
                officer.send("PUT", path, requests.record("loisirs-creations"), "If-Match", Api.etag(created));
        assertThat(Api.json(corrected).getJsonArray("services")).hasToString("[\"loisirs-creations\"]");
        assertThat(derived(officer)).contains("aide-demarches", "loisirs-creations");
        Api.refused(officer.send("PUT", path, requests.record("aide-demarches"), "If-Match", Api.etag(created)), 412);

        HttpResponse<String> archived =
                officer.send("POST", path + "/archive", "{\"reason\":\"terminée\"}", "If-Match", Api.etag(corrected));
        assertThat(Api.json(archived).getString("state")).isEqualTo("archived");
        assertThat(derived(officer)).contains("aide-demarches").doesNotContain("loisirs-creations");
        Api.refused(officer.send("PUT", path, requests.record("aide-demarches"), "If-Match", Api.etag(archived)), 409);
        officer.send("POST", path + "/restore", null, "If-Match", Api.etag(archived));
        JsonObject listed = Api.json(officer.get("/api/v1/places/" + place + "/offers"));
        assertThat(listed.getInt("total")).isEqualTo(1);
        assertThat(Api.json(officer.get("/api/v1/offers?territory=com:93032&service=loisirs-creations&place=" + place))
                        .getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void a_program_is_told_what_it_sent_wrongly() {
        Api officer = Api.of("ept");

        Api.refused(officer.send("POST", "/api/v1/offers", requests.record("nonsense")), 422);
        Api.refused(officer.send("POST", "/api/v1/offers", "{}"), 422);
        Api.refused(officer.send("POST", "/api/v1/offers", "["), 400);
        Api.refused(officer.send("POST", "/api/v1/offers", "{\"place\":\"" + UUID.randomUUID() + "\"}"), 404);
        Api.refused(officer.get("/api/v1/offers/nonsense"), 404);
        Api.refused(officer.get("/api/v1/offers?territory=com:00000"), 404);
        Api.refused(officer.get("/api/v1/offers?actor=nonsense"), 422);
        Api.refused(officer.get("/api/v1/offers?size=many"), 422);
        Api.refused(officer.get("/api/v1/places/" + UUID.randomUUID() + "/offers"), 404);
        Api.refused(Api.of("membre").send("POST", "/api/v1/offers", requests.record("aide-demarches")), 403);
        Api.refused(Api.visitor().get("/api/v1/offers"), 401);
    }

    @Test
    void a_program_that_may_only_read_may_ask_for_the_head_of_a_record() {
        String path = Api.path(requests.created(Api.of("ept")));

        assertThat(Api.of("membre").send("HEAD", path, null).statusCode()).isEqualTo(200);
        Api.refused(Api.of("membre").send("POST", path + "/archive", "{\"reason\":\"non\"}", "If-Match", "\"1\""), 403);
    }

    private String derived(Api reader) {
        JsonValue services = Api.json(reader.get("/api/v1/places/" + place))
                .getJsonObject("derived")
                .get("services");
        return services.toString();
    }
}
