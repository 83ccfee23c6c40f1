package fr.maillage.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Anybody reports an error, an officer decides, and whoever reported it reads the answer. */
class ModerationJourney {

    private static final String SCRIPT = "<script>document.title='pris'</script>";

    private final String name = "Lieu signalé " + UUID.randomUUID();

    @Test
    void a_resident_reports_an_error_on_a_phone_and_reads_the_officers_answer() {
        String place = place();
        String follow;
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            // Given a resident at the page of the place, who forgets to say what is wrong
            Page page = browser.open("/moderation/report.xhtml?place=" + place);
            assertThat(page.getByText(name)).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            press(button(page, "Envoyer"));
            assertThat(page.getByText("Ce champ est obligatoire.").first()).isVisible();
            browser.isAccessible();

            // When she says it
            page.getByLabel("Les horaires sont faux").check();
            page.getByLabel("Que faut-il corriger").fill("Ouvert le samedi " + SCRIPT);
            press(button(page, "Envoyer"));

            // Then she is thanked, and told where the answer will be
            page.waitForURL(url -> url.contains("/moderation/follow.xhtml"));
            assertThat(page.locator("h1")).hasText("Merci !");
            assertThat(page.getByText("Pas encore de réponse")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            follow = page.url();
        }
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            // When the officer of the territory finds it in her queue and answers
            Page page = browser.open("/moderation/list.xhtml?kind=report&reason=hours&sort=since&dir=desc");
            browser.isAccessible();
            press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)));
            page.waitForURL(url -> url.contains("/moderation/case.xhtml"));
            assertThat(page.getByText("Ouvert le samedi " + SCRIPT)).isVisible();
            assertThat(page).not().hasTitle("pris");
            browser.isAccessible();
            page.getByLabel("Réponse").fill("Merci, c'est corrigé.");
            press(button(page, "Confirmer l'erreur : Les horaires sont faux"));
            assertThat(page.getByText("La réponse est enregistrée.")).isVisible();
            assertThat(page.getByText("Rien n'attend de décision pour ce lieu")).isVisible();
            browser.isAccessible();
        }
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            // Then the resident reads the answer
            Page page = browser.open(follow.substring(follow.indexOf("/moderation")));
            assertThat(page.getByText("Merci, c'est corrigé.")).isVisible();
            assertThat(page.getByText("Signalement confirmé")).isVisible();
            browser.isAccessible();
        }
    }

    @Test
    void without_scripts_a_report_is_corrected_and_sent_all_the_same() {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open("/moderation/report.xhtml?place=" + place());
            button(page, "Envoyer").click();
            assertThat(page.getByText("Ce champ est obligatoire.").first()).isVisible();

            page.getByLabel("Le téléphone est faux").check();
            button(page, "Envoyer").click();

            assertThat(page.locator("h1")).hasText("Merci !");
        }
    }

    @Test
    void two_officers_on_one_report_do_not_answer_twice() {
        String place = place();
        try (Browser visitor = Browser.visitor(Browser.WIDE)) {
            Page page = visitor.open("/moderation/report.xhtml?place=" + place);
            page.getByLabel("Le lieu a fermé").check();
            press(button(page, "Envoyer"));
            page.waitForURL(url -> url.contains("/moderation/follow.xhtml"));
        }
        try (Browser first = Browser.signedIn("ept", Browser.WIDE);
                Browser second = Browser.signedIn("departement", Browser.NARROW)) {
            Page mine = first.open("/moderation/case.xhtml?id=" + place);
            Page theirs = second.open("/moderation/case.xhtml?id=" + place);
            second.fitsTheWindow();
            theirs.getByLabel("Archiver aussi le lieu").check();
            press(button(theirs, "Confirmer l'erreur : Le lieu a fermé"));
            assertThat(theirs.getByText("le lieu est archivé")).isVisible();

            press(button(mine, "Maintenir la fiche, malgré : Le lieu a fermé"));

            assertThat(mine.getByText("a déjà répondu à ce signalement")).isVisible();
            first.isAccessible();
        }
    }

    @Test
    void an_officer_takes_a_former_value_back_and_exports_the_queue() throws IOException {
        String place = place();
        Api officer = Api.of("ept");
        HttpResponse<String> read = officer.get("/api/v1/places/" + place);
        HttpResponse<String> corrected =
                officer.send("PUT", "/api/v1/places/" + place, record(name + " bis"), "If-Match", Api.etag(read));
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/moderation/case.xhtml?id=" + place);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(button(page, "Rétablir Nom : " + name));
            assertThat(page.getByText("La valeur précédente est rétablie.")).isVisible();
            assertThat(page.locator("h1")).hasText(name);

            page.navigate(page.url().replaceAll("/moderation/.*", "/moderation/list.xhtml"));
            browser.isAccessible();
            browser.fitsTheWindow();
            if (page.locator("a[href^='/api/v1/moderation.csv']").count() > 0) {
                Download csv = page.waitForDownload(() -> press(page.locator("a[href^='/api/v1/moderation.csv']")));
                assertThat(Files.readString(csv.path())).contains("Lieu;Commune;Signalements;");
            }
        }
    }

    @Test
    void an_address_that_leads_nowhere_is_a_page_not_found() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            for (String path : new String[] {
                "/moderation/report.xhtml",
                "/moderation/report.xhtml?place=x",
                "/moderation/follow.xhtml?id=" + UUID.randomUUID()
            }) {
                assertThat(browser.page()
                                .navigate(ProductServer.shared().uri(path).toString())
                                .status())
                        .as(path)
                        .isEqualTo(404);
            }
        }
    }

    private String place() {
        HttpResponse<String> created = Api.of("ept").send("POST", "/api/v1/places", record(name));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.json(created).getString("id");
    }

    private static String record(String called) {
        return Json.createObjectBuilder()
                .add("name", called)
                .add("commune", "93032")
                .add("postalCode", "93220")
                .add("address", "1 rue Imaginaire")
                .build()
                .toString();
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
