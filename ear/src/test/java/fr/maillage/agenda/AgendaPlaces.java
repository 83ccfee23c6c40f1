package fr.maillage.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Places and events for journeys, made by the API as an officer of Grand Paris Grand Est. */
public final class AgendaPlaces {

    private AgendaPlaces() {}

    /** A place in Gagny; its identifier. */
    public static String create() {
        return create("ept", "com:93032", "93220");
    }

    /** A place in Bordeaux, far from the committee; its identifier. */
    static String far() {
        return create("admin", "com:33063", "33000");
    }

    private static String create(String login, String commune, String postalCode) {
        return id(
                login,
                "/api/v1/places",
                Json.createObjectBuilder()
                        .add("name", "Lieu " + UUID.randomUUID())
                        .add("address", "1 rue Imaginaire")
                        .add("commune", commune)
                        .add("postalCode", postalCode)
                        .build()
                        .toString());
    }

    /** An event in two days; its identifier. */
    public static String event(String place, String title, String recurrence) {
        return id("ept", "/api/v1/agenda/events", json(place, title, recurrence));
    }

    /** The same, far from the committee. */
    static String farEvent(String place, String title) {
        return id("admin", "/api/v1/agenda/events", json(place, title, null));
    }

    static String json(String place, String title, String recurrence) {
        String day = AgendaDesk.today().plusDays(2).toString();
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("place", place)
                .add("title", title)
                .add("summary", "Apprendre à se servir de son téléphone")
                .add("theme", "aide-demarches")
                .add("level", "beginner")
                .add("seats", 8)
                .add("registration", "phone")
                .add("contact", "01 99 00 12 34")
                .add("start", day + "T14:00")
                .add("end", day + "T16:00");
        return (recurrence == null ? event : event.add("recurrence", recurrence))
                .build()
                .toString();
    }

    private static String id(String login, String path, String json) {
        HttpResponse<String> created = Api.of(login).send("POST", path, json);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.json(created).getString("id");
    }
}
