package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The calendar is read, filtered and subscribed to by keyboard, on a wide screen and a narrow one. */
class CommitteeCalendarJourney {

    private static final String CALENDAR = "/committee/calendar/index.xhtml";

    private final String title = "Séance " + UUID.randomUUID().toString().substring(0, 8);

    private void entered(String day) {
        Api officer = Api.of("departement");
        String body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + UUID.randomUUID())))
                .getString("id");
        HttpResponse<String> made = officer.send("POST", "/api/v1/gatherings", """
                {"title":"%s","body":"%s","heldOn":"%s","startsAt":"14:00","endsAt":"16:00","mode":"online"}
                """.formatted(title, body, day));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }

    @Test
    void a_month_is_filtered_turned_and_read_as_a_table_by_keyboard() {
        entered("2032-05-12");
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open(CALENDAR + "?territory=com:93032&month=2032-04");
            browser.isAccessible();
            assertThat(page.locator("[id=grid]").innerText()).doesNotContain(title);
            page.getByText("Mois suivant").press("Enter");
            page.waitForURL("**month=2032-05**");
            assertThat(page.locator("[id=grid]").innerText()).contains("14:00 " + title, "Séances");
            browser.isAccessible();
            browser.fitsTheWindow();

            page.locator("input[value=deployment-dropins]").press("Space");
            page.locator("form.m-filters button[type=submit]").press("Enter");
            page.waitForURL("**kind=deployment-dropins**");
            assertThat(page.locator("main").innerText()).doesNotContain(title);
            page.locator("input[value=committee-gatherings]").press("Space");
            page.locator("form.m-filters button[type=submit]").press("Enter");
            page.waitForURL("**kind=committee-gatherings**");
            assertThat(page.locator("[id=grid]").innerText()).contains(title);

            page.locator("[id=months]").getByText("Tableau").press("Enter");
            page.waitForURL("**view=list**");
            assertThat(page.locator("[id=entries]").innerText())
                    .contains("mercredi 12 mai 2032", "14:00 – 16:00", title);
            browser.isAccessible();
            page.locator("[id=entries] a:has-text('" + title + "')").press("Enter");
            page.waitForURL("**/committee/gathering/detail.xhtml**");
        }
    }

    @Test
    void on_a_telephone_the_month_is_a_list_and_nonsense_is_heeded_as_little_as_possible() {
        entered("2032-06-12");
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(CALENDAR + "?territory=com:93032&month=2032-06");
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(page.locator("[id=grid]").innerText()).contains("samedi 12", title);
            assertThat(page.locator(".m-days__empty").first().isVisible()).isFalse();

            browser.open(CALENDAR + "?month=2026-13&kind=personne&view=zzz");
            browser.isAccessible();
            browser.open(CALENDAR + "?territory=com:93032&from=2032-06-20&to=2032-06-01");
            assertThat(page.locator(".m-notice--error").innerText()).contains("la fin doit venir après le début");
            browser.open(CALENDAR + "?from=2000-01-01&to=2100-01-01");
            assertThat(page.locator(".m-notice--error").count()).isEqualTo(1);
            browser.open(CALENDAR + "?territory=com:93032&from=2032-06-12&to=2032-06-12");
            assertThat(page.locator("[id=entries]").innerText()).contains(title);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void programs_get_the_table_with_the_filters_and_refuse_nonsense() {
        entered("2032-07-12");
        Api member = Api.of("membre");
        HttpResponse<String> file = member.get("/api/v1/calendar.csv?territory=com:93032&month=2032-07");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("Jour", "2032-07-12", "14:00", title);
        Api.refused(member.get("/api/v1/calendar.csv?month=2026-13"), 422);
        Api.refused(member.get("/api/v1/calendar.csv?from=2026-02-01&to=2026-01-01"), 422);
        Api.refused(member.get("/api/v1/calendar.csv?kind=personne"), 422);
        Api.refused(member.get("/api/v1/calendar.csv?territory=com:00000"), 404);
        assertThat(Api.visitor().get("/api/v1/calendar.csv").statusCode()).isEqualTo(401);
    }

    @Test
    void a_link_is_made_renewed_and_revoked_by_keyboard() throws Exception {
        String day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(9).toString();
        entered(day);
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open(CALENDAR + "?territory=com:93032&kind=committee-gatherings");
            int before = page.locator("a[href*='calendar.ics']").count();
            page.locator("[id=make-feed]").press("Enter");
            page.getByText("Le lien est créé").first().waitFor();
            browser.isAccessible();
            String first = last(page);
            HttpResponse<String> file = Api.visitor().get(first);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            assertThat(file.body()).startsWith("BEGIN:VCALENDAR").contains(title);
            assertThat(again(page, file.headers().firstValue("ETag").orElseThrow()))
                    .isEqualTo(304);

            page.locator("button[name=renew]").last().press("Enter");
            page.locator("[data-confirmed]").press("Enter");
            page.getByText("Le lien est renouvelé").first().waitFor();
            String second = last(page);
            Api.refused(Api.visitor().get(first), 404);
            assertThat(Api.visitor().get(second).statusCode()).isEqualTo(200);

            page.locator("button[name=revoke]").last().press("Enter");
            page.locator("[data-confirmed]").press("Enter");
            page.getByText("Le lien est révoqué").first().waitFor();
            browser.isAccessible();
            Api.refused(Api.visitor().get(second), 404);
            assertThat(page.locator("a[href*='calendar.ics']").count()).isEqualTo(before);
        }
        Api.refused(Api.visitor().get("/api/v1/calendar.ics"), 404);
        Api.refused(Api.visitor().get("/api/v1/calendar.ics?feed=" + UUID.randomUUID() + "&key=x"), 404);
    }

    private static String last(Page page) {
        URI address = URI.create(page.locator("a[href*='calendar.ics']").last().getAttribute("href"));
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static int again(Page page, String tag) throws Exception {
        URI address = URI.create(page.locator("a[href*='calendar.ics']").last().getAttribute("href"));
        HttpRequest request = HttpRequest.newBuilder(
                        ProductServer.shared().uri(address.getRawPath() + "?" + address.getRawQuery()))
                .header("If-None-Match", tag)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
