package fr.maillage.offer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;

/** An offer of a name that nothing else has, at a place of its own, as programs send it. */
final class OfferRequests {

    private final String name = "Offre " + UUID.randomUUID();
    private final String place = newPlace();

    String name() {
        return name;
    }

    /** The identifier of the place. */
    String place() {
        return place;
    }

    HttpResponse<String> created(Api officer) {
        HttpResponse<String> created = officer.send("POST", "/api/v1/offers", record("outils-quotidien"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return created;
    }

    String record(String service) {
        return Json.createObjectBuilder()
                .add("place", place)
                .add("name", name)
                .add("services", Json.createArrayBuilder().add(service))
                .build()
                .toString();
    }

    private static String newPlace() {
        JsonObject record = Json.createObjectBuilder()
                .add("name", "Lieu " + UUID.randomUUID())
                .add("commune", "93032")
                .add("postalCode", "93220")
                .add("address", "1 rue Imaginaire")
                .add("services", Json.createArrayBuilder().add("aide-demarches"))
                .build();
        HttpResponse<String> created = Api.of("ept").send("POST", "/api/v1/places", record.toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.json(created).getString("id");
    }
}
