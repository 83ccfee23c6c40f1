package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Drop-ins are entered, read and subscribed to, on a wide screen and a narrow one. */
class DropInJourney {

    private static final String CALENDAR = "/deployment/dropin/calendar.xhtml?day=2026-10-01&adviser=";

    private final String code = "D-" + UUID.randomUUID().toString().substring(0, 8);
    private final String adviser = "A-" + UUID.randomUUID().toString().substring(0, 8);

    private String entered() {
        Api program = Api.of("departement");
        String place = Api.json(program.send("POST", "/api/v1/places", """
                        {"name":"Lieu des permanences","commune":"93032","postalCode":"93220","address":"1 rue Imaginaire",
                         "latitude":"48.88","longitude":"2.54"}
                        """)).getString("id");
        HttpResponse<String> made = program.send("POST", "/api/v1/drop-ins", """
                {"code":"%s","name":"Permanence numérique","place":"%s","services":["aide-demarches"],
                 "openingHours":"Sa 10:00-12:00","weeks":2,"startsOn":"2026-01-05","access":"libre","advisers":["%s"],
                 "pauses":["2026-10-17/2026-11-01"]}
                """.formatted(code, place, adviser));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.path(made);
    }

    @Test
    void the_calendar_of_an_adviser_leads_by_keyboard_to_the_page_of_the_drop_in() {
        entered();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open(CALENDAR + adviser);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("[id=sessions] tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("[id=grid]").innerText()).contains("10:00 " + code);

            page.locator("[id=grid] a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/detail.xhtml**");
            browser.isAccessible();
            assertThat(page.locator("main").innerText())
                    .contains("samedi 10:00-12:00", "Prochaines séances")
                    .doesNotContain("fermé");

            browser.open("/deployment/dropin/list.xhtml?q=" + code);
            browser.isAccessible();
            assertThat(page.locator("tbody tr").innerText())
                    .contains(code, adviser, "samedi 10:00-12:00")
                    .doesNotContain("fermé");
        }
    }

    @Test
    void members_read_list_and_week_on_a_telephone() {
        entered();
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(CALENDAR + adviser + "&view=week");
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("main").innerText()).contains(code);
            browser.open("/deployment/dropin/list.xhtml?adviser=" + adviser);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.getByText("Créer une permanence").count()).isZero();
        }
    }

    @Test
    void the_address_of_the_calendar_is_enough_to_subscribe_and_another_one_is_refused() {
        entered();
        String feed;
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            feed = browser.open(CALENDAR + adviser)
                    .locator("a[href*='drop-ins.ics']")
                    .getAttribute("href");
        }
        URI address = URI.create(feed);
        String path = address.getRawPath() + "?" + address.getRawQuery();
        HttpResponse<String> calendar = Api.visitor().get(path);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT", "Permanence numérique");
        Api.refused(Api.visitor().get(path.replace(adviser, "G01")), 404);
        Api.refused(Api.visitor().get("/api/v1/drop-ins.ics"), 404);
    }

    @Test
    void an_officer_renews_the_address_by_keyboard_and_the_old_one_has_ended() {
        entered();
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open(CALENDAR + adviser);
            String old = path(page);
            page.locator("[id=renew-link]").press("Enter");
            page.locator("[data-confirmed]").press("Enter");
            page.getByText("Le lien est renouvelé.").first().waitFor();
            browser.isAccessible();
            assertThat(page.locator("[id=sessions]").innerText()).contains(code);

            HttpResponse<String> ended = Api.visitor().get(old);
            assertThat(ended.statusCode()).isEqualTo(410);
            assertThat(ended.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
            assertThat(ended.body()).contains("a été renouvelée");
            assertThat(path(page)).isNotEqualTo(old);
            assertThat(Api.visitor().get(path(page)).statusCode()).isEqualTo(200);
        }
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(CALENDAR + adviser);
            assertThat(page.locator("[id=renew-link]").count()).isZero();
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    private static String path(Page page) {
        URI address = URI.create(page.locator("a[href*='drop-ins.ics']").getAttribute("href"));
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    @Test
    void the_summary_tells_hours_and_what_is_wrong_is_named_by_its_field() {
        entered();
        Api program = Api.of("departement");
        assertThat(Api.json(program.get("/api/v1/deployment/summary?territory=com:93032&at=2026-10-01"))
                        .getJsonObject("dropIns")
                        .getJsonObject("sessions")
                        .getInt(code))
                .isEqualTo(1);
        HttpResponse<String> wrong = program.send(
                "POST",
                "/api/v1/drop-ins",
                "{\"code\":\"" + code
                        + "\",\"openingHours\":\"2026 Jan 05 09:00-12:00\",\"pauses\":[\"2026-11-01/2026-10-17\"]}");
        Api.refused(wrong, 422);
        assertThat(wrong.body()).contains("openingHours", "pauses", "place", "code");
    }
}
