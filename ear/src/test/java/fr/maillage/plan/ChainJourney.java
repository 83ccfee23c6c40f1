package fr.maillage.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An officer sees where the chain breaks, closes a hole, and follows a thread; all by keyboard. */
class ChainJourney {

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String action(Api officer, String code) {
        return id(Api.path(officer.send("POST", "/api/v1/actions", """
                {"title":"Ateliers du fil","code":"%s","kind":"serie-ateliers","territory":"com:93046","state":"running"}
                """.formatted(code))));
    }

    @Test
    void a_hole_is_found_closed_and_gone() {
        String code = "C" + UUID.randomUUID().toString().substring(0, 8);
        String id = action(Api.of("ept"), code);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/chain/index.xhtml?territory=com:93046");
            Locator holes = page.locator("section[aria-labelledby=s-holes]");
            assertThat(holes.locator("tr", new Locator.LocatorOptions().setHasText(code)))
                    .containsText("Action sans constat");
            browser.isAccessible();

            holes.locator("a", new Locator.LocatorOptions().setHasText(code)).press("Enter");
            assertThat(page.locator("h1")).hasText("Ateliers du fil");
            page.locator("a[href*='result.xhtml']").first().press("Enter");
            browser.isAccessible();
            page.locator("#code").fill("I1");
            page.locator("#label").fill("Présences");
            page.locator("#target").fill("seize");
            page.locator("#save").press("Enter");
            assertThat(page.locator("form#record")).containsText("« seize »");
            assertThat(page.locator("#label")).hasValue("Présences");
            page.locator("#target").fill("16");
            page.locator("#save").press("Enter");
            assertThat(page.locator("#results")).containsText("Présences");

            browser.open("/plan/chain/index.xhtml?territory=com:93046");
            assertThat(holes.locator("tr", new Locator.LocatorOptions().setHasText("I1")))
                    .containsText("Indicateur jamais mesuré");
            holes.locator("a", new Locator.LocatorOptions().setHasText("I1")).press("Enter");
            page.locator("#measuredOn").fill("2026-01-31");
            page.locator("#value").fill("0");
            page.locator("#keep-value").press("Enter");
            assertThat(page.locator("#results")).containsText("relevé le");
            browser.isAccessible();

            browser.open("/plan/chain/index.xhtml?territory=com:93046");
            assertThat(holes.locator("tr", new Locator.LocatorOptions().setHasText("I1")))
                    .hasCount(0);
        }
    }

    @Test
    void a_thread_is_followed_and_the_drawing_made_larger_by_keyboard() {
        String code = "C" + UUID.randomUUID().toString().substring(0, 8);
        action(Api.of("ept"), code);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/chain/index.xhtml?territory=com:93046");
            page.locator("#through").fill(code);
            page.locator("#through").press("Enter");
            assertThat(page).hasURL(Pattern.compile("through=" + code));
            Locator drawing = page.locator("svg#chain");
            assertThat(drawing.locator("a")).hasCount(1);
            double before = Double.parseDouble(drawing.getAttribute("width"));
            page.locator("#zoom button").first().press("Enter");
            assertThat(Double.parseDouble(drawing.getAttribute("width"))).isGreaterThan(before);
            browser.isAccessible();
            drawing.locator("a").press("Enter");
            assertThat(page.locator("h1")).hasText("Ateliers du fil");

            browser.open("/plan/chain/index.xhtml?territory=com:93046&through=X-99");
            assertThat(page.locator(".m-notice")).containsText("X-99");
        }
        try (Browser member = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = member.open("/plan/chain/index.xhtml");
            assertThat(page.locator("section[aria-labelledby=s-table]")).isVisible();
            member.isAccessible();
        }
    }

    @Test
    void programs_read_the_chain_and_the_summary_of_a_day() {
        Api officer = Api.of("ept");
        String code = "C" + UUID.randomUUID().toString().substring(0, 8);
        String id = action(officer, code);

        JsonObject thread = Api.json(officer.get("/api/v1/evidence-chain?territory=com:93046&through=" + code));
        assertThat(thread.getJsonArray("nodes").getJsonObject(0).getString("id"))
                .isEqualTo(id);
        assertThat(officer.get("/api/v1/evidence-chain?territory=com:93046&through=X-99")
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/api/v1/evidence-chain?territory=nowhere").statusCode())
                .isEqualTo(404);
        JsonObject summary = Api.json(officer.get("/api/v1/plan/summary?territory=com:93046&at=2022-09-30"));
        assertThat(summary.getString("at")).isEqualTo("2022-09-30");
        assertThat(summary.getJsonArray("actions").getValuesAs(JsonObject.class))
                .anySatisfy(action -> assertThat(action.getString("code")).isEqualTo(code));
        assertThat(officer.get("/api/v1/plan/summary?at=2022-13-01").statusCode())
                .isEqualTo(422);
        assertThat(officer.get("/api/v1/plan/summary?on=2022-09-30").statusCode())
                .isEqualTo(422);
    }
}
