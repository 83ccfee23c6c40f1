package fr.maillage.committee;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;

/** The list of bodies is like others. */
class BodyListJourney extends RecordListContract {

    static final String BODIES = "/api/v1/bodies";

    BodyListJourney() {
        super(BODIES, "name", "Nom");
    }

    /** The address of a working group for Gagny. */
    static String workingGroup(Api program, String name) {
        return enter(program, group(name));
    }

    /** The address of one that votes with a share of its members. */
    static String voting(Api program, String name, int quorum) {
        return enter(program, group(name).add("quorum", quorum));
    }

    private static JsonObjectBuilder group(String name) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("kind", "working-group")
                .add("territory", "com:93032")
                .add("remark", "=1+1");
    }

    private static String enter(Api program, JsonObjectBuilder body) {
        HttpResponse<String> created = program.send("POST", BODIES, body.build().toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected String enter(Api program, String name) {
        return voting(program, name, 50);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Nom", text("name")),
                entry("Nature", body -> "Groupe de travail"),
                entry("Territoire", text("territoryName")),
                entry(
                        "Quorum des votes",
                        body -> body.containsKey("quorum") ? Integer.toString(body.getInt("quorum")) : ""),
                entry("Séances", body -> Integer.toString(body.getInt("gatherings"))),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Remarque", body -> "'" + body.getString("remark")));
    }
}
