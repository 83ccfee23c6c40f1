package fr.maillage.comment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.testing.Browser;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A member says something of a finding by keyboard and tells two others, one of whom answers on a telephone. */
class CommentJourney {

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
        server = new ProductServer(ProductServer.provisioned(), ProductServer.preparedFolder("comment"))
                .with("MAILLAGE_SMTP_URL", mail.address())
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.close();
    }

    @Test
    void a_member_comments_by_keyboard_and_one_of_those_she_tells_answers_by_her_link()
            throws IOException, InterruptedException {
        String finding;
        try (Browser officer = Browser.signedInOn(server, "ept", Browser.WIDE)) {
            members(officer.page());
            finding = finding(officer.page());
        }
        try (Browser browser = Browser.signedInOn(server, "membre", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/finding/detail.xhtml?id=" + finding);
            browser.isAccessible();
            page.locator("#text").focus();
            page.keyboard().type("Le guichet <b>ferme</b> trop tôt.");
            tell(page, "Amel");
            tell(page, "Bo");
            browser.isAccessible();
            button(page, "Publier le commentaire").press("Enter");
            assertThat(page.getByText("Votre commentaire est publié.")).isVisible();
            Locator section = page.locator("section[aria-labelledby=s-comments]");
            assertThat(section).containsText("Le guichet <b>ferme</b> trop tôt.");
            assertThat(section).containsText("Amel <i>Exemple</i>");
            assertThat(section).containsText("Bo Exemple");
            browser.isAccessible();

            ProductServer.await(
                    "the mail",
                    Duration.ofMinutes(2),
                    () -> !mail.mailsTo("amel@exemple.test").isEmpty());
            String secret = secret();
            lookAhead(secret);
            answer(secret);
            flood();

            page.reload();
            assertThat(section).containsText("Je le constate aussi.");
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            page.locator("#text").fill("x".repeat(2001));
            button(page, "Publier le commentaire").press("Enter");
            assertThat(page.getByText("Le texte dépasse 2").first()).isVisible();
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    private static void tell(Page page, String words) {
        page.locator("#told_input").focus();
        page.keyboard().type(words);
        page.locator(".ui-autocomplete-item").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        button(page, "Ajouter à qui prévenir").press("Enter");
        page.locator("section[aria-labelledby=s-comments] li", new Page.LocatorOptions().setHasText(words))
                .getByText("Enlever")
                .or(page.locator("input[aria-label^='Enlever " + words + "']"))
                .first()
                .waitFor();
    }

    private static void members(Page page) {
        APIResponse started = page.request()
                .post(
                        server.uri("/api/v1/imports").toString(),
                        RequestOptions.create()
                                .setHeader("Authorization", login())
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
            return page.locator("main")
                            .getByRole(
                                    AriaRole.LINK,
                                    new Locator.GetByRoleOptions().setName("Comité territorial numérique"))
                            .count()
                    > 0;
        });
    }

    private static String finding(Page page) {
        APIResponse made = page.request()
                .post(
                        server.uri("/api/v1/findings").toString(),
                        RequestOptions.create()
                                .setHeader("Authorization", login())
                                .setData(Map.of(
                                        "title", "Les guichets ferment",
                                        "territory", "ept:200058790",
                                        "state", "discussed",
                                        "proposedOn", "2026-03-02")));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return Json.createReader(new StringReader(made.text())).readObject().getString("id");
    }

    private static String login() {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                ("ept:" + ProductServer.DEMONSTRATION_PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static String secret() {
        Matcher link = Pattern.compile("/comment/answer\\.xhtml\\?link=(\\S+)")
                .matcher(mail.mailsTo("amel@exemple.test").get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** As mail clients and their virus scanners do. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        String page = "/comment/answer.xhtml?link=" + secret;
        assertThat(send(HttpRequest.newBuilder(server.uri(page)).method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(server.uri("/comment/answer?text=Oui&link=" + secret)))
                        .statusCode())
                .as("a GET of what takes answers")
                .isEqualTo(405);
        HttpResponse<String> shown = send(HttpRequest.newBuilder(server.uri(page)));
        assertThat(shown.body())
                .contains("Amel &lt;i&gt;Exemple", "Le guichet &lt;b&gt;ferme", "Les guichets ferment")
                .doesNotContain("<i>Exemple", "Bo Exemple", "bo@exemple.test");
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(post(secret, "x".repeat(2001)).statusCode()).isEqualTo(422);
        assertThat(post("made-up", "Oui").statusCode()).isEqualTo(404);
    }

    private static void answer(String secret) throws IOException, InterruptedException {
        try (Browser browser = Browser.visitorOf(server, Browser.NARROW)) {
            Page page = browser.open("/comment/answer.xhtml?link=" + secret);
            assertThat(page.locator("main")).containsText("Ce lien est pour Amel");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Votre réponse").fill("Je le constate aussi.");
            button(page, "Envoyer ma réponse").press("Enter");
            assertThat(page.getByText("Merci : votre réponse est publiée.")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(post(secret, "Encore").statusCode()).isEqualTo(409);
            browser.open("/comment/answer.xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            browser.isAccessible();
        }
    }

    private static void flood() throws IOException, InterruptedException {
        int last = 0;
        for (int i = 0; i < 21 && last != 429; i++) {
            last = post("made-up-" + i, "Oui").statusCode();
        }
        assertThat(last).isEqualTo(429);
    }

    private static HttpResponse<String> post(String secret, String text) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri("/comment/answer"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&link="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }
}
