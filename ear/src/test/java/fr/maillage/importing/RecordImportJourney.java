package fr.maillage.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.actor.ActorDesk;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Officers and programs import actors, contacts and members from their spreadsheets. */
class RecordImportJourney {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private byte[] members() {
        return ("Structure;Type;SIRET;Ville;CP;Prénom;Nom;Courriel\n"
                        + "Régie " + tag + ";Asso;" + ActorDesk.newSiret()
                        + ";Gagny;93220;Camille;Inventée;c@example.org\n"
                        + "<b>Gras</b> " + tag + ";Vaisseau;;Gagny;93220;;;\n"
                        + ";Asso;;Gagny;93220;;;\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void give(Page page, String name, String type, byte[] content) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(name, type, content));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    @Test
    void an_officer_maps_a_file_of_members_by_keyboard_tries_and_imports_it_and_uses_the_mapping_again() {
        byte[] file = members();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/actor/list.xhtml");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Importer").setExact(true))
                    .press("Enter");
            page.waitForURL(url -> url.contains("/interop/records.xhtml"));
            browser.isAccessible();
            press(page, "Continuer");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Choisissez un fichier.");
            give(page, "membres.csv", "text/csv", file);
            press(page, "Continuer");
            page.waitForURL(url -> url.contains("/interop/mapping.xhtml"));

            // The columns were recognised; the network that all belong to is added by hand.
            assertThat(page.getByText("à créer").first()).isVisible();
            assertThat(page.getByText("rejetée").first()).isVisible();
            assertThat(page.getByText("<b>Gras</b>").first()).isVisible();
            browser.isAccessible();
            press(page, "Régler : Acteur : réseau ou label ajouté partout");
            assertThat(page.locator("#transform")).isVisible();
            page.locator("#transform").selectOption("CONSTANT");
            page.locator("#text").fill("PER");
            browser.isAccessible();
            press(page, "Appliquer");
            assertThat(page.getByText("toujours « PER »")).isVisible();
            assertThat(page.locator("#preview")).isVisible();
            page.waitForLoadState();
            press(page, "Régler : Acteur : type");
            assertThat(page.getByLabel("Signification de Asso")).hasValue("association");
            browser.isAccessible();
            press(page, "Revenir sans changer");
            page.locator("#territory_input").fill("ept:200058790");
            page.locator("#name").fill("membres-" + tag);
            press(page, "Enregistrer et faire un essai à blanc");

            Locator confirm = ImportJourney.button(page, "Importer ce fichier");
            assertThat(confirm).isVisible(ImportJourney.SOON);
            browser.isAccessible();
            confirm.press("Enter");
            assertThat(page.getByText("Import de membres.csv").first()).isVisible(ImportJourney.SOON);
            page.waitForCondition(() -> page.locator("progress").count() == 0);
            assertThat(page.getByText("n'est pas une valeur admise").first()).isVisible(ImportJourney.SOON);
            browser.isAccessible();

            browser.open("/actor/list.xhtml?network=per&q=" + tag);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Régie " + tag))
                    .first()
                    .press("Enter");
            assertThat(page.getByText("c@example.org")).isVisible();

            browser.open("/interop/records.xhtml?kind=actors");
            give(
                    page,
                    "membres.csv",
                    "text/csv",
                    new String(file, StandardCharsets.UTF_8)
                            .replace(";Ville;", ";Bourg;")
                            .getBytes(StandardCharsets.UTF_8));
            page.locator("select").first().selectOption("membres-" + tag);
            press(page, "Continuer");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("ville");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("membres-" + tag);
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    @Test
    void what_the_list_of_actors_exports_is_recognised_and_unchanged_when_it_comes_back() throws IOException {
        Api officer = Api.of("ept");
        for (String name : new String[] {"Un " + tag, "Deux " + tag}) {
            HttpResponse<String> made = officer.send(
                    "POST",
                    "/api/v1/actors",
                    "{\"name\":\"" + name + "\",\"type\":\"association\",\"territory\":\"com:93032\","
                            + "\"phone\":\"0148000000\",\"networks\":[\"hub\",\"france-services\"]}");
            Assertions.assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        }
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            for (String format : new String[] {"xlsx", "csv"}) {
                Page page = browser.open("/actor/list.xhtml?q=" + tag);
                Download export = page.waitForDownload(() ->
                        page.locator("a[href^='/api/v1/actors." + format + "']").press("Enter"));
                browser.open("/interop/records.xhtml?kind=actors");
                browser.fitsTheWindow();
                give(page, "acteurs." + format, "application/octet-stream", Files.readAllBytes(export.path()));
                press(page, "Continuer");
                page.waitForURL(url -> url.contains("/interop/mapping.xhtml"));
                assertThat(page.locator("#preview ~ * tbody tr, section[aria-labelledby=preview] tbody tr"))
                        .hasCount(2);
                assertThat(page.locator("section[aria-labelledby=preview]").getByText("inchangée"))
                        .hasCount(2);
                browser.fitsTheWindow();
                browser.isAccessible();
            }
            browser.hasNoErrors();
        }
    }

    @Test
    void what_a_contact_list_exports_is_recognised_and_unchanged_when_it_comes_back() throws IOException {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/mailing/edit.xhtml");
            page.getByLabel("Nom de la liste").fill("Liste " + tag);
            press(page, "Enregistrer");
            page.waitForURL(url -> url.contains("/mailing/detail.xhtml"));
            Download export = page.waitForDownload(
                    () -> page.locator("a[href*='/contacts.xlsx']").press("Enter"));
            browser.open("/interop/records.xhtml?kind=actors");
            give(page, "contacts.xlsx", "application/octet-stream", Files.readAllBytes(export.path()));
            press(page, "Continuer");
            page.waitForURL(url -> url.contains("/interop/mapping.xhtml"));
            Locator preview = page.locator("section[aria-labelledby=preview]");
            int rows = preview.locator("tbody tr").count();
            Assertions.assertThat(rows).isPositive();
            assertThat(preview.getByText("inchangée")).hasCount(rows);
        }
    }

    @Test
    void a_program_imports_by_the_name_of_a_mapping_of_actors() {
        Api officer = Api.of("ept");
        String mapping = "{\"format\":\"maillage-mapping/1\",\"name\":\"api-" + tag + "\",\"title\":\"API\","
                + "\"kind\":\"actors\",\"fields\":[{\"field\":\"name\",\"transform\":\"copy\",\"columns\":[\"nom\"]},"
                + "{\"field\":\"type\",\"transform\":\"constant\",\"text\":\"association\"}]}";
        HttpResponse<String> saved = officer.send("POST", "/api/v1/mappings", mapping);
        Assertions.assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        Api.refused(
                officer.send(
                        "POST",
                        "/api/v1/mappings",
                        mapping.replace("api-", "vaisseau-").replace("actors", "vaisseaux")),
                422);
        HttpResponse<String> started = officer.sendForm(
                "/api/v1/imports", Map.of("file", "nom\nPar API " + tag + "\n", "profile", "api-" + tag));
        Assertions.assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + Api.json(started).getString("id");
        Assertions.assertThat(started.headers().firstValue("Location").orElseThrow())
                .endsWith(job);
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> officer.get(job).body().contains("\"COMPLETED\""));
        Assertions.assertThat(officer.get(job).body()).contains("\"created\":1");
        Api.refused(
                Api.of("membre").sendForm("/api/v1/imports", Map.of("file", "nom\nA\n", "profile", "api-" + tag)), 403);
    }

    @Test
    void the_posts_that_a_register_grants_to_a_host_stand_on_its_actors_page() {
        Api officer = Api.of("ept");
        String register = "Raison sociale;Commune INSEE;Nombre de conseillers validés par le COSELEC;"
                + "Date de validation en comité de sélection;Type;SIRET;Code commune INSEE;"
                + "Investissement financier estimatif total de l’Etat\n"
                + "ASSOCIATION " + tag + ";Gagny;2;16/06/2021;privée;" + ActorDesk.newSiret() + ";93032;74858\n";
        HttpResponse<String> started =
                officer.sendForm("/api/v1/imports", Map.of("file", register, "profile", "cnfs-structures"));
        Assertions.assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String run = Api.json(started).getString("id");
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> officer.get("/api/v1/jobs/" + run).body().contains("\"COMPLETED\""));
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            browser.open("/interop/run.xhtml?run=" + run);
            browser.isAccessible();
            Page page = browser.open("/actor/list.xhtml?q=" + tag);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ASSOCIATION " + tag))
                    .first()
                    .press("Enter");
            Locator posts = page.locator("section[aria-labelledby=s-posts]");
            assertThat(posts).containsText("2 postes");
            assertThat(posts).containsText("conseiller-numerique-structures");
            browser.fitsTheWindow();
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }
}
