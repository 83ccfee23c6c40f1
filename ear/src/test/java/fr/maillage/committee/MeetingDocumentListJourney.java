package fr.maillage.committee;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The list of the documents of gatherings is like others. */
class MeetingDocumentListJourney extends RecordListContract {

    MeetingDocumentListJourney() {
        super("/api/v1/meeting-documents", "title", "Intitulé");
    }

    @Override
    protected String enter(Api program, String name) {
        String body = Api.json(program.get(BodyListJourney.workingGroup(program, "Groupe " + UUID.randomUUID())))
                .getString("id");
        String gathering = Api.json(program.send("POST", "/api/v1/gatherings", """
                        {"title":"Les freins","body":"%s","heldOn":"2021-02-18","mode":"both"}
                        """.formatted(body)))
                .getString("id");
        String item = Api.json(program.send("POST", "/api/v1/agenda-items", """
                        {"title":"Actions","gathering":"%s","duration":25}
                        """.formatted(gathering)))
                .getString("id");
        HttpResponse<String> created = program.sendForm(
                "/api/v1/meetings/" + gathering + "/documents",
                Map.of("title", name, "item", item, "annex", "no", "members", "yes", "file", "%PDF-1.7"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Intitulé", text("title")),
                entry("Parmi les annexes", paper -> "Non"),
                entry("Lu par les membres, par leur lien", paper -> "Oui"),
                entry("Séance", text("gatheringTitle")),
                entry("Date", text("heldOn")),
                entry("Point à l'ordre du jour", text("itemTitle")),
                entry("Version", paper -> Integer.toString(paper.getInt("latest"))),
                entry("Fichier", text("fileName")));
    }
}
