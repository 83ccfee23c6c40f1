package fr.maillage.diagnosis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;

/** The list of collections is like others. */
class CollectionListJourney extends RecordListContract {

    private static final String COLLECTIONS = "/api/v1/collections";

    CollectionListJourney() {
        super(COLLECTIONS, "title", "Titre");
    }

    @Override
    protected String enter(Api program, String title) {
        HttpResponse<String> created = program.send(
                "POST",
                COLLECTIONS,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("territory", "com:93032")
                        .add("mode", "micro-trottoir")
                        .add("startsOn", "2026-03-02")
                        .add("endsOn", "2026-03-31")
                        .build()
                        .toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Titre", text("title")),
                entry("Territoire", text("territoryName")),
                entry("Mode de recueil", collection -> "Micro-trottoir"),
                entry("Premier jour", text("startsOn")),
                entry("Dernier jour", text("endsOn")),
                entry("Groupes", collection -> Integer.toString(collection.getInt("groups"))),
                entry("Habitants", collection -> Integer.toString(collection.getInt("respondents"))),
                entry("Paroles", collection -> Integer.toString(collection.getInt("statements"))));
    }
}
