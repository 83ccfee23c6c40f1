package fr.maillage.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers keep the registry of actors in a browser, and programs by the API. */
class ActorJourney {

    private final String name = "Acteur " + UUID.randomUUID();

    @Test
    void an_officer_enters_the_actor_of_a_place_by_keyboard_attaches_its_places_and_adds_a_contact() {
        // Given two places of one organisation
        String siret = ActorDesk.newSiret();
        String first = place("Premier " + name, siret);
        place("Second " + name, siret);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/place/detail.xhtml?id=" + first + "#s-actor");

            // When she starts from the place
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Créer l'acteur")));
            page.waitForURL(url -> url.contains("/actor/edit.xhtml"));
            browser.isAccessible();
            assertThat(page.getByLabel("Nom")).hasValue(name);
            assertThat(page.getByLabel("SIRET ou RNA")).hasValue(siret);
            press(button(page, "Enregistrer"));
            assertThat(page.locator("#type")).hasAttribute("aria-invalid", "true");
            page.getByLabel("Type").selectOption("association");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/actor/detail.xhtml"));

            // Then the place is attached, and the other one is offered
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.getByText("Un lieu rattaché")).isVisible();
            browser.isAccessible();
            press(button(page, "Rattacher"));
            assertThat(page.getByText("2 lieux rattachés")).isVisible();

            // And somebody to reach it through is added, corrected and erased
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ajouter un contact")));
            browser.isAccessible();
            page.getByLabel("Nom").fill("Personne Inventée");
            page.getByLabel("Courriel").fill("inventee@");
            press(button(page, "Enregistrer"));
            assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            page.getByLabel("Courriel").fill("inventee@example.org");
            press(button(page, "Enregistrer"));
            assertThat(page.getByText("inventee@example.org")).isVisible();
            browser.isAccessible();

            // Erasing is asked for, and can be thought over
            Locator erase = page.locator("#main td").getByLabel("Effacer Personne Inventée");
            press(erase);
            Locator question = page.getByRole(AriaRole.DIALOG);
            assertThat(question).containsText("effacé définitivement");
            assertThat(button(page, "Annuler")).isFocused();
            browser.isAccessible();
            page.keyboard().press("Escape");
            assertThat(question).isHidden();
            assertThat(erase).isFocused();
            press(erase);
            // Enter goes where the focus is, and the dialog takes it a moment after it has opened.
            assertThat(button(page, "Annuler")).isFocused();
            press(question.getByText("Effacer Personne Inventée"));
            assertThat(page.getByText("Aucun contact pour l'instant.")).isVisible();
            browser.hasNoErrors();
        }
    }

    @Test
    void the_territory_is_suggested_while_one_types_and_its_code_is_enough() {
        try (Browser browser = Browser.signedIn("departement", Browser.NARROW)) {
            Page page = browser.open("/actor/edit.xhtml");
            page.getByLabel("Nom").fill(name);
            page.getByLabel("Type").selectOption("association");

            // The committee's territories come first, and what one chooses is written with its code
            page.locator("#territory_input").pressSequentially("clichy");
            assertThat(page.locator("#territory_panel [role=option]").first()).hasText("Clichy-sous-Bois (93014)");
            page.locator("#territory_input").fill("");
            page.locator("#territory_input").pressSequentially("gagn");
            assertThat(page.locator("#territory_panel [role=option]").first()).hasText("Gagny (93032)");
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("#territory_panel").boundingBox().width)
                    .isLessThanOrEqualTo(page.locator("#territory_input").boundingBox().width);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("#territory_input")).hasValue("Gagny (93032)");

            // Wrong values stay as they were typed
            page.locator("#territory_input").fill("com:00000");
            press(button(page, "Enregistrer"));
            assertThat(page.locator("#territory_input")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#territory_input")).hasValue("com:00000");
            browser.isAccessible();

            page.locator("#territory_input").fill("com:93032");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/actor/detail.xhtml"));
            assertThat(page.getByText("Gagny").first()).isVisible();
            browser.hasNoErrors();
        }
    }

    @Test
    void two_officers_who_change_the_same_actor_see_both_versions() {
        String id = created("com:93032");
        try (Browser first = Browser.signedIn("ept", Browser.WIDE);
                Browser second = Browser.signedIn("departement", Browser.NARROW)) {
            Page mine = first.open("/actor/edit.xhtml?id=" + id);
            Page theirs = second.open("/actor/edit.xhtml?id=" + id);
            theirs.getByLabel("Adresse du siège").fill("2 rue du Second");
            press(button(theirs, "Enregistrer"));
            theirs.waitForURL(url -> url.contains("/actor/detail.xhtml"));

            mine.getByLabel("Sigle").fill("SIGLE");
            press(button(mine, "Enregistrer"));

            assertThat(mine.getByText("2 rue du Second")).isVisible();
            first.isAccessible();
            press(button(mine, "Enregistrer"));
            mine.waitForURL(url -> url.contains("/actor/detail.xhtml"));
            assertThat(mine.getByText("SIGLE").first()).isVisible();
            assertThat(mine.getByText("2 rue du Second").first()).isVisible();
        }
    }

    @Test
    void a_member_reads_actors_without_their_contacts_and_changes_none() throws IOException {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/actor/list.xhtml?q=fils+connectes");
            browser.isAccessible();
            browser.fitsTheWindow();
            Download csv = page.waitForDownload(() -> press(page.locator("a[href^='/api/v1/actors.csv']")));
            assertThat(Files.readString(csv.path()))
                    .contains("Nom;Sigle;Type;")
                    .contains("Les Fils connectés (démonstration)")
                    .doesNotContain("Personne fictive");
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Les Fils connectés")));
            page.waitForURL(url -> url.contains("/actor/detail.xhtml"));

            assertThat(page.locator("h1")).containsText("Les Fils connectés");
            assertThat(page.getByText("Contacts professionnels")).hasCount(0);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier")))
                    .hasCount(0);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void a_program_enters_corrects_archives_and_restores_an_actor() {
        Api officer = Api.of("ept");
        HttpResponse<String> created = officer.send("POST", "/api/v1/actors", record(name, "com:93032"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String path = Api.path(created);

        Api.refused(officer.send("PUT", path, record(name, "com:93032")), 428);
        HttpResponse<String> corrected =
                officer.send("PUT", path, record(name + " bis", "com:93032"), "If-Match", Api.etag(created));
        assertThat(Api.json(corrected).getString("name")).isEqualTo(name + " bis");
        Api.refused(officer.send("PUT", path, record(name, "com:93032"), "If-Match", Api.etag(created)), 412);
        HttpResponse<String> archived =
                officer.send("POST", path + "/archive", "{\"reason\":\"dissoute\"}", "If-Match", Api.etag(corrected));
        assertThat(Api.json(archived).getString("archiveReason")).isEqualTo("dissoute");
        Api.refused(officer.send("PUT", path, record(name, "com:93032"), "If-Match", Api.etag(archived)), 409);
        HttpResponse<String> restored = officer.send("POST", path + "/restore", null, "If-Match", Api.etag(archived));
        assertThat(Api.json(restored).containsKey("archivedAt")).isFalse();
    }

    @Test
    void a_program_is_told_what_it_sent_wrongly() {
        Api officer = Api.of("ept");

        Api.refused(officer.send("POST", "/api/v1/actors", record(name, "com:93008")), 403);
        Api.refused(officer.send("POST", "/api/v1/actors", record(name, "qpv:nulle-part")), 422);
        Api.refused(officer.send("POST", "/api/v1/actors", "{}"), 422);
        Api.refused(officer.send("POST", "/api/v1/actors", "["), 400);
        Api.refused(officer.get("/api/v1/actors/nonsense"), 404);
        Api.refused(officer.get("/api/v1/actors?size=many"), 422);
        Api.refused(officer.get("/api/v1/places?actor=nonsense"), 404);
        Api.refused(Api.of("membre").send("POST", "/api/v1/actors", record(name, "com:93032")), 403);
    }

    private String created(String territory) {
        HttpResponse<String> created = Api.of("ept").send("POST", "/api/v1/actors", record(name, territory));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.json(created).getString("id");
    }

    private String place(String placeName, String siret) {
        JsonObject record = Json.createObjectBuilder()
                .add("name", placeName)
                .add("actorName", name)
                .add("pivot", siret)
                .add("commune", "93032")
                .add("postalCode", "93220")
                .add("address", "1 rue Imaginaire")
                .build();
        HttpResponse<String> created = Api.of("ept").send("POST", "/api/v1/places", record.toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.json(created).getString("id");
    }

    private static String record(String name, String territory) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("type", "association")
                .add("territory", territory)
                .add("networks", Json.createArrayBuilder().add("hub"))
                .build()
                .toString();
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
