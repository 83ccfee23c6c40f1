package fr.maillage.mapping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.importing.ImportJourney;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Work of officers and programs with mappings. */
class MappingJourney {

    private static final String CSV = "Réf;Lieu;Adresse;CP;Ville;Horaires;Prestations\n"
            + "1;%s;1 place Foch;93220;Gagny;lundi 9h-12h;Wifi, Démarches administratives\n"
            + "2;<b>gras</b>;2 place Foch;93220;Gagny;sur rendez-vous;Wifi\n";

    private final String name = "annuaire-" + UUID.randomUUID().toString().substring(0, 8);

    private byte[] csv() {
        return CSV.formatted(name).getBytes(StandardCharsets.UTF_8);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private static void give(Page page, byte[] csv) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload("annuaire.csv", "text/csv", csv));
    }

    @Test
    void an_officer_maps_a_file_by_keyboard_tries_it_and_changes_the_mapping_for_the_next_one() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/interop/mapping-start.xhtml");
            browser.isAccessible();
            give(page, csv());
            press(page, "Lire les colonnes");

            // The suggestions find most; the identifier's column is chosen by hand.
            assertThat(page.getByRole(
                            AriaRole.HEADING, new Page.GetByRoleOptions().setName("Aperçu des 50 premières lignes")))
                    .isVisible();
            browser.isAccessible();
            press(page, "Régler : Identifiant");
            assertThat(page.locator("#transform")).isVisible();
            browser.isAccessible();
            page.getByLabel("Colonne 1").selectOption("réf");
            page.locator("#transform").selectOption("COPY");
            press(page, "Appliquer");

            press(page, "Régler : Services");
            page.locator("#transform").selectOption("VALUES");
            page.getByLabel("Colonne 1").selectOption("prestations");
            page.locator("#text").fill(",");
            press(page, "Montrer les valeurs des colonnes choisies");
            page.getByLabel("Signification de Wifi").selectOption("acces-internet-materiel");
            assertThat(page.getByLabel("Signification de Démarches administratives"))
                    .hasValue("aide-demarches");
            browser.isAccessible();
            press(page, "Appliquer");

            assertThat(page.getByText("lundi : 9 h 00 – 12 h 00").first()).isVisible();
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("remarque"))
                    .first()
                    .press("Enter");
            assertThat(page.getByText("Horaires illisibles").first()).isVisible();
            assertThat(page.getByText("<b>gras</b>").first()).isVisible();
            page.locator("#name").fill(name);
            page.locator("#source").fill(name);
            press(page, "Enregistrer et faire un essai à blanc");
            assertThat(page.getByText("Essai à blanc de annuaire.csv").first()).isVisible();
            assertThat(ImportJourney.button(page, "Importer ce fichier")).isVisible(ImportJourney.SOON);
            browser.isAccessible();

            browser.open("/interop/mappings.xhtml");
            browser.isAccessible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier la correspondance " + name))
                    .press("Enter");
            give(
                    page,
                    new String(csv(), StandardCharsets.UTF_8)
                            .replace(";CP;", ";Code;")
                            .getBytes(StandardCharsets.UTF_8));
            press(page, "Lire les colonnes");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("utilise : cp");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText(name);
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    @Test
    void a_file_says_what_it_is_and_an_identifier_that_repeats_is_made_of_more_columns() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/interop/mapping-start.xhtml");
            give(
                    page,
                    "Réf;Lieu;Adresse;CP;Ville\n1;Mairie;1 place Foch;93220;Gagny\n1;École;2 place Foch;93220;Gagny\n"
                            .getBytes(StandardCharsets.UTF_8));
            press(page, "Lire les colonnes");
            press(page, "Régler : Identifiant");
            page.locator("#transform").selectOption("COPY");
            page.getByLabel("Colonne 1").selectOption("réf");
            page.getByLabel("Colonne 2").selectOption("");
            page.getByLabel("Colonne 3").selectOption("");
            press(page, "Appliquer");
            assertThat(page.getByText("Une fiche a le même identifiant qu'une autre"))
                    .isVisible();
            browser.isAccessible();
            press(page, "Composer ainsi l'identifiant");
            assertThat(page.getByText("Composer un identifiant à partir de colonnes : lieu, adresse, cp"))
                    .isVisible();
            assertThat(page.getByText("Une fiche a le même identifiant qu'une autre"))
                    .isHidden();

            browser.open("/interop/mapping-start.xhtml");
            give(page, ImportJourney.csv(name).getBytes(StandardCharsets.UTF_8));
            press(page, "Lire les colonnes");
            assertThat(page.getByText("une forme que Maillage connaît déjà : Schéma national v1.0"))
                    .isVisible();
            browser.isAccessible();
            press(page, "Importer ce fichier tel quel, à blanc");
            assertThat(ImportJourney.button(page, "Importer ce fichier")).isVisible(ImportJourney.SOON);
            browser.hasNoErrors();
        }
    }

    @Test
    void the_pages_fit_a_narrow_window_and_say_what_is_wrong() {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/interop/mapping-start.xhtml");
            press(page, "Lire les colonnes");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Choisissez un fichier.");
            browser.isAccessible();
            give(page, "id;id\n1;2\n".getBytes(StandardCharsets.UTF_8));
            press(page, "Lire les colonnes");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("figure deux fois");

            give(page, csv());
            press(page, "Lire les colonnes");
            browser.fitsTheWindow();
            page.locator("#name").fill("Pas Un Nom");
            press(page, "Enregistrer");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("2 à 40 lettres");
            browser.isAccessible();
            press(page, "Régler : Horaires");
            browser.fitsTheWindow();
            page.locator("#transform").selectOption("HOURS_COLUMNS");
            press(page, "Appliquer");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("ne se reconnaissent pas");
            press(page, "Revenir sans changer");
            assertThat(page.locator("#name")).isVisible();
            browser.open("/interop/mappings.xhtml");
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    @Test
    void a_program_hands_a_mapping_on_and_imports_by_its_name() {
        Api officer = Api.of("departement");
        HttpResponse<String> shipped = officer.get("/api/v1/mappings/angers");
        Assertions.assertThat(shipped.statusCode()).isEqualTo(200);
        String json = shipped.body().replace("\"angers\"", "\"" + name + "\"");

        HttpResponse<String> created = officer.send("POST", "/api/v1/mappings", json);
        Assertions.assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        Assertions.assertThat(officer.get(Api.path(created)).body()).contains("\"" + name + "\"");
        Api.refused(officer.send("POST", "/api/v1/mappings", json), 422);
        Api.refused(officer.send("POST", "/api/v1/mappings", "{}"), 422);
        Api.refused(officer.get("/api/v1/mappings/nulle-part"), 404);
        Api.refused(Api.of("prefecture").get("/api/v1/mappings/angers"), 403);

        String file = "[{\"TYPO_UID\":1,\"USER_NOM\":\"" + name + "\",\"USER_ADRES\":\"1 place Foch\","
                + "\"code_postal\":\"93220\",\"commune\":\"Gagny\",\"LAT\":48.8835,\"LNG\":2.535}]";
        HttpResponse<String> started =
                officer.sendForm("/api/v1/imports", Map.of("file", file, "profile", name, "dryRun", "false"));
        Assertions.assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String run = Api.json(started).getString("id");
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> officer.get("/api/v1/jobs/" + run).body().contains("\"COMPLETED\""));
        Assertions.assertThat(officer.get("/api/v1/jobs/" + run).body()).contains("\"created\":1");
        Assertions.assertThat(officer.get("/api/v1/mappings.csv").body()).contains(name);
    }
}
