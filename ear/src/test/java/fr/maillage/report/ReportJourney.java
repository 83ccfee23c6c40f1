package fr.maillage.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import fr.maillage.indicator.Dashboard;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** From the page of reports to the files on the reader's machine. */
class ReportJourney {

    @Test
    void an_officer_downloads_an_accessible_pdf_and_a_workbook_by_keyboard() throws Exception {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Dashboard.compiled(browser);
            Page page = browser.open("/home.xhtml");
            page.locator(".m-nav a")
                    .filter(new Locator.FilterOptions().setHasText("Territoire"))
                    .press("Enter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rapports"))
                    .first()
                    .press("Enter");
            page.waitForURL(url -> url.contains("/report/list.xhtml"));
            browser.isAccessible();
            page.locator("main").getByLabel("Territoire").selectOption("ept:200058790");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afficher"))
                    .press("Enter");
            page.waitForURL(url -> url.contains("territory=ept"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Grand Paris Grand Est")))
                    .isVisible();
            browser.isAccessible();

            Download pdf = page.waitForDownload(
                    () -> link(page, "PDF accessible, État de l’offre").press("Enter"));
            Download xlsx = page.waitForDownload(
                    () -> link(page, "XLSX, État de l’offre").press("Enter"));

            assertThat(pdf.suggestedFilename()).matches("etat-de-l-offre_ept-200058790_\\d{4}-\\d\\d-\\d\\d\\.pdf");
            assertThat(PdfUa.failures(Files.readAllBytes(pdf.path()))).isEmpty();
            assertThat(sheets(Files.readAllBytes(xlsx.path())))
                    .startsWith("Synthèse")
                    .contains("Liste des lieux");
            browser.hasNoErrors();
        }
    }

    @Test
    void an_officer_has_a_report_made_in_the_background_and_opens_it_where_it_is_kept() throws Exception {
        try (Browser browser = Browser.signedIn("departement", Browser.NARROW)) {
            Dashboard.compiled(browser);
            Page page = browser.open("/report/order.xhtml?report=offer&territory=com:93046");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Format").selectOption(new SelectOption().setLabel("ODS"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Produire"))
                    .press("Enter");
            page.waitForURL(url -> !url.contains("/report/order.xhtml"));
            browser.isAccessible();

            Locator kept = page.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("État de l’offre (ODS)").setExact(true));
            ProductServer.await("the kept report", Duration.ofMinutes(2), () -> {
                browser.open("/report/list.xhtml?territory=com:93046");
                return kept.count() > 0;
            });
            browser.isAccessible();
            browser.fitsTheWindow();
            Download file = page.waitForDownload(() -> kept.first().press("Enter"));
            assertThat(file.suggestedFilename())
                    .startsWith("etat-de-l-offre_com-93046_")
                    .endsWith(".ods");
            assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');

            // And the list of what is kept, as a table
            Download list = page.waitForDownload(
                    () -> page.locator("a[href*='/reports/kept.csv']").press("Enter"));
            assertThat(list.suggestedFilename()).isEqualTo("rapports-conserves_com-93046.csv");
            assertThat(Files.readString(list.path())).contains(file.suggestedFilename());
        }
    }

    @Test
    void the_report_of_the_whole_departement_conforms_in_both_languages() throws Exception {
        try (Browser browser = Browser.signedIn("prefecture", Browser.NARROW);
                Browser officer = Browser.signedIn("departement", Browser.WIDE)) {
            Dashboard.compiled(officer);
            Page page = browser.open("/report/list.xhtml");
            browser.isAccessible();
            browser.fitsTheWindow();

            assertThat(PdfUa.failures(get(page, "/api/v1/reports/offer.pdf?territory=dep:93")
                            .body()))
                    .isEmpty();
            assertThat(PdfUa.failures(get(page, "/api/v1/reports/offer.pdf?territory=dep:93&lang=en")
                            .body()))
                    .isEmpty();
        }
    }

    @Test
    void an_unchanged_report_is_not_sent_again() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = Dashboard.compiled(browser);
            String path = "/api/v1/reports/offer.xlsx?territory=com:93032";
            String tag = get(page, path).headers().get("etag");

            APIResponse again = page.request()
                    .get(resolved(page, path), RequestOptions.create().setHeader("If-None-Match", tag));

            assertThat(again.status()).isEqualTo(304);
        }
    }

    @Test
    void what_cannot_be_had_is_refused_with_its_reason() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/home.xhtml");

            refused(page, "/api/v1/reports/offer.pdf?territory=dep:93", 403);
            refused(page, "/api/v1/reports/weather.pdf?territory=ept:200058790", 404);
            refused(page, "/api/v1/reports/offer.pdf?territory=ept:0", 404);
            refused(page, "/api/v1/reports/offer.docx?territory=ept:200058790", 404);
            refused(page, "/api/v1/reports/offer?territory=ept:200058790", 404);
            refused(page, "/api/v1/reports/offer.pdf", 422);
            assertThat(page.request()
                            .get(resolved(page, "/report/list.xhtml?territory=dep:93"))
                            .status())
                    .isEqualTo(403);
        }
    }

    private static void refused(Page page, String path, int status) {
        APIResponse response = page.request().get(resolved(page, path));
        assertThat(response.status()).as(path).isEqualTo(status);
        assertThat(response.headers().get("content-type")).as(path).startsWith("application/problem+json");
    }

    private static Locator link(Page page, String format) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(format));
    }

    private static APIResponse get(Page page, String path) {
        APIResponse response = page.request().get(resolved(page, path));
        assertThat(response.status()).as(path).isEqualTo(200);
        return response;
    }

    private static String resolved(Page page, String path) {
        return java.net.URI.create(page.url()).resolve(path).toString();
    }

    private static List<String> sheets(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }
}
