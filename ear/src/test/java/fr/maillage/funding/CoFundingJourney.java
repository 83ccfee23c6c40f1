package fr.maillage.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who pays what is read as a table, as a file and by programs. */
class CoFundingJourney {

    private final String code = "A" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_table_has_totals_and_leverage_and_is_the_same_in_its_file_and_for_programs() {
        String action = FundingDesk.action(code, "Cofinancée (essai)");
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/funding/plan/edit.xhtml?id=" + action);
            FundingDesk.line(page, 0, "ept", "2097", "100");
            FundingDesk.line(page, 1, "caf", "2097", "250,50");
            page.locator("#save").press("Enter");
            assertThat(page.locator("main")).containsText("est enregistré");
            browser.open("/funding/cofunding/list.xhtml");
            page.locator("#year").selectOption("2097");
            page.locator("form.m-filters button").press("Enter");
            assertThat(page.locator("main")).containsText("2,51\u00a0€ pour 1 €");
            assertThat(page.locator("tbody tr").last()).containsText("350,50\u00a0€");
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open("/funding/cofunding/list.xhtml?year=1");
            browser.isAccessible();
        }
        Api program = Api.of("membre");
        JsonObject table = Api.json(program.get("/api/v1/co-funding?territory=com:93032&year=2097"));
        assertThat(table.getJsonArray("items")).isEmpty();
        table = Api.json(program.get("/api/v1/co-funding?territory=dep:93&year=2097"));
        assertThat(table.getJsonNumber("leverage").bigDecimalValue()).isEqualTo("2.51");
        assertThat(table.getJsonArray("items")).hasSize(2);
        String file =
                program.get("/api/v1/co-funding.csv?territory=dep:93&year=2097").body();
        assertThat(file).contains("CAF", "250,5");
        Api.refused(program.get("/api/v1/co-funding?year=x"), 422);
        Api.refused(program.get("/api/v1/co-funding?at=2026-01-01"), 422);
        Api.refused(program.get("/api/v1/co-funding?territory=com:nulle"), 404);
    }
}
