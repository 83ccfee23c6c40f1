package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Browser;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A secretary writes minutes, with and without a network, and a member approves them on a telephone without an account. */
class MinutesJourney {

    private static final String MAIL = "amel@exemple.test";
    private static final String MEMBERS = """
            Structure;Nature;Ville;Nom du référent;Fonction;Mail;Tél;Groupe
            Fils du clavier;Association;Gagny;Amel <i>Exemple</i>;;amel@exemple.test;;A
            Fils du clavier;Association;Gagny;Bo Exemple;;bo@exemple.test;;A
            """;

    private static LocalMailServer mail;
    private static ProductServer server;

    @BeforeAll
    static void start() {
        mail = new LocalMailServer().start();
        server = new ProductServer(ProductServer.provisioned(), ProductServer.preparedFolder("minutes"))
                .with("MAILLAGE_SMTP_URL", mail.address())
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.close();
    }

    @Test
    void minutes_are_typed_by_keyboard_lose_nothing_and_are_approved_in_three_clicks()
            throws IOException, InterruptedException {
        try (Browser browser = Browser.signedInOn(server, "ept", Browser.WIDE);
                Browser other = Browser.signedInOn(server, "ept", Browser.WIDE)) {
            Page page = browser.page();
            members(page);
            String id = gathering(browser);
            present(page);
            press(link(page, "Écrire le compte rendu"));
            page.waitForURL(url -> url.contains("/committee/gathering/meeting.xhtml"));
            browser.isAccessible();
            Page second = other.open("/committee/gathering/meeting.xhtml?id=" + id);

            type(page, "Bonne séance.");
            assertThat(state(page)).hasText("Enregistré.");
            withoutNetwork(id);
            twoAtOnce(other, second);
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            page.setViewportSize(Browser.WIDE, 800);
            printedAndSent(browser, id);

            ProductServer.await(
                    "the mail", Duration.ofMinutes(2), () -> !mail.mailsTo(MAIL).isEmpty());
            String secret = secret();
            lookAhead(secret);
            approve(secret);

            page.reload();
            Locator answers = page.locator("section[aria-labelledby=s-answers]");
            press(answers.locator("summary"));
            assertThat(answers).containsText("approuve");
            browser.isAccessible();
            press(button(page, "Noter qu'il est approuvé"));
            assertThat(page.getByText("Le compte rendu est approuvé.")).isVisible();
            browser.isAccessible();
            try (Browser late = Browser.visitorOf(server, Browser.NARROW)) {
                Page closed = late.open("/committee/gathering/approve.xhtml?link=" + secret);
                assertThat(button(closed, "J'approuve")).hasCount(0);
                assertThat(closed.getByText("les réponses sont closes")).isVisible();
                late.isAccessible();
            }
        }
    }

    /** What cannot be sent waits in the browser and goes by itself; its console then tells that there was no network. */
    private static void withoutNetwork(String id) {
        try (Browser hall = Browser.signedInOn(server, "ept", Browser.NARROW)) {
            Page page = hall.open("/committee/gathering/meeting.xhtml?id=" + id);
            hall.fitsTheWindow();
            page.context().setOffline(true);
            type(page, "Bonne séance. Il en manque.");
            assertThat(state(page)).hasText("Pas encore envoyé : gardé dans ce navigateur.");
            page.context().setOffline(false);
            assertThat(state(page)).hasText("Enregistré.");
            page.reload();
            assertThat(text(page)).hasValue("Bonne séance. Il en manque.");
        }
    }

    /** Somebody opened the page before: she sees both texts, and keeps both. */
    private static void twoAtOnce(Browser other, Page second) {
        type(second, "Ouverture à 14 h 05.");
        Locator both = second.locator("[data-conflict]").first();
        assertThat(both).containsText("Bonne séance. Il en manque.");
        assertThat(both).containsText("Ouverture à 14 h 05.");
        other.isAccessible();
        press(button(second, "Garder les deux"));
        assertThat(state(second)).hasText("Enregistré.");
        assertThat(text(second)).hasValue("Bonne séance. Il en manque.\n\nOuverture à 14 h 05.");
    }

    private static void printedAndSent(Browser browser, String id) {
        Page page = browser.page();
        press(link(page, "Lire le compte rendu"));
        page.waitForURL(url -> url.contains("/committee/gathering/minutes.xhtml"));
        assertThat(page.getByText("Ouverture à 14 h 05.")).isVisible();
        browser.isAccessible();
        APIResponse printed = page.request()
                .get(server.uri("/api/v1/meetings/" + id + "/minutes.pdf").toString());
        assertThat(printed.status()).isEqualTo(200);
        assertThat(PdfUa.failures(printed.body())).isEmpty();
        press(button(page, "Envoyer aux personnes présentes"));
        assertThat(page.getByText("2 messages sont prêts")).isVisible();
        browser.isAccessible();
    }

    /** As mail clients and their virus scanners do. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        String page = "/committee/gathering/approve.xhtml?link=" + secret;
        assertThat(send(HttpRequest.newBuilder(server.uri(page)).method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(
                                server.uri("/committee/gathering/approve?answer=approves&number=1&link=" + secret)))
                        .statusCode())
                .as("a GET of what takes answers")
                .isEqualTo(405);
        HttpResponse<String> shown = send(HttpRequest.newBuilder(server.uri(page)));
        assertThat(shown.body())
                .contains("Amel &lt;i&gt;Exemple", "pas encore répondu")
                .doesNotContain("<i>Exemple", "Bo Exemple");
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(post(secret, "answer=perhaps&number=1").statusCode()).isEqualTo(422);
        assertThat(post(secret, "answer=approves&number=7").statusCode()).isEqualTo(412);
        assertThat(post("made-up", "answer=approves&number=1").statusCode()).isEqualTo(404);
    }

    private static void approve(String secret) {
        try (Browser browser = Browser.visitorOf(server, Browser.NARROW)) {
            Page page = browser.open("/committee/gathering/approve.xhtml?link=" + secret);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(button(page, "J'approuve"));
            assertThat(page.getByText("Merci : votre réponse est notée.")).isVisible();
            browser.isAccessible();
            press(button(page, "J'approuve"));
            assertThat(page.getByText("Vous aviez déjà répondu cela")).isVisible();
            press(button(page, "Demander une correction"));
            assertThat(page.getByText("Écrivez ce qu'il faut corriger.")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open("/committee/gathering/approve.xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            browser.isAccessible();
        }
    }

    private static void members(Page page) {
        String login = Base64.getEncoder()
                .encodeToString(("ept:" + ProductServer.DEMONSTRATION_PASSWORD).getBytes(StandardCharsets.UTF_8));
        APIResponse started = page.request()
                .post(
                        server.uri("/api/v1/imports").toString(),
                        RequestOptions.create()
                                .setHeader("Authorization", "Basic " + login)
                                .setMultipart(FormData.create()
                                        .set("profile", "members")
                                        .set("dryRun", "false")
                                        .set(
                                                "file",
                                                new FilePayload(
                                                        "membres.csv",
                                                        "text/csv",
                                                        MEMBERS.getBytes(StandardCharsets.UTF_8)))));
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        ProductServer.await("the members", Duration.ofMinutes(2), () -> {
            page.navigate(server.uri("/committee/body/list.xhtml").toString());
            return link(page, "Comité territorial numérique").count() > 0;
        });
        press(link(page, "Comité territorial numérique"));
        ProductServer.await("the members", Duration.ofMinutes(1), () -> {
            page.reload();
            return page.locator("section[aria-labelledby=s-members] tbody tr").count() == 2;
        });
    }

    /** One of today without an agenda; its identifier. */
    private static String gathering(Browser browser) {
        Page page = browser.page();
        press(link(page, "Créer une séance"));
        page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
        page.getByLabel("Intitulé").fill("Les freins");
        page.locator("#heldOn").fill(ClockProducer.today(Clock.systemUTC()).toString());
        page.locator("#startsAt").fill("14:00");
        page.locator("#mode").selectOption("both");
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        Matcher id = Pattern.compile("id=([0-9a-f-]+)").matcher(page.url());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static void present(Page page) {
        press(link(page, "Noter les présences"));
        page.waitForURL(url -> url.contains("/committee/gathering/attendance.xhtml"));
        page.getByLabel("Présence de Amel <i>Exemple</i>").selectOption("present");
        page.getByLabel("Présence de Bo Exemple").selectOption("present");
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
    }

    private static void type(Page page, String words) {
        text(page).fill(words);
        press(button(page, "Enregistrer"));
    }

    private static Locator text(Page page) {
        return page.getByLabel("Ce qui s'est dit").first();
    }

    private static Locator state(Page page) {
        return page.locator("[data-state]").first();
    }

    private static String secret() {
        Matcher link =
                Pattern.compile("link=(\\S+)").matcher(mail.mailsTo(MAIL).get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static HttpResponse<String> post(String secret, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri("/committee/gathering/approve"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&link=" + secret)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called))
                .first();
    }

    private static Locator link(Page page, String called) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(called))
                .first();
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
