package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Made-up places in Gagny on the shared server. */
final class Offer {

    private static final String FILE = """
            id,pivot,nom,commune,code_postal,adresse,latitude,longitude,telephone,horaires,date_maj,services,frais_a_charge,prise_en_charge_specifique,modalites_accompagnement
            oriente-1,,Médiathèque Georges Perec,Gagny,93220,1 rue des Livres,48.8830,2.5400,+33143010203,"Mo-Sa 09:00-19:00; Su off",2026-09-01,Maîtrise des outils numériques du quotidien|Aide aux démarches administratives,Gratuit,Surdité,Accompagnement individuel
            oriente-2,,<b>Centre social</b> & Cie,Gagny,93220,2 rue des Fleurs,48.8850,2.5500,,,,Aide aux démarches administratives,,,
            oriente-3,,Atelier payant,Gagny,93220,3 rue du Port,48.8800,2.5600,,,2026-09-01,Aide aux démarches administratives,Payant,,
            """;

    private static String place;

    private Offer() {}

    /** The identifier of the first of them; taken in once. */
    static synchronized String taken() {
        if (place == null) {
            Api admin = Api.of("admin");
            HttpResponse<String> started = admin.sendForm(
                    "/api/v1/imports",
                    Map.of("file", FILE, "profile", "national-v1", "dryRun", "false", "source", "oriente"));
            assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
            String run = Api.json(started).getString("id");
            ProductServer.await(
                    "run " + run,
                    Duration.ofMinutes(2),
                    () -> List.of("COMPLETED", "FAILED")
                            .contains(Api.json(admin.get("/api/v1/jobs/" + run)).getString("status")));
            JsonObject found = Api.json(admin.get("/api/v1/places?q=Georges+Perec&territory=com:93032"));
            place = found.getJsonArray("items").getJsonObject(0).getString("id");
        }
        return place;
    }
}
