package fr.maillage.diagnosis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The list of irritants is like others. */
class IrritantListJourney extends RecordListContract {

    private static final String IRRITANTS = "/api/v1/irritants";

    private String finding;

    IrritantListJourney() {
        super(IRRITANTS, "subject", "Objet");
    }

    /** Imports it, for files alone give irritants a code; then says what the mapping that ships has no column for. */
    @Override
    protected String enter(Api program, String name) {
        if (finding == null) {
            finding = Api.json(program.send("POST", "/api/v1/findings", """
                            {"title":"Les codes expirent","territory":"com:93032","state":"discussed",
                             "proposedOn":"2021-05-20"}
                            """)).getString("id");
        }
        String file = "code;constat;objet;texte;administration;envoye_le;repondu_le;etat\n"
                + String.join(
                        ";",
                        "IR-" + UUID.randomUUID(),
                        "",
                        "\"" + name.replace("\"", "\"\"") + "\"",
                        "=1+1;Caisse (essai);2021-10-04;2021-10-29;répondu\n");
        HttpResponse<String> started =
                program.sendForm("/api/v1/imports", Map.of("file", file, "profile", "irritants", "dryRun", "false"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + Api.json(started).getString("id");
        ProductServer.await(
                "the import", Duration.ofMinutes(1), () -> read(job).toString().contains("\"COMPLETED\""));
        String found = IRRITANTS + "/"
                + read(IRRITANTS + "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id");
        JsonObject irritant = read(found);
        HttpResponse<String> saved = program.send(
                "PUT",
                found,
                Json.createObjectBuilder(irritant)
                        .add("finding", finding)
                        .add("answer", "Le code dure désormais une heure.")
                        .build()
                        .toString(),
                "If-Match",
                "\"" + irritant.getInt("version") + "\"");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return found;
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Code", text("code")),
                entry("Objet", text("subject")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Texte", irritant -> "'" + irritant.getString("description")),
                entry("Territoire", text("territory")),
                entry("Constat qu'il appuie", irritant -> "Les codes expirent"),
                entry("Administration", text("administration")),
                entry("Envoyé le", text("sentOn")),
                entry("État", irritant -> "Répondu"),
                entry("Répondu le", text("answeredOn")),
                entry("Réponse", text("answer")),
                entry("Délai (jours)", irritant -> "25"));
    }
}
