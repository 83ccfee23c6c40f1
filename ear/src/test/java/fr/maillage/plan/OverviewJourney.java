package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer goes from view to view of actions by keyboard, with her filters, and moves one on the board. */
class OverviewJourney {

    private final String code = "A" + UUID.randomUUID().toString().substring(0, 8);

    private void entered(Api officer, String territory) {
        String address = Api.path(officer.send("POST", "/api/v1/actions", """
                {"title":"Ateliers %1$s","code":"%1$s","kind":"serie-ateliers","territory":"%2$s","state":"planned",
                 "startsOn":"2026-01-05","endsOn":"2026-12-18"}
                """.formatted(code, territory)));
        HttpResponse<String> added = officer.send(
                "POST", address + "/milestones", "{\"title\":\"Convention signée\",\"dueOn\":\"2026-02-02\"}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    }

    @Test
    void the_views_keep_the_filters_and_the_board_moves_an_action_by_keyboard() {
        entered(Api.of("ept"), "com:93032");
        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
            try (Browser browser = Browser.signedIn("ept", width)) {
                Page page = browser.open("/plan/action/list.xhtml?q=" + code);
                for (String view : new String[] {"Frise", "Calendrier", "Portefeuille", "Tableau par état"}) {
                    page.locator(".plan-views a:has-text('" + view + "')").press("Enter");
                    assertThat(page.locator(".plan-views a[aria-current=page]")).hasText(view);
                    assertThat(page.locator("main")).containsText("Ateliers " + code);
                    browser.isAccessible();
                }
            }
        }
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/action/board.xhtml?q=" + code);
            page.locator("a:has-text('Version en tableau')").press("Enter");
            page.waitForURL("**/plan/action/list.xhtml?q=" + code);
            assertThat(page.locator("table")).containsText("Ateliers " + code);
            page.goBack();
            page.getByLabel("Déplacer « Ateliers " + code + " »").press("Enter");
            page.locator("#state").selectOption("suspended");
            page.locator("#do-move").press("Enter");
            assertThat(page.locator("#moving")).containsText("Indiquez pourquoi");
            assertThat(page.locator("#state")).hasValue("suspended");
            assertThat(page.locator(".plan-views a:has-text('Frise')"))
                    .hasAttribute("href", "/plan/action/timeline.xhtml?q=" + code);
            browser.isAccessible();
            page.locator("#stateReason").fill("La salle manque");
            page.locator("#do-move").press("Enter");
            assertThat(page.locator("section[aria-labelledby=c-suspended]")).containsText(code);
            assertThat(page.locator("#q")).hasValue(code);
        }
    }

    @Test
    void the_map_colours_communes_by_their_actions_and_its_table_leads_to_them() {
        entered(Api.of("ept"), "com:93032");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/action/list.xhtml?state=planned");
            page.locator(".plan-views a:has-text('Carte')").press("Enter");
            page.locator("#layer-rows")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            page.locator("details:has(#layer-rows) summary").press("Enter");
            assertThat(page.locator("#layer-rows")).containsText("Gagny");
            page.locator("#layer-rows a:has-text('Gagny')").press("Enter");
            assertThat(page.locator("h1")).hasText("Actions");
            assertThat(page.locator(".m-chips")).containsText("Planifiée");
            assertThat(page.locator("#territory")).hasValue("com:93032");
        }
    }

    @Test
    void calendars_subscribe_with_the_filters_and_nobody_moves_what_is_of_another_ept() {
        entered(Api.of("departement"), "com:93008");
        HttpResponse<String> calendar = Api.of("ept").get("/api/v1/actions.ics?q=" + code);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.body()).contains("SUMMARY:Convention signée (Ateliers " + code + ")");
        assertThat(Api.visitor().get("/api/v1/actions.ics").statusCode()).isEqualTo(401);
        Api.refused(Api.of("ept").get("/api/v1/actions.ics?state=partout"), 422);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/action/board.xhtml?q=" + code);
            assertThat(page.locator(".plan-board__card")).hasCount(1);
            assertThat(page.locator(".plan-board__card .m-button")).hasCount(0);
        }
    }
}
