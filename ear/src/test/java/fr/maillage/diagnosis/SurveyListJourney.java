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

/** The list of surveys is like others. */
class SurveyListJourney extends RecordListContract {

    private static final String SURVEYS = "/api/v1/surveys";

    SurveyListJourney() {
        super(SURVEYS, "title", "Titre");
    }

    @Override
    protected String enter(Api program, String title) {
        HttpResponse<String> created = program.send(
                "POST",
                SURVEYS,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("territory", "com:93032")
                        .add("side", "residents")
                        .add("opensOn", "2026-03-02")
                        .add("closesOn", "2026-03-31")
                        .add("introduction", "=1+1")
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
                entry("Répondants", survey -> "Habitants"),
                entry("Premier jour", text("opensOn")),
                entry("Dernier jour", text("closesOn")),
                entry("Présentation", survey -> "'" + survey.getString("introduction")),
                entry("Réponses à recueillir", survey -> Integer.toString(survey.getInt("goal"))),
                entry("Réponses publiées", survey -> Integer.toString(survey.getInt("answers"))));
    }
}
