package fr.maillage.duplicate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers decide on possible duplicates in a browser, and programs by the API. */
class DuplicateJourney {

    /** Letters only, and of this test only; no longer than words are. */
    private final String word = "mot"
            + UUID.randomUUID()
                    .toString()
                    .replace("-", "")
                    .replaceAll("\\d", "g")
                    .substring(0, 14);

    @Test
    void an_officer_finds_compares_merges_and_undoes_by_keyboard() throws IOException {
        String first = place("Atelier " + word, "01 80 05 98 81");
        place("ATELIER NUMERIQUE " + word, "01 80 05 98 82");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/duplicate/list.xhtml");
            press(button(page, "Rechercher les doublons"));
            searched();
            page = browser.open("/duplicate/list.xhtml?sort=found&dir=desc&territory=com:93032&size=100");
            browser.isAccessible();
            Download csv = download(page);
            assertThat(Files.readString(csv.path()))
                    .contains("Atelier " + word)
                    .contains("Même rue et même numéro (+45)");
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Comparer « Atelier " + word)));
            page.waitForURL(url -> url.contains("/duplicate/compare.xhtml"));

            browser.isAccessible();
            assertThat(page.getByText("Même rue et même numéro")).isVisible();
            page.getByLabel("Fiche qui reste").selectOption("first");
            page.getByLabel("Valeur à garder : Téléphone").selectOption("second");
            press(button(page, "Fusionner"));
            assertThat(page.getByText("Les deux fiches sont fusionnées.")).isVisible();
            browser.isAccessible();
            assertThat(Api.of("ept").get("/api/v1/places/" + first).body()).contains("+33180059882");

            press(button(page, "Annuler la fusion"));
            assertThat(page.getByText("La fusion est annulée.")).isVisible();
            assertThat(Api.of("ept").get("/api/v1/places/" + first).body()).contains("+33180059881");
            press(button(page, "Déclarer deux lieux distincts"));
            assertThat(page.getByText("La paire est classée : deux lieux distincts."))
                    .isVisible();
            browser.isAccessible();
            press(button(page, "Examiner de nouveau"));
            assertThat(page.getByText("La paire est de nouveau à examiner.")).isVisible();
            browser.hasNoErrors();
        }
    }

    @Test
    void a_record_that_changed_meanwhile_is_shown_and_the_choices_are_kept() {
        String first = place("Atelier " + word, "01 80 05 98 81");
        place("ATELIER NUMERIQUE " + word, "01 80 05 98 82");
        JsonObject pair = pair();
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/duplicate/compare.xhtml?id=" + pair.getString("id"));
            browser.fitsTheWindow();
            page.getByLabel("Valeur à garder : Téléphone").selectOption("second");
            Api officer = Api.of("ept");
            String path = "/api/v1/places/" + first;
            Api.json(officer.send("POST", path + "/confirm", null, "If-Match", Api.etag(officer.get(path))));

            press(button(page, "Fusionner"));

            assertThat(page.getByText("Quelqu'un a modifié l'une des deux fiches"))
                    .isVisible();
            assertThat(page.getByLabel("Valeur à garder : Téléphone")).hasValue("second");
            browser.isAccessible();
            browser.fitsTheWindow();
            press(button(page, "Fusionner"));
            assertThat(page.getByText("Les deux fiches sont fusionnées.")).isVisible();
        }
    }

    @Test
    void a_program_lists_merges_undoes_and_is_told_what_it_sent_wrongly() {
        place("Atelier " + word, "01 80 05 98 81");
        place("ATELIER NUMERIQUE " + word, "01 80 05 98 82");
        Api officer = Api.of("ept");
        String path = "/api/v1/duplicates/" + pair().getString("id");
        HttpResponse<String> read = officer.get(path);
        JsonObject pair = Api.json(read);
        assertThat(pair.getJsonArray("reasons").getJsonObject(0).getString("text"))
                .isNotBlank();
        String merge = merge(pair, pair.getJsonObject("first").getInt("version"));

        Api.refused(officer.send("POST", path + "/merge", merge), 428);
        Api.refused(officer.send("POST", path + "/merge", "{}", "If-Match", Api.etag(read)), 422);
        Api.refused(officer.send("POST", path + "/merge", merge(pair, 99), "If-Match", Api.etag(read)), 412);
        Api.refused(
                officer.send("POST", path + "/merge", merge.replace("phone", "couleur"), "If-Match", Api.etag(read)),
                422);
        Api.refused(Api.of("membre").send("POST", path + "/merge", merge, "If-Match", Api.etag(read)), 403);
        Api.refused(officer.get("/api/v1/duplicates?score=cent"), 422);
        Api.refused(officer.get("/api/v1/duplicates?state=perdu"), 422);
        Api.refused(officer.get("/api/v1/duplicates?territory=com:00000"), 404);

        HttpResponse<String> merged = officer.send("POST", path + "/merge", merge, "If-Match", Api.etag(read));
        assertThat(Api.json(merged).getString("state")).isEqualTo("merged");
        Api.refused(officer.send("POST", path + "/merge", merge, "If-Match", Api.etag(merged)), 409);
        int version = Api.json(merged).getJsonObject("first").getInt("version");
        HttpResponse<String> undone =
                officer.send("POST", path + "/undo", "{\"keptVersion\":" + version + "}", "If-Match", Api.etag(merged));
        assertThat(Api.json(undone).getString("state")).isEqualTo("open");
        HttpResponse<String> distinct = officer.send("POST", path + "/distinct", null, "If-Match", Api.etag(undone));
        assertThat(Api.json(distinct).getString("state")).isEqualTo("distinct");
    }

    private static String merge(JsonObject pair, int keptVersion) {
        return Json.createObjectBuilder()
                .add("kept", pair.getJsonObject("first").getString("id"))
                .add("keptVersion", keptVersion)
                .add("mergedVersion", pair.getJsonObject("second").getInt("version"))
                .add("fromMerged", Json.createArrayBuilder().add("phone"))
                .build()
                .toString();
    }

    /** Searches, and gives the pair of this test's places. */
    private JsonObject pair() {
        HttpResponse<String> started = Api.of("ept").send("POST", "/api/v1/jobs", "{\"job\":\"duplicate-search\"}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        searched();
        return Api.json(Api.of("ept").get("/api/v1/duplicates?territory=com:93032&sort=-found&size=200"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(p -> p.getJsonObject("first").getString("name").contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static void searched() {
        Api officer = Api.of("ept");
        ProductServer.await("the search", Duration.ofMinutes(2), () -> {
            List<JsonObject> runs = Api.json(officer.get("/api/v1/jobs?job=duplicate-search"))
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class);
            return !runs.isEmpty() && runs.stream().allMatch(r -> "COMPLETED".equals(r.getString("status")));
        });
    }

    private String place(String name, String phone) {
        JsonObject record = Json.createObjectBuilder()
                .add("name", name)
                .add("commune", "93032")
                .add("postalCode", "93220")
                .add("address", "12 rue " + word)
                .add("phone", phone)
                .build();
        HttpResponse<String> created = Api.of("ept").send("POST", "/api/v1/places", record.toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.json(created).getString("id");
    }

    private static Download download(Page page) {
        return page.waitForDownload(() -> press(page.locator("a[href^='/api/v1/duplicates.csv']")));
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called).setExact(true));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
