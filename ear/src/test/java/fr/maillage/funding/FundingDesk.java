package fr.maillage.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Records and steps of money for journeys. */
final class FundingDesk {

    private FundingDesk() {}

    /** Types a cash line into an empty row of a plan. */
    static void line(Page page, int place, String funder, String year, String granted) {
        Locator row = page.locator("[data-row=line]").nth(place);
        row.locator("[name$='-funder']").selectOption(funder);
        row.locator("[name$='-year']").fill(year);
        row.locator("[name$='-granted']").fill(granted);
    }

    /** An action of Gagny, its identifier. */
    static String action(String code, String title) {
        HttpResponse<String> made = Api.of("departement").send("POST", "/api/v1/actions", """
                {"title":"%s","code":"%s","kind":"serie-ateliers","territory":"com:93032","state":"running"}
                """.formatted(title, code));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("id");
    }

    /** A contract of Gagny, and the address of its page. */
    static String contract(String code) {
        HttpResponse<String> made = Api.of("departement").send("POST", "/api/v1/contracts", """
                {"title":"Contrat de ville de Gagny (essai)","code":"%s","generation":"2015-2023","kind":"communal",
                 "territory":"com:93032","communes":["com:93032"],"startsOn":"2015-01-01","endsOn":"2023-12-31"}
                """.formatted(code));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return "/funding/contract/detail.xhtml?id=" + Api.json(made).getString("id");
    }

    /** Gives the outcome of a file that a program imports. */
    static JsonObject imported(Api program, String file, String mapping) {
        HttpResponse<String> started = program.sendForm(
                "/api/v1/imports",
                Map.of("file", file, "profile", mapping, "dryRun", "false", "confirmChanges", "true"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + Api.json(started).getString("id");
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> program.get(job).body().contains("\"COMPLETED\""));
        return Api.json(program.get(job));
    }
}
