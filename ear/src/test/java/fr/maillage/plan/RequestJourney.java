package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer sees who is silent and makes a link; a partner answers on a telephone without an account. */
class RequestJourney {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String lead = "Fils <i>du</i> clavier " + tag;

    private String action() {
        Api officer = Api.of("ept");
        officer.send("POST", "/api/v1/actors", """
                {"name":"%s","type":"association","territory":"ept:200058790"}
                """.formatted(lead));
        return Api.json(officer.send("POST", "/api/v1/actions", """
                {"title":"Ateliers du rugby %s","code":"R%s","kind":"serie-ateliers","territory":"com:93064",
                 "state":"running","lead":"%s"}
                """.formatted(tag, tag, lead)))
                .getString("id");
    }

    private String link(String id) {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/request/list.xhtml?territory=com:93064");
            Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(lead));
            assertThat(row).containsText("Sans adresse où écrire");
            browser.isAccessible();
            row.locator("a[href*='/plan/request/ask.xhtml']").press("Enter");
            page.waitForURL("**/plan/request/ask.xhtml?**");
            page.locator("input[aria-label^='Créer un lien pour']").press("Enter");
            String link = page.locator("#link").inputValue();
            browser.isAccessible();
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            page.reload();
            assertThat(page.locator("#link")).hasCount(0);
            assertThat(page.locator("tbody tr")).containsText("Lien créé le");
            browser.open("/plan/action/detail.xhtml?id=" + id);
            assertThat(page.locator("a[href*='/plan/request/ask.xhtml']")).isVisible();
            browser.hasNoErrors();
            return link.substring(link.indexOf("/plan/request/"));
        }
    }

    @Test
    void a_partner_answers_once_on_a_telephone_and_no_look_ahead_uses_the_link_up()
            throws IOException, InterruptedException {
        String id = action();
        String address = link(id);
        String month = YearMonth.from(ClockProducer.today(Clock.systemUTC()))
                .minusMonths(1)
                .toString();
        assertThat(status("HEAD", address)).isEqualTo(200);
        assertThat(status("GET", address.replace(".xhtml", ""))).isEqualTo(405);
        assertThat(Api.visitor().get(address).headers().allValues("Set-Cookie")).isEmpty();

        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open(address);
            assertThat(page.locator("main")).containsText(lead);
            assertThat(page.locator("main")).containsText("Ateliers du rugby");
            assertThat(page.locator("main input[type=text]")).hasCount(4);
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("main button").press("Enter");
            assertThat(page.locator("[role=alert]")).containsText("au moins un nombre");
            page.locator("#count-presences").fill("quinze");
            page.locator("main button").press("Enter");
            assertThat(page.locator("#e-presences")).containsText("quinze");
            browser.isAccessible();
            page.locator("#count-presences").fill("15");
            page.locator("#count-places").fill("16");
            page.locator("main button").press("Enter");
            assertThat(page.getByText("Merci : vos mesures sont enregistrées.")).isVisible();
            assertThat(page.locator("main")).containsText("15");
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open(address);
            assertThat(page.locator("[role=status]")).containsText("Ce lien a déjà servi");
            assertThat(page.locator("main form")).hasCount(0);
            browser.open(address.substring(0, address.length() - 1));
            assertThat(page.locator("main")).containsText("Ce lien n'est pas valable");
            browser.isAccessible();
        }
        String counted =
                Api.of("membre").get("/api/v1/action-figures?action=" + id).body();
        assertThat(counted).contains("\"source\":\"partner\"", month);
        try (Browser browser = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open("/plan/action/detail.xhtml?id=" + id);
            assertThat(page.locator("section[aria-labelledby=s-figures]")).containsText("par " + lead);
        }
    }

    private static int status(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(ProductServer.shared().uri(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
