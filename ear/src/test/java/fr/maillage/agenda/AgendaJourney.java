package fr.maillage.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers keep the public agenda in a browser; everybody reads it. */
class AgendaJourney {

    private final String title = "Atelier " + UUID.randomUUID();

    @Test
    void an_officer_announces_a_weekly_workshop_by_keyboard_and_cancels_a_date() {
        // Given
        String place = AgendaPlaces.create();
        String day = AgendaDesk.today().plusDays(2).toString();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/place/detail.xhtml?id=" + place + "#s-agenda");
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Annoncer un atelier ici")));
            page.waitForURL(url -> url.contains("/agenda/edit.xhtml"));
            browser.isAccessible();
            // When the end comes before the start and the rule has no end
            page.locator("#title").fill(title);
            page.locator("#day").fill(day);
            page.locator("#start").fill("14:00");
            page.locator("#end").fill("13:00");
            page.getByLabel("Par semaine").check();
            press(button(page, "Enregistrer"));
            // Then both are said beside their fields
            assertThat(page.locator("#end")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByText("Une répétition finit à une date").first())
                    .isVisible();
            assertThat(page.locator("#title")).hasValue(title);
            browser.isAccessible();
            // When they are mended
            page.locator("#end").fill("16:00");
            page.locator("#count").fill("3");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/agenda/event.xhtml"));
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator(".agenda-dates li")).hasCount(3);
            browser.isAccessible();
            // And one date is cancelled
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier")));
            page.locator("#cancelled").fill(AgendaDesk.today().plusDays(9).toString());
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/agenda/event.xhtml"));
            assertThat(page.locator(".agenda-dates li").nth(1)).containsText("Annulé");
            // Then it is on the place's page and leaves the agenda when it is archived
            browser.open("/place/detail.xhtml?id=" + place + "#s-agenda");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                            .first())
                    .isVisible();
            browser.isAccessible();
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                    .first());
            page.getByLabel("Motif").fill("Plus d'animatrice");
            page.getByLabel("Motif").press("Enter");
            assertThat(page.getByText("Motif : Plus d'animatrice")).isVisible();
            browser.isAccessible();
            press(button(page, "Restaurer cet atelier"));
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("restauré");
            browser.hasNoErrors();
        }
    }

    @Test
    void an_evening_that_ends_after_midnight_is_entered_when_one_says_so() {
        // Given
        String place = AgendaPlaces.create();
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/agenda/edit.xhtml?place=" + place);
            page.locator("#title").fill(title);
            page.locator("#day").fill(AgendaDesk.today().plusDays(3).toString());
            page.locator("#start").fill("20:00");
            page.locator("#end").fill("01:00");
            // When nothing says that it is the next day
            press(button(page, "Enregistrer"));
            // Then the message says what to do
            assertThat(page.getByText("Se termine le lendemain").first()).isVisible();
            assertThat(page.locator("#end")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            // When it is said
            page.locator("#nextDay").press("Space");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/agenda/event.xhtml"));
            assertThat(page.locator(".agenda-dates li")).containsText("20:00");
            assertThat(page.locator(".agenda-dates li")).containsText("01:00");
            // And it is still said when the form is opened again
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier")));
            assertThat(page.locator("#nextDay")).isChecked();
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    @Test
    void everybody_reads_the_agenda_without_an_account() {
        // Given
        String place = AgendaPlaces.create();
        String event = AgendaPlaces.event(place, title, "FREQ=WEEKLY;COUNT=3");
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/agenda?place=" + place);
            // Then
            assertThat(page.locator("h1")).hasText("Agenda des ateliers");
            assertThat(page.getByText("3 séances")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Niveau").selectOption("advanced");
            press(button(page, "Filtrer"));
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*level=advanced.*"));
            browser.isAccessible();
            browser.open("/agenda/?place=" + place);
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                    .first());
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.getByText("Historique")).hasCount(0);
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open("/agenda/?from=demain");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("demain");
            browser.isAccessible();
        }
        HttpResponse<String> calendar = Api.visitor().get("/agenda.ics?place=" + place);
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.body()).contains("UID:" + event + "@maillage").contains("SUMMARY:" + title);
        assertThat(Api.visitor().get("/agenda/event.ics?id=" + event).body()).contains("RRULE:FREQ=WEEKLY");
        assertThat(Api.visitor().get("/agenda/poster.pdf?id=" + event).body()).startsWith("%PDF-");
        String month = AgendaDesk.today().plusDays(2).toString().substring(0, 7);
        assertThat(Api.visitor()
                        .get("/agenda/poster.pdf?place=" + place + "&month=" + month)
                        .body())
                .startsWith("%PDF-");
        assertThat(Api.visitor().get("/agenda/poster.pdf?id=nonsense").statusCode())
                .isEqualTo(404);
        assertThat(Api.visitor().get("/agenda.ics?territory=com:00000").statusCode())
                .isEqualTo(404);
        assertThat(Api.visitor().get("/agenda.ics?from=x").statusCode()).isEqualTo(422);
    }

    @Test
    void the_agenda_begins_at_the_territory_of_the_committee() {
        String here = "Ici " + title;
        String far = "Loin " + title;
        AgendaPlaces.event(AgendaPlaces.create(), here, null);
        String there = AgendaPlaces.far();
        AgendaPlaces.farEvent(there, far);
        assertThat(Api.visitor().get("/agenda/?size=100").body())
                .contains(here)
                .doesNotContain(far)
                // Its calendar is of the same territory.
                .contains("/agenda.ics?territory=dep%3A93");
        assertThat(Api.visitor().get("/agenda/?territory=com:33063").body())
                .contains(far)
                .doesNotContain(here);
        assertThat(Api.visitor().get("/agenda/?place=" + there).body()).contains(far);
        // Files and programs still read everything.
        assertThat(Api.visitor().get("/agenda.ics").body()).contains(here, far);
    }

    @Test
    void a_script_in_a_field_is_shown_as_text() {
        String script = "<script>document.title='touché'</script> & " + title;
        String event = AgendaPlaces.event(AgendaPlaces.create(), script, null);
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/agenda/event.xhtml?id=" + event);

            assertThat(page.locator("h1")).hasText(script);
            assertThat(page.title()).doesNotStartWith("touché");
            browser.hasNoErrors();
        }
        assertThat(Api.visitor().get("/agenda/event.ics?id=" + event).body()).contains("SUMMARY:<script>");
        assertThat(Api.visitor().get("/agenda/poster.pdf?id=" + event).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_program_keeps_the_agenda_and_is_told_what_it_sent_wrongly() {
        Api officer = Api.of("ept");
        String place = AgendaPlaces.create();
        String json = AgendaPlaces.json(place, title, "FREQ=WEEKLY;COUNT=2");
        HttpResponse<String> created = officer.send("POST", "/api/v1/agenda/events", json);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String path = Api.path(created);

        assertThat(Api.json(Api.visitor().get("/api/v1/agenda?place=" + place)).getInt("total"))
                .isEqualTo(2);
        Api.refused(officer.send("PUT", path, json), 428);
        HttpResponse<String> changed = officer.send(
                "PUT", path, AgendaPlaces.json(place, title + " bis", null), "If-Match", Api.etag(created));
        assertThat(Api.json(changed).getString("title")).isEqualTo(title + " bis");
        Api.refused(officer.send("PUT", path, json, "If-Match", Api.etag(created)), 412);
        HttpResponse<String> archived =
                officer.send("POST", path + "/archive", "{\"reason\":\"Annulé\"}", "If-Match", Api.etag(changed));
        assertThat(Api.json(archived).getString("archiveReason")).isEqualTo("Annulé");
        Api.refused(officer.send("PUT", path, json, "If-Match", Api.etag(archived)), 409);
        assertThat(officer.send("POST", path + "/restore", null, "If-Match", Api.etag(archived))
                        .statusCode())
                .isEqualTo(200);

        Api.refused(officer.send("POST", "/api/v1/agenda/events", "{}"), 422);
        Api.refused(officer.send("POST", "/api/v1/agenda/events", AgendaPlaces.json(place, title, "FREQ=DAILY")), 422);
        Api.refused(Api.of("membre").send("POST", "/api/v1/agenda/events", json), 403);
        Api.refused(Api.visitor().get("/api/v1/agenda?from=demain"), 422);
        Api.refused(Api.visitor().get("/api/v1/agenda?territory=com:00000"), 404);
        assertThat(officer.get("/api/v1/agenda/events.csv").body())
                .contains("Titre")
                .contains(title + " bis")
                .doesNotContain("???");
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
