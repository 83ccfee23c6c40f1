package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.OtherAddress;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** An officer prepares a survey by keyboard, a resident answers it on a telephone without scripts, an officer reads. */
class SurveyJourney {

    private static final LocalDate TODAY = ClockProducer.today(Clock.systemUTC());
    private static final String ANSWER = "/diagnosis/survey/answer";

    private final Api officer = Api.of("ept");
    private final String title = "Enquête " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_survey_is_prepared_answered_without_scripts_and_read() throws IOException, InterruptedException {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/survey/edit.xhtml");
            page.locator("#title").fill(title);
            page.locator("#opensOn").fill(TODAY.minusDays(1).toString());
            page.locator("#closesOn").fill(TODAY.plusDays(9).toString());
            page.locator("#save").press("Enter");
            page.waitForURL(url -> url.contains("/diagnosis/survey/detail.xhtml"));
            String id = page.url().substring(page.url().indexOf("id=") + "id=".length());

            button(browser.open("/diagnosis/survey/questions.xhtml?id=" + id), "Questionnaire pour les habitants")
                    .press("Enter");
            assertThat(page.locator(".diagnosis-questions > li")).hasCount(9);
            add(page, "Depuis quand habitez-vous ici ?");
            assertThat(page.locator(".diagnosis-questions > li")).hasCount(10);
            browser.isAccessible();
            button(page, "Monter : Depuis quand habitez-vous ici ?").press("Enter");
            assertThat(page.locator(".diagnosis-questions > li").nth(8)).containsText("Depuis quand");

            browser.open("/diagnosis/survey/detail.xhtml?id=" + id);
            assertThat(page.locator(".diagnosis-code path")).hasCount(1);
            browser.isAccessible();
            String link = page.locator("#link").inputValue();
            String path = link.substring(link.indexOf("/diagnosis/"));

            answer(path);
            hides(path);
            knocks(path.substring(path.indexOf("link=") + "link=".length()));

            browser.open("/diagnosis/survey/results.xhtml?id=" + id);
            assertThat(page.locator("#waiting")).containsText("Peut faire reconnaître quelqu'un : 06 12 34 56 78");
            browser.isAccessible();
            button(page, "Écarter").press("Enter");
            assertThat(page.locator("#waiting")).hasCount(0);
            browser.hasNoErrors();
        }
    }

    @Test
    void an_interviewer_enters_paper_and_brings_a_table_and_an_xlsform() throws IOException {
        JsonObject survey = survey();
        String id = survey.getString("id");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/survey/questions.xhtml?id=" + id);
            page.locator("#file").setInputFiles(file("formulaire.xlsx", form("select_one on", "geopoint")));
            button(page, "Reprendre les questions").press("Enter");
            assertThat(page.locator("#notices")).containsText("Feuille « survey », cellule A3 : ");
            assertThat(page.locator("#notices")).containsText("geopoint");
            browser.isAccessible();
            page.locator("#file").setInputFiles(file("formulaire.xlsx", form("select_one on", "text")));
            button(page, "Reprendre les questions").press("Enter");
            assertThat(page.locator(".diagnosis-questions > li")).hasCount(2);

            browser.open("/diagnosis/survey/entry.xhtml?id=" + id);
            page.locator("#save").press("Enter");
            assertThat(page.locator("#e-commune")).containsText("obligatoire");
            browser.isAccessible();
            page.locator("#commune").selectOption("com:93032");
            page.getByLabel("Oui", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("#consent").check();
            page.locator("#save").press("Enter");
            assertThat(page.getByText("La réponse est enregistrée.")).isVisible();

            String table = "commune;Connaissez-vous un lieu ?\nGagny;Oui\nParis;Non\n";
            page.locator("#file").setInputFiles(file("réponses.csv", table.getBytes(StandardCharsets.UTF_8)));
            button(page, "Reprendre les réponses").press("Enter");
            assertThat(page.getByText("Une réponse reprise, aucune déjà connue, une refusée."))
                    .isVisible();
            assertThat(page.getByText("Ligne 3, commune")).isVisible();
            browser.isAccessible();
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
        JsonObject results = Api.json(officer.send("GET", "/api/v1/surveys/" + id + "/results", null));
        assertThat(results.getInt("answers")).isEqualTo(2);
        assertThat(results.getBoolean("live")).isTrue();
    }

    private void add(Page page, String label) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ajouter une question"))
                .press("Enter");
        page.waitForURL(url -> url.contains("question=new"));
        page.locator("#save").press("Enter");
        assertThat(page.locator("#label")).hasAttribute("aria-invalid", "true");
        page.locator("#label").fill(label);
        page.locator("#kind").selectOption("date");
        page.locator("#save").press("Enter");
        page.waitForURL(url -> !url.contains("question=new"));
    }

    private static void answer(String path) {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open(path);
            assertThat(page.getByText("Si votre réponse à").first()).isVisible();
            browser.fitsTheWindow();
            button(page, "Envoyer mes réponses").press("Enter");
            assertThat(page.getByText("4 réponses sont à revoir, plus bas. Rien n'est perdu."))
                    .isVisible();
            page.locator("#commune").selectOption("com:93032");
            page.locator("input[name=q-demarches][value=aide]").check();
            page.locator("input[name=q-lieu_connu][value=non]").check();
            page.locator("#consent").check();
            page.locator("[name=q-proposition]").fill("Appelez-moi au 06 12 34 56 78.");
            button(page, "Envoyer mes réponses").press("Enter");
            assertThat(page.getByText("Vos réponses sont arrivées.")).isVisible();
            assertThat(page.locator(".diagnosis-receipt").textContent()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
            assertThat(page.url()).doesNotContain("?");
        }
    }

    /** With scripts, a question shows when an earlier answer asks for it. */
    private static void hides(String path) {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open(path);
            Locator why = page.locator("[name=q-lieu_pourquoi]");
            assertThat(why).isHidden();
            page.locator("input[name=q-lieu_connu][value=oui]").check();
            assertThat(why).isVisible();
            page.locator("input[name=q-lieu_connu][value=non]").check();
            assertThat(why).isHidden();
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    /** Tries what a program would. Other journeys guess at links, too: it has an address of its own. */
    private static void knocks(String link) throws IOException, InterruptedException {
        OtherAddress program = new OtherAddress("127.0.0.78");
        assertThat(program.status(ANSWER, "link=nothing&commune=com%3A93032")).isEqualTo(404);
        assertThat(program.status(ANSWER, "link=" + link + "&number=abc")).isEqualTo(422);
        assertThat(program.status(ANSWER, "link=" + link + "&number=99999999999"))
                .isEqualTo(422);
        assertThat(post("link=" + link + "&q-proposition=" + "a".repeat(10_000_000)))
                .isEqualTo(413);
    }

    private static int post(String form) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(ProductServer.shared().uri(ANSWER))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private JsonObject survey() {
        return AskedSurvey.by(officer, title, TODAY);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    /** An XLSForm with a question of each type. */
    private static byte[] form(String... types) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Essai", "1.0")) {
            Worksheet survey = workbook.newWorksheet("survey");
            row(survey, 0, "type", "name", "label");
            for (int i = 0; i < types.length; i++) {
                row(survey, i + 1, types[i], "q" + i, i == 0 ? "Connaissez-vous un lieu ?" : "Question " + i);
            }
            Worksheet choices = workbook.newWorksheet("choices");
            row(choices, 0, "list_name", "name", "label");
            row(choices, 1, "on", "oui", "Oui");
            row(choices, 2, "on", "non", "Non");
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }
}
