package fr.maillage.diagnosis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
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
import org.junit.jupiter.api.Test;

/** The list of findings is like others. */
class FindingListJourney extends RecordListContract {

    private static final String FINDINGS = "/api/v1/findings";

    private final String theme = "t" + UUID.randomUUID().toString().substring(0, 8);

    private String statement;

    FindingListJourney() {
        super(FINDINGS, "title", "Intitulé");
    }

    /** Imports it, for files alone give findings a code; then says what the mapping that ships has no column for. */
    @Override
    protected String enter(Api program, String name) {
        if (statement == null) {
            statement = statement(program);
        }
        String file = "code;intitule;etat;propose_le;adopte_le;themes;preuves;publics;importance;faisabilite\n"
                + String.join(
                        ";",
                        "F-" + UUID.randomUUID(),
                        "\"" + name.replace("\"", "\"\"") + "\"",
                        "adopté;2021-05-20;2021-06-10",
                        theme,
                        "diagnosis.statement:" + statement,
                        "seniors|jeunes;4;2\n");
        HttpResponse<String> started =
                program.sendForm("/api/v1/imports", Map.of("file", file, "profile", "findings", "dryRun", "false"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + Api.json(started).getString("id");
        ProductServer.await(
                "the import", Duration.ofMinutes(1), () -> read(job).toString().contains("\"COMPLETED\""));
        String found = FINDINGS + "/"
                + read(FINDINGS + "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id");
        JsonObject finding = read(found);
        HttpResponse<String> saved = program.send(
                "PUT",
                found,
                Json.createObjectBuilder(finding)
                        .add("conclusion", "=1+1")
                        .build()
                        .toString(),
                "If-Match",
                "\"" + finding.getInt("version") + "\"");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return found;
    }

    @Test
    void statements_by_finding_and_its_history_tell_the_words_on_which_it_was_adopted() {
        String finding = enter(program(), "Constat relu " + tag());
        JsonObject said = read("/api/v1/statements/" + statement);
        HttpResponse<String> saved = program()
                .send(
                        "PUT",
                        "/api/v1/statements/" + statement,
                        Json.createObjectBuilder(said)
                                .add("words", "L'ascenseur est en panne.")
                                .build()
                                .toString(),
                        "If-Match",
                        "\"" + said.getInt("version") + "\"");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);

        String id = finding.substring(finding.lastIndexOf('/') + 1);
        JsonObject listed =
                read("/api/v1/statements?finding=" + id).getJsonArray("items").getJsonObject(0);
        assertThat(listed.getString("words")).isEqualTo("L'ascenseur est en panne.");
        assertThat(listed.getString("adoptedWords")).isEqualTo("Le guichet a fermé.");
        assertThat(read("/api/v1/statements/" + statement).containsKey("adoptedWords"))
                .isFalse();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/finding/detail.xhtml?id=" + id);
            assertThat(page.locator("section[aria-labelledby=s-history]").textContent())
                    .contains("Le guichet a fermé.")
                    .doesNotContain("ascenseur");
            browser.hasNoErrors();
        }
    }

    private String statement(Api program) {
        Api.of("admin")
                .send(
                        "POST",
                        "/api/v1/themes",
                        "{\"code\":\"%s\",\"name\":\"Guichets\",\"kind\":\"theme\"}".formatted(theme));
        String body = Api.json(program.send("POST", "/api/v1/bodies", """
                        {"name":"Comité %s","kind":"committee","territory":"ept:200058790"}
                        """.formatted(theme)))
                .getString("id");
        String gathering = Api.json(program.send("POST", "/api/v1/gatherings", """
                        {"title":"Séance %s","body":"%s","heldOn":"2021-02-18","mode":"online",
                         "groups":[{"code":"A","title":"Accès aux droits"}]}
                        """.formatted(theme, body)))
                .getString("id");
        return Api.json(program.send("POST", "/api/v1/statements", """
                        {"gathering":"%s","group":"A","words":"Le guichet a fermé.","nature":"observation",
                         "saidOn":"2021-02-18"}
                        """.formatted(gathering)))
                .getString("id");
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Intitulé", text("title")),
                entry("Code", text("code")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Conclusion", finding -> "'" + finding.getString("conclusion")),
                entry("Territoire", text("territory")),
                entry("Thèmes", finding -> theme),
                entry("Publics concernés", terms("audience", "publics", ", ")),
                entry("Importance", finding -> Integer.toString(finding.getInt("importance"))),
                entry("Faisabilité", finding -> Integer.toString(finding.getInt("feasibility"))),
                entry("Importance × faisabilité", finding -> "8"),
                entry("État", finding -> "Adopté"),
                entry("Proposé le", text("proposedOn")),
                entry("Adopté le", text("adoptedOn")),
                entry(
                        "Nombre de preuves",
                        finding -> Integer.toString(
                                finding.getJsonArray("evidence").size())));
    }
}
