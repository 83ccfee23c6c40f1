package fr.maillage.diagnosis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;

/** The list of documents of the diagnosis is like others. */
class ExhibitListJourney extends RecordListContract {

    private static final String EXHIBITS = "/api/v1/diagnosis-exhibits";

    ExhibitListJourney() {
        super(EXHIBITS, "title", "Titre");
    }

    @Override
    protected String enter(Api program, String title) {
        HttpResponse<String> created = program.sendForm(
                EXHIBITS,
                Map.of(
                        "title",
                        title,
                        "territory",
                        "com:93032",
                        "nature",
                        "minutes",
                        "datedOn",
                        "2026-03-02",
                        "askedBy",
                        "=A1 animatrice",
                        "agreedOn",
                        "2026-03-03",
                        "file",
                        "%PDF-1.7"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Titre", text("title")),
                entry("Nature", exhibit -> "Compte rendu"),
                entry("Territoire", text("territoryName")),
                entry("Date", text("datedOn")),
                entry("Accord recueilli par", exhibit -> "'" + exhibit.getString("askedBy")),
                entry("Accord donné le", text("agreedOn")),
                entry("Type du fichier", text("mediaType")),
                entry("Paroles", exhibit -> Integer.toString(exhibit.getInt("statements"))));
    }
}
