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

/** The list of agenda items is like others. */
class AgendaItemListJourney extends RecordListContract {

    private static final String ITEMS = "/api/v1/agenda-items";

    AgendaItemListJourney() {
        super(ITEMS, "title", "Point");
    }

    @Override
    protected String enter(Api program, String name) {
        String body = Api.json(program.get(BodyListJourney.workingGroup(program, "Groupe " + UUID.randomUUID())))
                .getString("id");
        String gathering = Api.json(program.send("POST", "/api/v1/gatherings", """
                        {"title":"Les freins","body":"%s","heldOn":"2021-02-18","mode":"both"}
                        """.formatted(body)))
                .getString("id");
        String code = "A" + UUID.randomUUID();
        program.send("POST", "/api/v1/actions", """
                {"title":"Ateliers","code":"%s","kind":"serie-ateliers","territory":"com:93032","state":"idea"}
                """.formatted(code));
        String item = Json.createObjectBuilder()
                .add("title", name)
                .add("gathering", gathering)
                .add("duration", 25)
                .add("presentedBy", "secrétariat")
                .add("links", Json.createArrayBuilder().add("action:" + code))
                .add("carriedOver", "yes")
                .add("remark", "=1+1")
                .build()
                .toString();
        HttpResponse<String> created = program.send("POST", ITEMS, item);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Séance", text("gatheringTitle")),
                entry("Date", text("heldOn")),
                entry("Rang", item -> Integer.toString(item.getInt("rank"))),
                entry("Point", text("title")),
                entry("Durée", item -> Integer.toString(item.getInt("duration"))),
                entry("Présenté par (en toutes lettres)", text("presentedBy")),
                entry("Fiches liées", item -> item.getJsonArray("links").getString(0)),
                entry("Reporté", item -> "Oui"),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Remarque", item -> "'" + item.getString("remark")));
    }
}
