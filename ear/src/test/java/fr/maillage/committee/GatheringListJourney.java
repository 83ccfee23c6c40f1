package fr.maillage.committee;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The list of gatherings is like others. */
class GatheringListJourney extends RecordListContract {

    private static final String GATHERINGS = "/api/v1/gatherings";

    GatheringListJourney() {
        super(GATHERINGS, "title", "Intitulé");
    }

    @Override
    protected String enter(Api program, String name) {
        String body = Api.json(program.get(BodyListJourney.workingGroup(program, "Groupe " + UUID.randomUUID())))
                .getString("id");
        String gathering = Json.createObjectBuilder()
                .add("title", name)
                .add("body", body)
                .add("code", "S2")
                .add("heldOn", "2021-02-18")
                .add("startsAt", "14:00")
                .add("endsAt", "16:30")
                .add("mode", "both")
                .add("place", "Hôtel de ville, salle des mariages")
                .add(
                        "groups",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("code", "S2-A")
                                        .add("title", "Accès aux droits")
                                        .add("present", 15))
                                .add(Json.createObjectBuilder()
                                        .add("code", "S2-B")
                                        .add("title", "Équipement et connexion")))
                .add("remark", "=1+1")
                .build()
                .toString();
        HttpResponse<String> created = program.send("POST", GATHERINGS, gathering);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Intitulé", text("title")),
                entry("Instance", text("bodyName")),
                entry("Territoire", gathering -> "Gagny"),
                entry("Présents", gathering -> "15"),
                entry("Code", text("code")),
                entry("Date", text("heldOn")),
                entry("Début", text("startsAt")),
                entry("Fin", text("endsAt")),
                entry("Mode", gathering -> "Sur place et en ligne"),
                entry("Lieu", text("place")),
                entry("Groupes", gathering -> "S2-A ; Accès aux droits ; 15, S2-B ; Équipement et connexion"),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Remarque", gathering -> "'" + gathering.getString("remark")));
    }
}
