package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.Chips;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A year of an action by keyboard: from a finding to the review that its funders read. */
class PlanYearJourney {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Api officer = Api.of("ept");

    /** The page of a finding that the committee discussed. */
    private String finding() {
        String address = Api.path(officer.send("POST", "/api/v1/findings", """
                {"title":"Personne n'ose commencer %s","territory":"com:93032","state":"discussed",
                 "proposedOn":"2025-01-06"}
                """.formatted(mark)));
        return "/diagnosis/finding/detail.xhtml?id=" + address.substring(address.lastIndexOf('/') + 1);
    }

    /** A scheme with an objective. */
    private void scheme() {
        JsonObject frame = Api.json(officer.send("POST", "/api/v1/frames", """
                {"name":"Schéma %1$s","code":"S%1$s","kind":"scheme","territory":"ept:200058790"}
                """.formatted(mark)));
        String draft = Api.json(officer.get("/api/v1/schemes?territory=ept:200058790&state=draft&size=200"))
                .getJsonArray("items")
                .stream()
                .map(item -> item.asJsonObject())
                .filter(item -> frame.getString("id").equals(item.getString("frame")))
                .findFirst()
                .orElseThrow()
                .getString("id");
        for (String line : new String[] {
            "{\"level\":\"axis\",\"code\":\"A1\",\"label\":\"Donner envie\"}",
            "{\"level\":\"objective\",\"code\":\"O1.1\",\"parent\":\"A1\",\"label\":\"Oser\"}"
        }) {
            assertThat(officer.send("POST", "/api/v1/schemes/" + draft + "/lines", line)
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void an_action_goes_from_a_finding_to_the_review_of_its_year() throws IOException {
        scheme();
        String start = finding();
        String title = "Ateliers du rugby " + mark;
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(start);
            assertThat(page.locator("section[aria-labelledby=s-actions]")).containsText("Aucune action");
            browser.isAccessible();
            page.locator("section[aria-labelledby=s-actions] a").press("Enter");
            assertThat(new Chips(page, "findings").all()).hasText("Personne n'ose commencer " + mark);
            page.locator("#title").fill(title);
            page.locator("#code").fill("A" + mark);
            page.locator("#kind").selectOption("serie-ateliers");
            page.locator("#state").selectOption("running");
            page.locator("#startsOn").fill("2025-01-06");
            new Chips(page, "objectives").type("S" + mark + "/O1.1");
            new Chips(page, "communes").type("93032");
            page.locator("#save").press("Enter");
            assertThat(page.locator("h1")).hasText(title);
            String action = page.url().substring(page.url().indexOf("id=") + 3);

            page.locator("#title").fill("Bilan remis");
            page.locator("#dueOn").fill("2025-12-15");
            page.locator("#add").press("Enter");
            assertThat(page.locator(".m-state")).containsText("En retard");
            money(page);
            browser.open("/plan/action/detail.xhtml?id=" + action);
            page.locator("#month").fill("2025-03");
            page.locator("#figure-presences").fill("15");
            page.locator("#keep-month").press("Enter");
            assertThat(page.locator("section[aria-labelledby=s-figures] tbody")).containsText("15");
            page.locator("#done input").first().press("Space");
            page.locator("#tick").press("Enter");
            assertThat(page.locator(".m-state")).containsText("1 sur 1");

            page.locator(".m-title a[href^='/plan/action/edit.xhtml']").press("Enter");
            page.locator("#state").selectOption("done");
            page.locator("#save").press("Enter");
            assertThat(page.locator("#endsOn")).hasAttribute("aria-invalid", "true");
            page.locator("#endsOn").fill("2025-12-19");
            page.locator("#save").press("Enter");
            assertThat(page.locator(".m-state")).containsText("Terminée");
            browser.isAccessible();

            browser.open(start);
            assertThat(page.locator("section[aria-labelledby=s-actions]")).containsText(title);
            Page chain = browser.open("/plan/chain/index.xhtml?territory=com:93032&through=A" + mark);
            assertThat(chain.locator("main")).containsText("Personne n'ose commencer " + mark);
            assertThat(chain.locator("main")).containsText("Oser");
            reviewed(browser, title);
            browser.hasNoErrors();
        }
    }

    /** Writes in cells what it costs and who pays. */
    private static void money(Page page) {
        page.locator("section[aria-labelledby=s-financing] a").first().press("Enter");
        cell(page, "expense", "item").fill("Quatre ordinateurs");
        cell(page, "expense", "year").fill("2025");
        cell(page, "expense", "amount").fill("3400");
        cell(page, "line", "funder").selectOption("ept");
        cell(page, "line", "year").fill("2025");
        cell(page, "line", "purpose").selectOption("services");
        cell(page, "line", "asked").fill("3400");
        cell(page, "line", "granted").fill("3 400,00");
        page.locator("#save").press("Enter");
        assertThat(page.locator("main")).containsText("est enregistré");
    }

    private static Locator cell(Page page, String row, String field) {
        return page.locator("[data-row=" + row + "]").first().locator("[name$='-" + field + "']");
    }

    /** The funder's table of the scheme and the review tell of it. */
    private void reviewed(Browser browser, String title) throws IOException {
        Page page = browser.open("/plan/frame/list.xhtml?q=" + mark);
        page.locator("tbody a").first().press("Enter");
        page.locator("a[href^='/plan/frame/actions.xhtml']").press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText(title);
        assertThat(page.locator("tbody tr")).containsText("Personne n'ose commencer");
        assertThat(page.locator("tfoot")).containsText("3\u202f400,00");
        browser.isAccessible();
        String table = page.locator("a[href$='actions.csv']").getAttribute("href");
        assertThat(page.request()
                        .get(ProductServer.shared().uri(table).toString())
                        .text())
                .contains("Demandé pour des prestations", "Personne n'ose commencer " + mark, "3400,00");
        browser.open("/report/list.xhtml?territory=com:93032&at=2025-12-31");
        String review = page.locator("a[href*='/reports/review.pdf']").first().getAttribute("href");
        byte[] printed = page.request()
                .get(ProductServer.shared().uri(review).toString())
                .body();
        assertThat(PdfUa.failures(printed)).isEmpty();
        assertThat(text(printed)).contains("A" + mark);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
