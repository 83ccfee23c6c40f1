package fr.maillage.diagnosis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The list of collections is like others. */
class CollectionListJourney extends RecordListContract {

    private static final String COLLECTIONS = "/api/v1/collections";

    CollectionListJourney() {
        super(COLLECTIONS, "title", "Titre");
    }

    @Override
    protected String enter(Api program, String title) {
        HttpResponse<String> created = program.send(
                "POST",
                COLLECTIONS,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("territory", "com:93032")
                        .add("mode", "micro-trottoir")
                        .add("startsOn", "2026-03-02")
                        .add("endsOn", "2026-03-31")
                        .build()
                        .toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Test
    void the_file_of_statements_has_those_of_the_chosen_collection_alone() {
        String chosen = enter(program(), "Printemps " + tag()).replaceAll(".*/", "");
        said(chosen, "La poste a fermé");
        said("Automne " + tag(), "Le guichet est loin");
        assertThat(program().get("/api/v1/statements.csv?collection=" + chosen).body())
                .contains("La poste a fermé, " + tag())
                .doesNotContain("Le guichet est loin");
        assertThat(program().get("/api/v1/statements.csv?q=" + tag()).body())
                .contains("La poste a fermé, " + tag(), "Le guichet est loin, " + tag());
        assertThat(program()
                        .get("/api/v1/statements.csv?collection=00000000-0000-0000-0000-000000000000")
                        .body())
                .doesNotContain(tag());
    }

    private void said(String collection, String words) {
        String file = "code;repondant;mode;date;commune;insee;tranche_age;equipement;aisance_francais;situation;"
                + "prenom_modifie;age_publie;nature;themes;publics;polarite;texte\n"
                + "H001;R01;micro-trottoir;2026-03-02;Gagny;93032;25-39;;;;;;constat;demarches;;négative;" + words
                + ", "
                + tag() + "\n";
        HttpResponse<String> started = program()
                .sendForm(
                        "/api/v1/imports",
                        Map.of("profile", "statements-residents", "file", file, "collection", collection));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + Api.json(started).getString("id");
        ProductServer.await(
                "the statements",
                Duration.ofMinutes(1),
                () -> program().get(job).body().contains("\"COMPLETED\""));
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Titre", text("title")),
                entry("Territoire", text("territoryName")),
                entry("Mode de recueil", collection -> "Micro-trottoir"),
                entry("Premier jour", text("startsOn")),
                entry("Dernier jour", text("endsOn")),
                entry("Groupes", collection -> Integer.toString(collection.getInt("groups"))),
                entry("Habitants", collection -> Integer.toString(collection.getInt("respondents"))),
                entry("Paroles", collection -> Integer.toString(collection.getInt("statements"))));
    }
}
