package fr.maillage.actor;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.ImportedListContract;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;

/** The list of actors is like others. */
class ActorListJourney extends ImportedListContract {

    private static final String ACTORS = "/api/v1/actors";

    ActorListJourney() {
        super(ACTORS, "name", "Nom", "actors");
    }

    @Override
    protected String enter(Api program, String name) {
        String actor = Json.createObjectBuilder()
                .add("name", name)
                .add("shortName", "=1+1")
                .add("type", "association")
                .add("identifier", ActorDesk.newSiret())
                .add("territory", "com:93032")
                .add("phone", "01 99 00 12 34")
                .add("email", "accueil@example.org")
                .add("website", "https://example.org/?a=b;c")
                .add("networks", Json.createArrayBuilder().add("hub").add("france-services"))
                .build()
                .toString();
        HttpResponse<String> created = program.send("POST", ACTORS, actor);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Nom", text("name")),
                // What a spreadsheet would take for a formula is marked as a text.
                entry("Sigle", actor -> "'" + actor.getString("shortName")),
                entry("Type", term("actor-type", "type")),
                entry("SIRET ou RNA", text("identifier")),
                entry("Territoire d'action", text("territoryName")),
                entry("Téléphone", text("phone")),
                entry("Courriel", text("email")),
                entry("Site web", text("website")),
                entry("Réseaux et labels", terms("network", "networks", "; ")),
                entry("Code du territoire", text("territory")));
    }

    @Override
    protected Map<String, String> mapped() {
        return Map.of(
                "Nom", "name",
                "Sigle", "shortName",
                "Type", "type",
                "SIRET ou RNA", "identifier",
                "Téléphone", "phone",
                "Courriel", "email",
                "Site web", "website",
                "Réseaux et labels", "networks",
                "Code du territoire", "territory");
    }

    @Override
    protected String address(JsonObject actor) {
        return ACTORS + "/" + actor.getString("id");
    }
}
