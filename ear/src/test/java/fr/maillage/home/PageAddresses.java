package fr.maillage.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.agenda.AgendaPlaces;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The addresses of all pages of the product, those of one record with a record of the shared server. */
final class PageAddresses {

    private static final Path WEBAPP = Path.of("..", "web", "src", "main", "webapp");
    private static final String PLACES = """
        id,pivot,nom,commune,code_postal,adresse,date_maj,services,frais_a_charge,telephone
        partout-1,,Maison de quartier des essais,Bondy,93140,1 place de la Mairie,2026-09-01,Aide aux démarches administratives,Gratuit,+33148000000
        partout-2,,Médiathèque des essais,Clichy-sous-Bois,93390,2 allée des Livres,2024-01-15,Accès internet et matériel informatique|Utilisation sécurisée du numérique,,
        partout-3,,MEDIATHEQUE DES ESSAIS,Clichy-sous-Bois,93390,2 all. des Livres,2024-02-15,Accès internet et matériel informatique,,
        """;

    /** The pages of one record, with the record that they are opened with. */
    private static final Map<String, String> ADDRESSES = new TreeMap<>();

    private PageAddresses() {}

    /** Each page with what its address ends with, ordered by path. */
    static List<String> all() throws IOException {
        enter();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(f -> "/" + WEBAPP.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".xhtml") && !f.startsWith("/WEB-INF/"))
                    .sorted()
                    .map(f -> f + ADDRESSES.getOrDefault(f, ""))
                    .toList();
        }
    }

    /** Enters them where this run has not, and compiles what pages show of all. */
    private static synchronized void enter() throws IOException {
        if (!ADDRESSES.isEmpty()) {
            return;
        }
        Api admin = Api.of("admin");
        HttpResponse<String> started = admin.sendForm(
                "/api/v1/imports",
                Map.of("file", PLACES, "profile", "national-v1", "dryRun", "false", "source", "partout"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String run = Api.json(started).getString("id");
        ended(admin, run);
        ended(
                admin,
                Api.json(admin.send("POST", "/api/v1/jobs", "{\"job\":\"indicator-compile\"}"))
                        .getString("id"));
        ended(
                admin,
                Api.json(admin.send("POST", "/api/v1/jobs", "{\"job\":\"duplicate-search\"}"))
                        .getString("id"));
        JsonObject pair = Api.json(admin.get("/api/v1/duplicates?territory=com:93014&size=1"))
                .getJsonArray("items")
                .getJsonObject(0);
        ADDRESSES.put("/duplicate/compare.xhtml", "?id=" + pair.getString("id"));
        JsonObject place = Api.json(admin.get("/api/v1/places?territory=dep:93&size=1"))
                .getJsonArray("items")
                .getJsonObject(0);
        JsonObject actor = Api.json(admin.get("/api/v1/actors?q=fils&size=1"))
                .getJsonArray("items")
                .getJsonObject(0);
        JsonObject offer = Api.json(admin.send(
                "POST",
                "/api/v1/offers",
                "{\"place\":\"%s\",\"name\":\"Permanence\",\"services\":[\"aide-demarches\"],\"languages\":[\"ar\"]}"
                        .formatted(place.getString("id"))));
        ADDRESSES.put("/offer/detail.xhtml", "?id=" + offer.getString("id"));
        ADDRESSES.put("/offer/edit.xhtml", "?id=" + offer.getString("id"));
        ADDRESSES.putAll(CommitteePages.entered(admin));
        ADDRESSES.put("/actor/detail.xhtml", "?id=" + actor.getString("id"));
        ADDRESSES.put("/actor/edit.xhtml", "?id=" + actor.getString("id"));
        ADDRESSES.put("/actor/contact.xhtml", "?actor=" + actor.getString("id"));
        String person = Api.json(admin.get("/api/v1/persons?q=fictive&size=1"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        ADDRESSES.putAll(CommitteePages.ranked(admin, person, ADDRESSES.get("/committee/body/detail.xhtml")));
        ADDRESSES.put("/person/detail.xhtml", "?id=" + person);
        ADDRESSES.put("/person/edit.xhtml", "?id=" + person);
        ADDRESSES.put("/record/layout.xhtml", "?kind=plan.action&query=state%3Drunning");
        ADDRESSES.put("/record/archive.xhtml", "?kind=plan.action&all=1&list=state%3Drunning");
        ADDRESSES.put("/record/act.xhtml", acted(admin));
        ADDRESSES.put("/person/merge.xhtml", "?id=" + person);
        ADDRESSES.put("/moderation/report.xhtml", "?place=" + place.getString("id"));
        ADDRESSES.put("/moderation/follow.xhtml", reported(place.getString("id")));
        ADDRESSES.put("/moderation/case.xhtml", "?id=" + place.getString("id"));
        String agendaPlace = AgendaPlaces.create();
        String event = AgendaPlaces.event(agendaPlace, "Atelier des essais", "FREQ=WEEKLY;COUNT=3");
        ADDRESSES.put("/agenda/event.xhtml", "?id=" + event);
        ADDRESSES.put("/agenda/edit.xhtml", "?id=" + event);
        String campaign = Api.json(admin.send("POST", "/api/v1/campaigns", """
            {"name":"Essai","territory":"dep:93","months":0,"subject":"Vos fiches","text":"Bonjour"}
            """)).getString("id");
        String list = Api.json(
                        admin.send("POST", "/api/v1/contact-lists", "{\"name\":\"Essai\",\"territory\":\"dep:93\"}"))
                .getString("id");
        ADDRESSES.put("/mailing/detail.xhtml", "?id=" + list);
        ADDRESSES.put("/mailing/edit.xhtml", "?id=" + list);
        ADDRESSES.put("/mailing/write.xhtml", "?id=" + list);
        ADDRESSES.put("/confirmation/detail.xhtml", "?id=" + campaign);
        ADDRESSES.put("/confirmation/targets.xhtml", "?id=" + campaign);
        ADDRESSES.put("/place/detail.xhtml", "?id=" + place.getString("id"));
        ADDRESSES.put("/place/edit.xhtml", "?id=" + place.getString("id"));
        ADDRESSES.put("/orientation/place.xhtml", "?id=" + place.getString("id"));
        ADDRESSES.put("/orientation/need.xhtml", "?code=demarche");
        ADDRESSES.put("/orientation/where.xhtml", "?place=Saint");
        ADDRESSES.put("/orientation/when.xhtml", "?need=demarche&territory=com:93010");
        ADDRESSES.put("/orientation/results.xhtml", "?need=demarche&territory=com:93010&at=any&cost=free");
        ADDRESSES.put("/orientation/share.xhtml", "?territory=com:93010");
        ADDRESSES.put("/job/detail.xhtml", "?id=" + run);
        ADDRESSES.put("/interop/run.xhtml", "?run=" + run);
        ADDRESSES.put("/interop/changes.xhtml", "?run=" + run);
        ADDRESSES.put("/indicator/detail.xhtml", "?indicator=place-count&territory=dep:93");
        ADDRESSES.put("/map/view.xhtml", "?layer=place-count&territory=dep:93");
        ADDRESSES.put("/territory/detail.xhtml", "?code=dep:93");
        ADDRESSES.put("/interop/mapping.xhtml", fileToMap());
        ADDRESSES.put("/interop/records.xhtml", "?kind=actors");
        ADDRESSES.put("/help/page.xhtml", "?task=importer");
        ADDRESSES.put("/administration/term.xhtml", "?list=service-detail&code=ordinateur");
    }

    /** A file that the administrator gave to be mapped. */
    private static String fileToMap() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/interop/mapping-start.xhtml");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("partout.csv", "text/csv", PLACES.getBytes(StandardCharsets.UTF_8)));
            page.locator("form input[type=submit]").first().press("Enter");
            page.waitForURL("**/interop/mapping.xhtml?**");
            return page.url().substring(page.url().indexOf('?'));
        }
    }

    /** Archives an irritant as the administrator does; what the address of the report ends with. */
    private static String acted(Api admin) {
        String irritant = Api.json(admin.send("POST", "/api/v1/irritants", """
            {"subject":"Guichet des essais","territory":"com:93032","description":"Il ferme avant l'heure.",
             "administration":"Caisse (essai)","sentOn":"2026-03-02","state":"waiting"}
            """)).getString("id");
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/record/archive.xhtml?kind=diagnosis.irritant&row=" + irritant);
            page.locator("#reason").fill("Essai");
            page.locator("#apply").press("Enter");
            page.waitForURL("**/record/act.xhtml?**");
            return page.url().substring(page.url().indexOf('?'));
        }
    }

    /** Reports a place as anybody does; what the address of the answer ends with. */
    private static String reported(String place) {
        try (Browser visitor = Browser.visitor(Browser.WIDE)) {
            Page page = visitor.open("/moderation/report.xhtml?place=" + place);
            page.getByLabel("Le lieu a fermé").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer"))
                    .press("Enter");
            page.waitForURL(url -> url.contains("/moderation/follow.xhtml"));
            return page.url().substring(page.url().indexOf('?'));
        }
    }

    private static void ended(Api api, String run) {
        ProductServer.await(
                "run " + run,
                Duration.ofMinutes(2),
                () -> List.of("COMPLETED", "FAILED", "STOPPED", "INTERRUPTED")
                        .contains(Api.json(api.get("/api/v1/jobs/" + run)).getString("status")));
        assertThat(Api.json(api.get("/api/v1/jobs/" + run)).getString("status")).isEqualTo("COMPLETED");
    }
}
