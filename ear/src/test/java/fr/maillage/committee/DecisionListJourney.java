package fr.maillage.committee;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The register of decisions is a list like others. */
class DecisionListJourney extends RecordListContract {

    private static final String DECISIONS = "/api/v1/decisions";

    private String body;
    private String gathering;

    DecisionListJourney() {
        super(DECISIONS, "text", "Texte");
    }

    @Override
    protected String enter(Api program, String name) {
        held(program);
        String decision = Json.createObjectBuilder()
                .add("text", name)
                .add("mode", "vote")
                .add("votesFor", 1)
                .add("votesAgainst", 0)
                .add("abstained", 0)
                .add("body", body)
                .add("gathering", gathering)
                .add("decidedOn", "2026-06-11")
                .add("doneOn", "2026-06-30")
                .add("remark", "=1+1")
                .build()
                .toString();
        HttpResponse<String> created = program.send("POST", DECISIONS, decision);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        HttpResponse<String> withdrawn = program.send(
                "POST", Api.path(created) + "/withdraw", "{\"reason\":\"Remplacée\"}", "If-Match", "\"1\"");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        return Api.path(created);
    }

    /** A gathering of a body of one, who is there and votes. */
    private void held(Api program) {
        if (gathering != null) {
            return;
        }
        String group = BodyListJourney.voting(program, "Groupe " + UUID.randomUUID(), 50);
        body = group.substring(group.lastIndexOf('/') + 1);
        gathering = Api.json(program.send("POST", "/api/v1/gatherings", """
                {"title":"Les freins","body":"%s","heldOn":"2026-06-11","mode":"online"}
                """.formatted(body)))
                .getString("id");
        String name = "Amel " + body;
        String person = PersonPages.resident("ept", name);
        program.send("POST", group + "/members", "{\"person\":\"" + person + "\"}");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/gathering/meeting.xhtml?id=" + gathering);
            page.getByLabel("Arrivée").fill(name);
            page.getByLabel("Arrivée").press("Enter");
            page.waitForURL(url -> url.contains("told=arrive"));
        }
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Numéro", text("number")),
                entry("Texte", text("text")),
                entry("Mode de décision", decision -> "Vote"),
                entry("Pour", decision -> Integer.toString(decision.getInt("votesFor"))),
                entry("Contre", decision -> Integer.toString(decision.getInt("votesAgainst"))),
                entry("Abstentions", decision -> Integer.toString(decision.getInt("abstained"))),
                entry("Instance", text("bodyName")),
                entry("Territoire", decision -> "Gagny"),
                entry("Séance", text("gatheringTitle")),
                entry("Avancement", decision -> "Retirée"),
                entry("Publique", decision -> decision.getBoolean("public") ? "Oui" : "Non"),
                entry("Vote à revoir", decision -> decision.containsKey("voteDoubt") ? "Oui" : "Non"),
                entry("Retirée le", text("withdrawnOn")),
                entry("Raison du retrait", text("withdrawnReason")),
                entry("Prise le", text("decidedOn")),
                entry("Réalisée le", text("doneOn")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Remarque", decision -> "'" + decision.getString("remark")));
    }
}
