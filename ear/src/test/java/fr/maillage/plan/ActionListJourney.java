package fr.maillage.plan;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.ImportedListContract;
import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of actions is like others, and its file can be imported again. */
class ActionListJourney extends ImportedListContract {

    private static final String ACTIONS = "/api/v1/actions";

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private boolean told;

    ActionListJourney() {
        super(ACTIONS, "title", "Intitulé", "actions");
    }

    private String actor(String part) {
        return "Acteur, " + part + " " + own;
    }

    /** Tells of the records to which actions refer. */
    private void tell(Api program) {
        imported(
                program,
                "scheme",
                "niveau;code;parent;libelle;publics;valeur_cible;unite;echeance\n"
                        + "schema;S" + own + ";;Schéma des essais;;;;\n"
                        + "axe;A" + own + ";S" + own + ";Un axe;;;;\n"
                        + "objectif;O" + own + ";A" + own + ";Un objectif;;;;\n");
        imported(
                program,
                "findings",
                "code;intitule;etat;propose_le;adopte_le;themes;preuves;publics;importance;faisabilite\n" + "F" + own
                        + ";Un constat;discuté;2021-05-20;;;;;;\n");
        HttpResponse<String> place = program.send("POST", "/api/v1/places", """
                {"name":"Lieu, essai %s","commune":"93032","postalCode":"93220","address":"1 rue Imaginaire",
                 "services":["aide-demarches"]}
                """.formatted(own));
        assertThat(place.statusCode()).as(place.body()).isEqualTo(201);
        for (String part : new String[] {"porteur", "partenaire"}) {
            HttpResponse<String> created = program.send("POST", "/api/v1/actors", """
                    {"name":"%s","type":"association","territory":"com:93032"}
                    """.formatted(actor(part)));
            assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        }
    }

    private void imported(Api program, String profile, String file) {
        HttpResponse<String> started = program.sendForm(
                "/api/v1/imports",
                Map.of("file", file, "profile", profile, "dryRun", "false", "confirmChanges", "true"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + Api.json(started).getString("id");
        ProductServer.await(
                "the import", Duration.ofMinutes(1), () -> read(job).toString().contains("\"COMPLETED\""));
    }

    @Override
    protected String enter(Api program, String name) {
        if (!told) {
            tell(program);
            told = true;
        }
        String action = Json.createObjectBuilder()
                .add("title", name)
                .add("code", "A" + UUID.randomUUID())
                .add("kind", "serie-ateliers")
                .add("territory", "com:93032")
                .add("purpose", "=1+1")
                .add("state", "suspended")
                .add("stateReason", "La salle manque")
                .add("startsOn", "2026-01-05")
                .add("endsOn", "2026-12-18")
                .add("objectives", Json.createArrayBuilder().add("O" + own))
                .add("findings", Json.createArrayBuilder().add("F" + own))
                .add("lead", actor("porteur"))
                .add(
                        "partners",
                        Json.createArrayBuilder().add(actor("partenaire")).add(actor("porteur")))
                .add("publics", Json.createArrayBuilder().add("seniors").add("jeunes"))
                .add("perimeter", Json.createArrayBuilder().add("com:93032").add("com:93051"))
                .add("communes", Json.createArrayBuilder().add("93032"))
                .add("places", Json.createArrayBuilder().add("Lieu, essai " + own))
                .add("deliverables", "Un bilan")
                .add("risks", "Peu d'inscrits")
                .add("fileNumbers", Json.createArrayBuilder().add("DA-2026-0101"))
                .build()
                .toString();
        HttpResponse<String> created = program.send("POST", ACTIONS, action);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    private static Function<JsonObject, String> joined(String field, String between) {
        return record -> record.getJsonArray(field).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining(between));
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Intitulé", text("title")),
                entry("Code", text("code")),
                entry("Type d'action", term("action-kind", "kind")),
                entry("Territoire de suivi", text("territory")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Finalité", action -> "'" + action.getString("purpose")),
                entry("État", action -> "Suspendue"),
                entry("Motif de suspension ou d'abandon", text("stateReason")),
                entry("Premier jour", text("startsOn")),
                entry("Dernier jour", text("endsOn")),
                entry("Objectifs servis", joined("objectives", ", ")),
                entry("Constats", joined("findings", ", ")),
                entry("Porteur", text("lead")),
                entry("Partenaires", joined("partners", "|")),
                entry("Publics", terms("audience", "publics", ", ")),
                entry("Périmètre", joined("perimeter", ", ")),
                entry("Communes", joined("communes", ", ")),
                entry("Lieux", joined("places", "|")),
                entry("Livrables", text("deliverables")),
                entry("Risques", text("risks")),
                entry("Numéros de dossier", joined("fileNumbers", ", ")));
    }

    @Override
    protected Map<String, String> mapped() {
        return Map.ofEntries(
                entry("Intitulé", "title"),
                entry("Code", "code"),
                entry("Type d'action", "kind"),
                entry("Territoire de suivi", "territory"),
                entry("Finalité", "purpose"),
                entry("État", "state"),
                entry("Motif de suspension ou d'abandon", "stateReason"),
                entry("Premier jour", "startsOn"),
                entry("Dernier jour", "endsOn"),
                entry("Objectifs servis", "objectives"),
                entry("Constats", "findings"),
                entry("Porteur", "lead"),
                entry("Partenaires", "partners"),
                entry("Publics", "publics"),
                entry("Périmètre", "perimeter"),
                entry("Communes", "communes"),
                entry("Lieux", "places"),
                entry("Livrables", "deliverables"),
                entry("Risques", "risks"),
                entry("Numéros de dossier", "fileNumbers"));
    }

    @Override
    protected String address(JsonObject action) {
        return ACTIONS + "/" + action.getString("id");
    }
}
