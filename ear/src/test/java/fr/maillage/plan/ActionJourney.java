package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
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
            page.locator("#objectives").fill("O9.9");
            page.locator("#perimeter").fill("com:93032\ncom:93051");
            page.locator("#save").press("Enter");
            assertThat(page.locator("main")).containsText("O9.9");
            browser.isAccessible();
            page.locator("#kind").selectOption("serie-ateliers");
            page.locator("#objectives").fill("");
            page.locator("#save").press("Enter");

            assertThat(page.locator("h1")).hasText("Ateliers au clavier");
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

            browser.open("/plan/action/list.xhtml?state=running&q=" + code);
            browser.isAccessible();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("1 sur 2");
            page.locator("tbody a").press("Enter");
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
        JsonObject listed = Api.json(officer.get("/api/v1/actions?at=2022-09-30&q=" + code));
        assertThat(listed.getInt("total")).isEqualTo(1);
        Api.refused(officer.send("POST", "/api/v1/actions", """
                {"title":"Guide","code":"%s","kind":"guide","territory":"com:93032","state":"suspended"}
                """.formatted(code)), 422);
    }
}
