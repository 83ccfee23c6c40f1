package fr.maillage.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All lines of a territory as a list with sums, as files, and for programs; and the file comes back. */
class FundingLineJourney {

    private static final String EURO = "\u00a0€";

    private final String code = "A" + UUID.randomUUID().toString().substring(0, 8);
    private final Api officer = Api.of("ept");
    private String action;

    @BeforeEach
    void two_lines_of_an_action() {
        FundingDesk.contract("CV-" + code);
        action = FundingDesk.action(code, "Ateliers, lignes " + code);
        line("L1", """
                "funder":"landlord-tfpb","contract":"CV-%s","commune":"com:93032","nature":"cash","asked":9000.5,
                "granted":1200.05,"agreed":1200,"askedOn":"2021-12-03","notifiedOn":"2022-02-01","fileNumber":"=DA-1"
                """.formatted(code));
        line("L2", "\"funder\":\"ept\",\"nature\":\"in-kind\",\"granted\":960");
    }

    private void line(String line, String rest) {
        HttpResponse<String> made = officer.send(
                "POST",
                "/api/v1/funding-lines",
                "{\"record\":{\"id\":\"%s\"},\"code\":\"%s\",\"year\":2022,%s}".formatted(action, line, rest));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }

    @Test
    void an_officer_filters_by_keyboard_and_reads_the_sums_of_what_fits() {
        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
            try (Browser browser = Browser.signedIn("ept", width)) {
                Page page = browser.open("/funding/line/list.xhtml");
                browser.isAccessible();
                browser.fitsTheWindow();
                page.locator("#q").fill(code);
                page.locator("#q").press("Enter");
                assertThat(page.locator(".m-count")).hasText("2 lignes");
                assertThat(page.locator("[data-sum=asked]")).hasText("9\u202f000,50" + EURO);
                assertThat(page.locator("[data-sum=granted]")).hasText("1\u202f200,05" + EURO);
                assertThat(page.locator("[data-sum=in-kind]")).hasText("960,00" + EURO);
                page.locator("#facets a[href*='state=agreed']").press("Enter");
                assertThat(page.locator(".m-count")).hasText("Une ligne");
                page.locator("#facets a[href*='contract=CV-" + code + "']").press("Enter");
                assertThat(page.locator(".m-chips li")).hasCount(4);
                page.locator("#facets a[href*='commune=']").press("Enter");
                assertThat(page.locator(".m-count")).hasText("Une ligne");
                assertThat(page.locator("tbody")).containsText("Conventionnée");
                assertThat(page.locator("#q")).hasValue(code);
                browser.isAccessible();
                browser.fitsTheWindow();
                page.locator("tbody a").press("Enter");
                assertThat(page.locator("h1")).containsText("Ateliers, lignes");
            }
        }
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/funding/line/list.xhtml?q=" + code);
            assertThat(page.locator(".m-count")).hasText("2 lignes");
            assertThat(page.locator("main")).not().containsText("Demandé");
            assertThat(page.locator("main")).not().containsText("9\u202f000,50");
            browser.isAccessible();
            browser.open("/funding/line/list.xhtml?q=rien-de-tel&year=x&state=y&funder=z&record=w");
            assertThat(page.locator("main")).containsText("Aucune ligne ne répond");
            browser.isAccessible();
        }
    }

    @Test
    void its_file_comes_back_by_the_mapping_that_ships_and_changes_nothing() {
        JsonObject before = lines(officer, "q=" + code);
        for (String language : new String[] {"fr", "en"}) {
            String csv = officer.send("GET", "/api/v1/funding-lines.csv?q=" + code, null, "Accept-Language", language)
                    .body();
            JsonObject run = FundingDesk.imported(officer, csv, "funding-lines");
            assertThat(run.getInt("read")).as(csv).isEqualTo(2);
            assertThat(run.getInt("unchanged")).as(run + csv).isEqualTo(2);
        }
        assertThat(lines(officer, "q=" + code)).isEqualTo(before);
        String csv = officer.get("/api/v1/funding-lines.csv?q=" + code).body();
        assertThat(csv).contains("9000,5", "'=DA-1", "93032", "numéraire", ";nature;");
        JsonObject run = FundingDesk.imported(officer, csv.replace(";960", ";961"), "funding-lines");
        assertThat(run.getInt("updated")).isEqualTo(1);
        assertThat(lines(officer, "q=" + code)
                        .getJsonObject("sums")
                        .getJsonNumber("inKind")
                        .bigDecimalValue())
                .isEqualTo("961.00");
    }

    @Test
    void its_workbook_is_recognised_and_unchanged_when_it_comes_back_by_page() throws IOException {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/funding/line/list.xhtml?q=" + code);
            Download export = page.waitForDownload(
                    () -> page.locator("a[href^='/api/v1/funding-lines.xlsx']").press("Enter"));
            browser.open("/interop/records.xhtml?kind=funding-lines");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "lignes.xlsx", "application/octet-stream", Files.readAllBytes(export.path())));
            page.locator("main .m-button--primary").first().press("Enter");
            page.waitForURL(url -> url.contains("/interop/mapping.xhtml"));
            assertThat(page.locator("section[aria-labelledby=preview]").getByText("inchangée"))
                    .hasCount(2);
        }
    }

    @Test
    void programs_get_the_same_filters_and_sums_and_members_nothing_that_was_asked_for() {
        JsonObject sums = lines(officer, "record=" + action).getJsonObject("sums");
        assertThat(sums.getJsonNumber("asked").bigDecimalValue()).isEqualTo("9000.50");
        assertThat(lines(officer, "contract=CV-" + code + "&year=2022&funder=landlord-tfpb")
                        .getInt("total"))
                .isEqualTo(1);
        assertThat(lines(officer, "q=" + code + "&state=agreed").getInt("total"))
                .isEqualTo(1);
        Api member = Api.of("membre");
        assertThat(lines(member, "q=" + code).toString()).doesNotContain("\"asked\"");
        String csv = member.get("/api/v1/funding-lines.csv?q=" + code).body();
        assertThat(csv).doesNotContain("demande;").doesNotContain("9000,5").contains("1200,05");
        for (String nonsense : new String[] {
            "state=y", "record=w", "year=x", "funder=z", "sort=asked", "contract=CV-nul", "commune=com:00000"
        }) {
            Api.refused(officer.get("/api/v1/funding-lines?" + nonsense), 422);
            Api.refused(officer.get("/api/v1/funding-lines.csv?" + nonsense), 422);
        }
        Api.refused(officer.get("/api/v1/funding-lines.ods?territory=com:00000"), 404);
        assertThat(Api.visitor().get("/api/v1/funding-lines.csv").statusCode()).isEqualTo(401);
    }

    private static JsonObject lines(Api who, String query) {
        return Api.json(who.get("/api/v1/funding-lines?" + query));
    }
}
