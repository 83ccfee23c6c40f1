package fr.maillage.plan;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The list of frames is like others. */
class FrameListJourney extends RecordListContract {

    private static final String FRAMES = "/api/v1/frames";

    FrameListJourney() {
        super(FRAMES, "name", "Nom");
    }

    @Override
    protected String enter(Api program, String name) {
        HttpResponse<String> made = program.send(
                "POST",
                FRAMES,
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("code", "F" + UUID.randomUUID())
                        .add("kind", "fne-roadmap")
                        .add("territory", "com:93032")
                        .add("startsOn", "2024-01-01")
                        .add("endsOn", "2027-12-31")
                        .add("description", "=1+1")
                        .build()
                        .toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = Api.json(made).getString("id");
        adopt(program, id);
        return FRAMES + "/" + id;
    }

    private static void adopt(Api program, String frame) {
        String address = "/api/v1/schemes/"
                + Api.json(program.get("/api/v1/schemes?kind=fne-roadmap&territory=com:93032&state=draft&size=200"))
                        .getJsonArray("items")
                        .stream()
                        .map(JsonValue::asJsonObject)
                        .filter(version -> frame.equals(version.getString("frame")))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
        program.send("POST", address + "/lines", "{\"level\":\"axis\",\"code\":\"A1\",\"label\":\"Former\"}");
        move(program, address, "submit", "{\"submittedOn\":\"2024-01-05\"}");
        move(program, address, "adopt", """
                {"adoptedOn":"2024-02-06","assembly":"Comité départemental (essai)","deliberation":"CD-1"}
                """);
    }

    private static void move(Api program, String address, String verb, String body) {
        String tag = program.get(address).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> moved = program.send("POST", address + "/" + verb, body, "If-Match", tag);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Nom", text("name")),
                entry("Code", text("code")),
                entry("Type", frame -> "Feuille de route France Numérique Ensemble"),
                entry("Périmètre", text("territory")),
                entry("Début", text("startsOn")),
                entry("Fin", text("endsOn")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Description", frame -> "'" + frame.getString("description")),
                entry("Version en vigueur, sinon la dernière", frame -> "1"),
                entry("État", frame -> "Adopté"),
                entry("Adopté le", text("adoptedOn")));
    }
}
