package fr.maillage.deployment;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.ImportedListContract;
import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** The list of posts is like others, and its file can be imported again. */
class PostListJourney extends ImportedListContract {

    private static final String POSTS = "/api/v1/posts";
    private static final String HOST = "7900";
    private static final String HOST_NAME = "Commune d'essai (fictive)";

    PostListJourney() {
        super(POSTS, "code", "ID Poste", "posts");
    }

    @Override
    protected String enter(Api program, String name) {
        host(program);
        HttpResponse<String> made = program.send(
                "POST",
                POSTS,
                Json.createObjectBuilder()
                        .add("code", name)
                        .add("territory", "com:93032")
                        .add("coordinator", "no")
                        .add("training", "running")
                        .add("convention", "renewal")
                        .add("conventionEndsOn", "2026-10-06")
                        .add("contractEndsOn", "2024-10-06")
                        .add("returnedOn", "2025-04-06")
                        .add("bonus", "yes")
                        .add("agreed", 97500)
                        .add("paid", 85000.5)
                        .add("instalment1", 40000)
                        .add("instalment1On", "2024-01-01")
                        .add("instalment2", 45000.5)
                        .add("instalment2On", "2024-02-01")
                        .add("instalment3", 12499.5)
                        .add("instalment3On", "2024-03-01")
                        .add("outcome", "own-funds")
                        .add("yearlyCost", 38400)
                        .add("note", "=1+1")
                        .build()
                        .toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        HttpResponse<String> hosted = program.send(
                "POST", Api.path(made) + "/host", "{\"host\": \"" + HOST + "\", \"from\": \"2024-01-08\"}");
        assertThat(hosted.statusCode()).as(hosted.body()).isEqualTo(204);
        return Api.path(made);
    }

    private static void host(Api program) {
        HttpResponse<String> started = program.sendForm(
                "/api/v1/imports",
                Map.of(
                        "file",
                        "id_structure;structure;siret;type;commune;insee;qpv;postes_valides;investissement_etat\n"
                                + HOST + ";" + HOST_NAME + ";;publique;Gagny;93032;oui;1;55429\n",
                        "profile",
                        "hosts"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + Api.json(started).getString("id");
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> program.get(job).body().contains("\"COMPLETED\""));
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("ID Structure TP", post -> HOST),
                entry("Structure", post -> HOST_NAME),
                entry("Statut", post -> "Rendu"),
                entry("ID Poste", text("code")),
                entry("Territoire de suivi", text("territory")),
                entry("Coordinateur", post -> "Non"),
                entry("Formation", post -> "En cours"),
                entry("Convention", post -> "Renouvellement"),
                entry("Fin de convention", text("conventionEndsOn")),
                entry("Fin de contrat", text("contractEndsOn")),
                entry("Rendu le", text("returnedOn")),
                entry("Bonification", post -> "Oui"),
                entry("Total conventionné", post -> "97500"),
                entry("Total versé", post -> "85000,5"),
                entry("Premier versement", post -> "40000"),
                entry("Deuxième versement", post -> "45000,5"),
                entry("Troisième versement", post -> "12499,5"),
                entry("Date du premier versement", text("instalment1On")),
                entry("Date du deuxième versement", text("instalment2On")),
                entry("Date du troisième versement", text("instalment3On")),
                entry("Suite de la convention", post -> "Maintenu sur fonds propres"),
                entry("Coût annuel", post -> "38400"),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Remarque", post -> "'" + post.getString("note")));
    }

    @Override
    protected Map<String, String> mapped() {
        return Map.ofEntries(
                entry("ID Structure TP", "host"),
                entry("Structure", "hostName"),
                entry("Statut", "state"),
                entry("ID Poste", "code"),
                entry("Territoire de suivi", "territory"),
                entry("Coordinateur", "coordinator"),
                entry("Formation", "training"),
                entry("Convention", "convention"),
                entry("Fin de convention", "conventionEndsOn"),
                entry("Fin de contrat", "contractEndsOn"),
                entry("Rendu le", "returnedOn"),
                entry("Bonification", "bonus"),
                entry("Total conventionné", "agreed"),
                entry("Total versé", "paid"),
                entry("Premier versement", "instalment1"),
                entry("Deuxième versement", "instalment2"),
                entry("Troisième versement", "instalment3"),
                entry("Date du premier versement", "instalment1On"),
                entry("Date du deuxième versement", "instalment2On"),
                entry("Date du troisième versement", "instalment3On"),
                entry("Suite de la convention", "outcome"),
                entry("Coût annuel", "yearlyCost"),
                entry("Remarque", "note"));
    }

    @Override
    protected String address(JsonObject post) {
        return POSTS + "/" + post.getString("id");
    }
}
