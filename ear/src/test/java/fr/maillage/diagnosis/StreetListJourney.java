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

/** The list of campaigns in the street is like others. */
class StreetListJourney extends RecordListContract {

    private static final String CAMPAIGNS = "/api/v1/street-campaigns";

    StreetListJourney() {
        super(CAMPAIGNS, "title", "Titre");
    }

    @Override
    protected String enter(Api program, String title) {
        HttpResponse<String> created = program.send(
                "POST",
                CAMPAIGNS,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("territory", "com:93032")
                        .add("mode", "micro-trottoir")
                        .add("opensOn", "2026-03-02")
                        .add("closesOn", "2026-03-31")
                        .add("question", "=1+1")
                        .add("goal", 40)
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
                entry("Mode de recueil", campaign -> "Micro-trottoir"),
                entry("Premier jour", text("opensOn")),
                entry("Dernier jour", text("closesOn")),
                entry("Question posée", campaign -> "'" + campaign.getString("question")),
                entry("Habitants à rencontrer", campaign -> Integer.toString(campaign.getInt("goal"))),
                entry("Habitants", campaign -> Integer.toString(campaign.getInt("respondents"))),
                entry("Paroles", campaign -> Integer.toString(campaign.getInt("statements"))));
    }
}
