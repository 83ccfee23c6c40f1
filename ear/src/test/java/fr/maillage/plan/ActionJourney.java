package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.Chips;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer enters an action by keyboard, gives it milestones, ticks them off, and finds it again. */
class ActionJourney {

    private final String code = "A" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_action_is_entered_followed_by_its_milestones_and_found_by_keyboard() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/action/edit.xhtml");
            page.locator("#title").fill("Ateliers au clavier");
            page.locator("#code").fill(code);
            page.locator("#state").selectOption("running");
            Chips objectives = new Chips(page, "objectives");
            objectives.type("O9.9");
            new Chips(page, "perimeter").choose("gagn");
            new Chips(page, "communes").choose("noisy le gr");
            new Chips(page, "communes").choose("villem");
            new Chips(page, "communes").remove("Villemomble");
            page.locator("#save").press("Enter");
            assertThat(page.locator("main")).containsText("O9.9");
            browser.isAccessible();
            page.locator("#kind").selectOption("serie-ateliers");
            objectives.remove("O9.9");
            page.locator("#save").press("Enter");

            assertThat(page.locator("h1")).hasText("Ateliers au clavier");
            assertThat(page.locator(".m-card:has(#s-where)")).containsText("Noisy-le-Grand (93051)");
            page.getByLabel("Modifier : Localisation", new Page.GetByLabelOptions().setExact(true))
                    .press("Enter");
            assertThat(page.locator("#title")).hasCount(0);
            browser.isAccessible();
            new Chips(page, "communes").remove("Noisy");
            page.locator("#save").press("Enter");
            assertThat(page.locator(".m-card:has(#s-where)")).not().containsText("Noisy-le-Grand");
            assertThat(page.locator(".m-card:has(#s-where)")).containsText("Gagny (93032)");
            page.locator("#title").fill("Convention signée");
            page.locator("#dueOn").fill("2020-01-06");
            page.locator("#add").press("Enter");
            assertThat(page.locator(".m-state")).containsText("En retard");
            page.locator("#title").fill("Bilan remis");
            page.locator("#dueOn").fill("2099-01-06");
            page.locator("#add").press("Enter");
            assertThat(page.locator(".m-state")).containsText("0 sur 2");
            browser.isAccessible();

            page.locator("#done input").first().press("Space");
            page.locator("#tick").press("Enter");
            assertThat(page.locator(".m-state")).containsText("1 sur 2");
            assertThat(page.locator(".m-state")).not().containsText("En retard");

            Locator rows = page.locator("#s-milestones ~ form tbody tr");
            page.getByLabel("Descendre Convention signée").press("Enter");
            assertThat(rows.first()).containsText("1. Bilan remis");
            page.getByLabel("Modifier « Bilan remis »").press("Enter");
            assertThat(page.locator("h1")).containsText("Bilan remis");
            page.locator("#title").fill("Bilan relu");
            browser.isAccessible();
            page.locator("#save").press("Enter");
            assertThat(rows.first()).containsText("1. Bilan relu");
            page.getByLabel("Retirer Convention signée").press("Enter");
            assertThat(rows).hasCount(1);
            assertThat(page.locator(".m-state")).containsText("0 sur 1");

            browser.open("/plan/action/list.xhtml?state=running&q=" + code);
            browser.isAccessible();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("0 sur 1");
            page.locator("tbody a.m-row-name").press("Enter");
            assertThat(page.locator("h1")).hasText("Ateliers au clavier");
        }
    }

    @Test
    void programs_read_how_far_an_action_was_on_a_day() {
        Api officer = Api.of("ept");
        String address = Api.path(officer.send("POST", "/api/v1/actions", """
                {"title":"Guide","code":"%s","kind":"guide","territory":"com:93032","state":"running"}
                """.formatted(code)));
        JsonObject today = Api.json(officer.get(address));
        assertThat(today.getJsonArray("milestones")).isEmpty();
        assertThat(today.getInt("lateDays")).isZero();
        assertThat(today.containsKey("progress")).isFalse();
        Api.refused(officer.get(address + "?at=demain"), 422);
        Api.refused(Api.of("membre").get(address + "/person"), 403);
        assertThat(officer.get(address + "/person").body()).isEqualTo("{}");
        Api.refused(officer.send("PUT", address + "/person", "{\"person\":\"Personne\"}", "If-Match", "\"1\""), 422);
        JsonObject listed = Api.json(officer.get("/api/v1/actions?at=2022-09-30&q=" + code));
        assertThat(listed.getInt("total")).isEqualTo(1);
        Api.refused(officer.send("POST", "/api/v1/actions", """
                {"title":"Guide","code":"%s","kind":"guide","territory":"com:93032","state":"suspended"}
                """.formatted(code)), 422);
    }

    @Test
    void a_milestone_outside_the_days_of_the_action_is_refused_by_name_and_what_was_typed_stays() {
        Api officer = Api.of("ept");
        String address = Api.path(officer.send("POST", "/api/v1/actions", """
                {"title":"Défis","code":"%s","kind":"defis","territory":"com:93032","state":"running","startsOn":"2026-03-02"}
                """.formatted(code)));
        String id = address.substring(address.lastIndexOf('/') + 1);
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/plan/action/detail.xhtml?id=" + id);
            page.locator("#title").fill("Salle réservée");
            page.locator("#dueOn").fill("2026-02-27");
            page.locator("#add").press("Enter");
            assertThat(page.locator("main")).containsText("avant le premier jour");
            assertThat(page.locator("#title")).hasValue("Salle réservée");
            browser.isAccessible();
            page.locator("#outside").press("Space");
            page.locator("#add").press("Enter");
            assertThat(page.locator("#s-milestones ~ form tbody tr")).hasCount(1);

            JsonObject first =
                    Api.json(officer.get(address)).getJsonArray("milestones").getJsonObject(0);
            page.getByLabel("Modifier « Salle réservée »").press("Enter");
            page.locator("#title").fill("Salle trouvée");
            HttpResponse<String> saved = officer.send(
                    "PUT",
                    address + "/milestones/" + first.getString("id"),
                    "{\"title\":\"Salle prêtée\",\"dueOn\":\"2026-02-27\"}",
                    "If-Match",
                    "\"1\"");
            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
            page.locator("#save").press("Enter");
            assertThat(page.locator("#conflict")).isVisible();
            assertThat(page.locator("main")).containsText("Salle prêtée");
            assertThat(page.locator("#title")).hasValue("Salle trouvée");
            page.locator("#save").press("Enter");
            assertThat(page.locator("#s-milestones ~ form tbody tr")).containsText("Salle trouvée");
        }
    }

    @Test
    void the_journal_is_written_by_keyboard_with_a_file_and_refuses_a_program() {
        Api officer = Api.of("ept");
        String address = Api.path(officer.send("POST", "/api/v1/actions", """
                {"title":"Guide","code":"%s","kind":"guide","territory":"com:93032","state":"running"}
                """.formatted(code)));
        String id = address.substring(address.lastIndexOf('/') + 1);
        for (int width : new int[] {Browser.NARROW, Browser.WIDE}) {
            try (Browser browser = Browser.signedIn("ept", width)) {
                Page page = browser.open("/plan/action/detail.xhtml?id=" + id);
                page.locator("#words").fill("Relu à deux, " + width);
                page.locator("#file")
                        .setInputFiles(new FilePayload("virus.pdf", "application/pdf", new byte[] {77, 90, 0, 1}));
                page.locator("#note").press("Enter");
                assertThat(page.locator("#noting")).containsText("n'est pas une image");
                assertThat(page.locator("#words")).hasValue("Relu à deux, " + width);
                browser.isAccessible();
                page.locator("#file")
                        .setInputFiles(new FilePayload(
                                "relecture.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
                page.locator("#note").press("Enter");
                assertThat(page.locator(".plan-journal")).containsText("Relu à deux, " + width);
                assertThat(page.locator(".plan-journal a").first()).containsText("relecture.pdf");
                browser.isAccessible();
                page.locator(".plan-journal a[href^='/plan/action/note.xhtml']").press("Enter");
                page.waitForURL("**/plan/action/note.xhtml**");
                browser.isAccessible();
                page.locator("#words").fill("");
                page.locator("#save").press("Enter");
                assertThat(page.locator("#note")).containsText("obligatoire");
                page.locator("#words").fill("Relu à trois, " + width);
                page.locator("#save").press("Enter");
                page.waitForURL("**/plan/action/detail.xhtml**");
                assertThat(page.locator(".plan-journal")).containsText("Relu à trois, " + width);
                assertThat(page.locator(".plan-journal")).containsText("relecture.pdf");
                page.locator(".plan-journal input[type=submit]").press("Enter");
                assertThat(page.locator("#s-journal ~ p").first()).containsText("Aucune note");
            }
        }
    }
}
