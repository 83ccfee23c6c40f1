package fr.maillage.diagnosis;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/** A survey of residents that is open today and asks one question, to which one says yes or no. */
final class AskedSurvey {

    private AskedSurvey() {}

    /** Enters it and returns it as it was before its question came. */
    static JsonObject by(Api officer, String title, LocalDate today) {
        JsonObject survey =
                Api.json(officer.send("POST", "/api/v1/surveys", """
                {"title":"%s","territory":"ept:200058790","side":"residents","opensOn":"%s","closesOn":"%s"}
                """.formatted(title, today, today.plusDays(1))));
        Api.json(officer.send(
                "PUT",
                "/api/v1/surveys/" + survey.getString("id") + "/questions",
                """
                {"questions":[{"name":"connait","kind":"one","label":"Connaissez-vous un lieu ?",
                 "choices":[{"name":"oui","label":"Oui"},{"name":"non","label":"Non"}]}]}
                """,
                "If-Match",
                "\"" + survey.getInt("version") + "\""));
        return survey;
    }
}
