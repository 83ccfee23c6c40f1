package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer writes a scheme line by line by keyboard, has it adopted, and revises it. */
class SchemeJourney {

    private static JsonObject frame(Api api, String name) {
        return Api.json(api.send("POST", "/api/v1/frames", """
                {"name":"%s","code":"S%s","kind":"scheme","territory":"ept:200058790"}
                """.formatted(
                        name, UUID.randomUUID().toString().substring(0, 8))));
    }

    @Test
    void a_scheme_is_written_submitted_adopted_and_revised_by_keyboard() {
        JsonObject frame = frame(Api.of("ept"), "Schéma au clavier");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/frame/detail.xhtml?id=" + frame.getString("id"));
            browser.isAccessible();
            page.locator("a[href^='/plan/frame/lines.xhtml']").press("Enter");

            page.locator("#label").fill("Donner envie");
            page.locator("#save").press("Enter");
            assertThat(page.locator("#lines")).containsText("A1 Donner envie");
            assertThat(page.locator("#label")).isFocused();
            page.locator("a[href$='level=objective']").press("Enter");
            page.locator("#label").fill("Oser");
            page.locator("#target").fill("1.850,00");
            page.locator("#save").press("Enter");
            assertThat(page.locator("#notices")).not().isEmpty();
            browser.isAccessible();
            page.locator("#target").fill("1 850");
            page.locator("#unit").fill("foyers");
            page.locator("#due").fill("2027-12-31");
            page.locator("#save").press("Enter");
            assertThat(page.locator("#lines")).containsText("O1.1 Oser");
            page.locator("#label").fill("Essayer");
            page.locator("#save").press("Enter");
            page.locator("[aria-label='Monter O1.2']").press("Enter");
            assertThat(page.locator("#lines tbody tr").nth(1)).containsText("O1.2");
            browser.isAccessible();

            page.locator("main a[href^='/plan/frame/detail.xhtml']").last().press("Enter");
            assertThat(page.locator(".plan-axes")).containsText("foyers");
            page.locator("#submittedOn").fill("2026-01-05");
            page.locator("#submitted").press("Enter");
            page.locator("#adopted").press("Enter");
            assertThat(page.locator("#notices")).not().isEmpty();
            browser.isAccessible();
            page.locator("#adoptedOn").fill("2026-01-06");
            page.locator("#assembly").fill("Conseil de territoire (essai)");
            page.locator("#deliberation").fill("CT-1");
            page.locator("#adopted").press("Enter");
            assertThat(page.locator("main")).containsText("CT-1");
            String printed = page.locator("a[href$='document.pdf']").getAttribute("href");
            assertThat(PdfUa.failures(page.request()
                            .get(ProductServer.shared().uri(printed).toString())
                            .body()))
                    .isEmpty();
            page.locator("[id='revise:revised']").press("Enter");

            page.locator("a[href^='/plan/frame/lines.xhtml']").press("Enter");
            page.locator("[aria-label='Modifier O1.2']").press("Enter");
            page.locator("#label").fill("Essayer ensemble");
            page.locator("#save").press("Enter");
            page.locator("[aria-label='Retirer O1.1']").press("Enter");
            assertThat(page.locator("#lines tbody tr")).hasCount(2);
            page.locator("main a[href^='/plan/frame/detail.xhtml']").last().press("Enter");
            page.locator("a[href^='/plan/frame/compare.xhtml']").first().press("Enter");
            assertThat(page.locator("main")).containsText("2 lignes diffèrent");
            assertThat(page.locator("main")).containsText("Reformulée");
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    @Test
    void a_version_is_printed_as_pdf_and_odt_and_programs_need_its_tag() {
        Api api = Api.of("ept");
        JsonObject frame = frame(api, "Schéma pour programmes");
        JsonObject draft = Api.json(api.get("/api/v1/schemes?territory=ept:200058790&state=draft&size=200"))
                .getJsonArray("items")
                .stream()
                .map(item -> item.asJsonObject())
                .filter(item -> frame.getString("id").equals(item.getString("frame")))
                .findFirst()
                .orElseThrow();
        String address = "/api/v1/schemes/" + draft.getString("id");
        HttpResponse<String> line = api.send("POST", address + "/lines", """
                {"level":"axis","code":"A1","label":"Donner envie"}
                """);
        assertThat(line.statusCode()).isEqualTo(201);
        String own = address + "/lines/" + Api.json(line).getString("id");

        for (String format : new String[] {"pdf", "odt"}) {
            assertThat(api.get(address + "/document." + format).statusCode()).isEqualTo(200);
        }
        assertThat(api.get(address + "/document.xlsx").statusCode()).isEqualTo(404);
        assertThat(api.send("POST", address + "/submit", "{}").statusCode()).isEqualTo(428);
        assertThat(api.send("POST", address + "/submit", "{}", "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(api.send("DELETE", own, null, "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        assertThat(api.send("DELETE", own, null, "If-Match", "\"0\"").statusCode())
                .isEqualTo(204);
        assertThat(api.get(address + "/changes?with=" + draft.getString("id")).statusCode())
                .isEqualTo(200);
        String tag = api.get(address).headers().firstValue("ETag").orElseThrow();
        assertThat(api.send("POST", address + "/submit", "{}", "If-Match", tag).statusCode())
                .isEqualTo(409);
    }
}
