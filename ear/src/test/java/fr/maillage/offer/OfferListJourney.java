package fr.maillage.offer;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;

/** The list of offers is like others. */
class OfferListJourney extends RecordListContract {

    private static final String OFFERS = "/api/v1/offers";

    private final OfferRequests requests = new OfferRequests();

    private String actor;

    OfferListJourney() {
        super(OFFERS, "name", "Nom de l'offre");
    }

    @Override
    protected String enter(Api program, String name) {
        if (actor == null) {
            actor = Api.json(program.send(
                            "POST",
                            "/api/v1/actors",
                            "{\"name\":\"" + requests.name()
                                    + "\",\"type\":\"association\",\"territory\":\"com:93032\"}"))
                    .getString("id");
        }
        String offer = Json.createObjectBuilder()
                .add("place", requests.place())
                .add("name", name)
                .add("actor", actor)
                .add("services", codes("outils-quotidien", "aide-demarches"))
                .add("serviceDetails", codes("smartphone-tablette"))
                .add("publics", codes("seniors", "jeunes"))
                .add("supports", codes("illettrisme"))
                .add("languages", codes("ar", "lsf"))
                .add("assistance", codes("individuel", "a-domicile"))
                .add("fees", codes("gratuit"))
                .add("access", codes("telephoner"))
                .add("capacity", "12")
                .add("openingHours", "Tu 14:00-17:00")
                .add("schedule", "Mardis; \"pairs\"\nsauf vacances")
                .add("activeFrom", "2026-01-05")
                .add("activeUntil", "2096-12-31")
                .add("phone", "01 99 00 12 34")
                .add("email", "accueil@example.org")
                .add("website", "https://example.org/?a=b;c")
                .add("appointmentUrl", "https://example.org/rdv")
                .add("remark", "=1+1")
                .build()
                .toString();
        HttpResponse<String> created = program.send("POST", OFFERS, offer);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Lieu", text("placeName")),
                entry("Commune", offer -> "Gagny"),
                entry("Proposée par", text("actorName")),
                entry("État", offer -> "En cours"),
                entry("Nom de l'offre", text("name")),
                entry("Services", terms("service", "services", ", ")),
                entry("Services détaillés", terms("service-detail", "serviceDetails", ", ")),
                entry("Publics", terms("public", "publics", ", ")),
                entry("Accessibilité et prise en charge", terms("support", "supports", ", ")),
                entry("Langues", terms("language", "languages", ", ")),
                entry("Modalités", terms("assistance", "assistance", ", ")),
                entry("Coût", terms("fee", "fees", ", ")),
                entry("Comment venir", terms("access", "access", ", ")),
                entry("Capacité (personnes par semaine)", text("capacity")),
                entry("Horaires propres à l'offre", text("openingHours")),
                entry("Créneaux, en clair", text("schedule")),
                entry("Premier jour", text("activeFrom")),
                entry("Dernier jour", text("activeUntil")),
                entry("Téléphone public", text("phone")),
                entry("Courriel public", text("email")),
                entry("Page web", text("website")),
                entry("Rendez-vous en ligne", text("appointmentUrl")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Remarque", offer -> "'" + offer.getString("remark")));
    }

    private static JsonArrayBuilder codes(String... codes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (String code : codes) {
            array.add(code);
        }
        return array;
    }
}
