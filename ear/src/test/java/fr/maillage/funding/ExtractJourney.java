package fr.maillage.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.importing.ImportJourney;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer brings in the extracts of Dauphin in turn, reads what changed, and is told that one is older; by keyboard. */
class ExtractJourney {

    private static final String YEAR = "2096";
    private static final String EURO = "\u00a0€";

    private final String code = "A" + UUID.randomUUID().toString().substring(0, 8);

    /** An extract of the story, in a year that no other test knows. */
    private static byte[] extract(int number) {
        return FundingStory.file("dauphin-extract-" + number)
                .replace("/2022;", "/" + YEAR + ";")
                .replace(";2022;147;", ";" + YEAR + ";147;")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Page imported(Browser browser, int number) {
        Page page = browser.open("/interop/records.xhtml?kind=dauphin-extract");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("extraction-" + number + ".csv", "text/csv", extract(number)));
        page.locator("main select").first().selectOption("dauphin-extract");
        Locator dry = page.locator("main input[type=checkbox]").first();
        if (dry.isChecked()) {
            dry.press("Space");
        }
        page.locator("main .m-button--primary").first().press("Enter");
        page.waitForURL(url -> url.contains("/interop/run.xhtml"));
        assertThat(page.getByText("Import de extraction-" + number + ".csv").first())
                .isVisible(ImportJourney.SOON);
        page.waitForCondition(() -> page.locator("progress").count() == 0);
        Locator confirm = page.locator("input[value='Appliquer ces modifications']");
        if (confirm.count() > 0) {
            confirm.press("Enter");
            assertThat(confirm).hasCount(0);
            assertThat(page.getByText("Import de extraction-" + number + ".csv").first())
                    .isVisible(ImportJourney.SOON);
            page.waitForCondition(() -> page.locator("progress").count() == 0);
        }
        return page;
    }

    private static Locator ofYear(Page page) {
        return page.locator("tbody tr:has(td:text-is('" + YEAR + "'))");
    }

    private String line() {
        String action = FundingDesk.action(code, "Diagnostic, extractions " + code);
        HttpResponse<String> made = Api.of("ept").send("POST", "/api/v1/funding-lines", """
                {"record":{"id":"%s"},"code":"L1","funder":"p147","year":%s,"nature":"cash","asked":15000,
                 "fileNumber":"DA-2022-0101"}
                """.formatted(action, YEAR));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.path(made);
    }

    private static String granted(String line) {
        return Api.json(Api.of("ept").get(line)).get("granted").toString();
    }

    @Test
    void each_extract_tells_what_changed_and_an_older_one_is_named_and_changes_nothing() {
        String line = line();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            imported(browser, 1);
            assertThat(granted(line)).isEqualTo("0.00");
            Page page = browser.open("/funding/extract/list.xhtml");
            assertThat(ofYear(page)).hasCount(1);
            browser.isAccessible();
            ofYear(page).locator("a").press("Enter");
            assertThat(page.locator("main")).containsText("C'est la première.");
            assertThat(page.locator("h2").first()).hasText("8 nouveaux dossiers");
            browser.isAccessible();

            imported(browser, 2);
            assertThat(granted(line)).isEqualTo("15000.00");
            browser.open("/funding/extract/list.xhtml");
            assertThat(ofYear(page)).hasCount(2);
            ofYear(page).first().locator("a").press("Enter");
            assertThat(page.locator("h1")).hasText("Extraction du 15/07/" + YEAR);
            assertThat(page.locator("main")).containsText("Comparée à celle du 31/03/" + YEAR);
            assertThat(page.locator("main h2")).hasText(new String[] {
                "Un nouveau dossier", "5 dossiers modifiés", "Un dossier disparu", "2 dossiers inchangés"
            });
            Locator changed = page.locator("section[aria-labelledby=s-changed] tr:has(th:text-is('DA-2022-0101'))");
            assertThat(changed.locator("del:has-text('En instruction')")).isVisible();
            assertThat(changed.locator("ins:has-text('15\u202f000,00" + EURO + "')")
                            .first())
                    .isVisible();
            assertThat(page.locator("section[aria-labelledby=s-new]")).containsText("Sans ligne");
            browser.isAccessible();
            changed.locator("a").press("Enter");
            assertThat(page.locator("h1")).containsText("Diagnostic, extractions");

            Page older = imported(browser, 1);
            assertThat(older.locator("main")).containsText("plus ancienne");
            browser.isAccessible();
            assertThat(granted(line)).isEqualTo("15000.00");
            browser.open("/funding/extract/list.xhtml");
            assertThat(ofYear(page)).hasCount(2);
        }
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/funding/extract/list.xhtml");
            browser.fitsTheWindow();
            ofYear(page).first().locator("a").press("Enter");
            assertThat(page.locator("h1")).hasText("Extraction du 15/07/" + YEAR);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }
}
