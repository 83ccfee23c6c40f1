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
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer invites the members of a committee, and one of them answers on a telephone without an account. */
class InvitationJourney {

    private static final String MAIL = "amel@exemple.test";
    private static final String MEMBERS = """
            Structure;Nature;Ville;Nom du référent;Fonction;Mail;Tél;Groupe
            Fils du clavier;Association;Gagny;Amel <i>Exemple</i>;;amel@exemple.test;;A
            Fils du clavier;Association;Gagny;Bo Exemple;;bo@exemple.test;;A
            Fils du clavier;Association;Gagny;Chris Exemple;;;;B
            """;

    private static LocalMailServer mail;
    private static ProductServer server;

    @BeforeAll
    static void start() {
        mail = new LocalMailServer().start();
        server = new ProductServer(ProductServer.provisioned(), ProductServer.preparedFolder("invitation"))
                .with("MAILLAGE_SMTP_URL", mail.address())
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.close();
    }

    @Test
    void members_are_invited_by_keyboard_and_answer_by_a_link_that_no_look_ahead_uses_up()
            throws IOException, InterruptedException {
        try (Browser browser = Browser.signedInOn(server, "ept", Browser.WIDE)) {
            Page page = browser.page();
            members(page);
            gathering(browser);
            press(link(page, "Inviter les membres"));
            page.waitForURL(url -> url.contains("/committee/gathering/invite.xhtml"));
            assertThat(page.locator("section[aria-labelledby=s-addresses]")).containsText("Chris Exemple");
            browser.isAccessible();
            press(button(page, "Envoyer les invitations"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
            assertThat(page.getByText("2 messages sont prêts")).isVisible();
            browser.isAccessible();

            ProductServer.await(
                    "the mail", Duration.ofMinutes(2), () -> !mail.mailsTo(MAIL).isEmpty());
            String secret = secret();
            lookAhead(secret);
            answer(secret);

            page.reload();
            Locator invitations = page.locator("section[aria-labelledby=s-invitations]");
            press(invitations.locator("summary"));
            assertThat(invitations.locator("tbody tr")).hasCount(2);
            assertThat(invitations.locator("tbody tr").first()).containsText("Envoie son suppléant");
            browser.isAccessible();
            press(link(page, "Inviter les membres"));
            assertThat(page.getByText("Tous les membres à qui l'on peut écrire sont invités."))
                    .isVisible();
            page.getByLabel("Relancer la personne qui n'a pas répondu").press("Space");
            browser.isAccessible();
            press(button(page, "Envoyer les invitations"));
            assertThat(page.getByText("Un message est prêt")).isVisible();
            assertThat(invitations).containsText("relancé le");
            move(browser, page);
            cancel(browser, page);
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    /** Moves the gathering and tells those who were invited, whose calendars follow. */
    private static void move(Browser browser, Page page) {
        press(link(page, "Modifier"));
        page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
        page.locator("#startsAt").fill("15:30");
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        assertThat(page.locator("section[aria-labelledby=s-untold]"))
                .containsText("2 personnes invitées ne le savent pas encore");
        browser.isAccessible();
        press(button(page, "Prévenir les personnes invitées"));
        assertThat(page.getByText("2 messages sont prêts")).isVisible();
        assertThat(page.locator("section[aria-labelledby=s-untold]")).hasCount(0);
        awaitEntry("METHOD:REQUEST", "SEQUENCE:1", "T153000");
    }

    private static void cancel(Browser browser, Page page) {
        page.getByLabel("Raison").fill("Reportée");
        press(button(page, "Archiver"));
        assertThat(page.locator("section[aria-labelledby=s-untold]")).containsText("n'aura pas lieu");
        browser.isAccessible();
        press(button(page, "Dire que la séance est annulée"));
        assertThat(page.getByText("2 messages sont prêts")).isVisible();
        browser.isAccessible();
        awaitEntry("METHOD:CANCEL", "SEQUENCE:2");
    }

    private static void awaitEntry(String... lines) {
        ProductServer.await(
                "the entry",
                Duration.ofMinutes(2),
                () -> mail.mailsTo(MAIL).stream()
                        .map(LocalMailServer.Mail::calendar)
                        .anyMatch(entry -> Arrays.stream(lines).allMatch(entry::contains)));
    }

    private static void members(Page page) throws IOException {
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
            return page.locator("section[aria-labelledby=s-members] tbody tr").count() == 3;
        });
    }

    private static void gathering(Browser browser) {
        Page page = browser.page();
        press(link(page, "Créer une séance"));
        page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
        page.getByLabel("Intitulé").fill("Les freins");
        page.locator("#heldOn")
                .fill(ClockProducer.today(Clock.systemUTC()).plusDays(9).toString());
        page.locator("#startsAt").fill("14:00");
        page.locator("#mode").selectOption("both");
        page.getByLabel("Lieu").fill("Mairie de Gagny");
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        browser.isAccessible();
    }

    /** As mail clients and their virus scanners do. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        String page = "/committee/gathering/answer.xhtml?link=" + secret;
        assertThat(send(HttpRequest.newBuilder(server.uri(page)).method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(server.uri("/committee/gathering/answer?answer=comes&link=" + secret)))
                        .statusCode())
                .as("a GET of what takes answers")
                .isEqualTo(405);
        HttpResponse<String> shown = send(HttpRequest.newBuilder(server.uri(page)));
        assertThat(shown.body())
                .contains("Amel &lt;i&gt;Exemple", "Mairie de Gagny", "Pas encore de réponse")
                .doesNotContain("<i>Exemple", "bo@exemple.test", "Bo Exemple");
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(post(secret, "perhaps").statusCode()).isEqualTo(422);
        assertThat(post("made-up", "comes").statusCode()).isEqualTo(404);
    }

    private static void answer(String secret) {
        try (Browser browser = Browser.visitorOf(server, Browser.NARROW)) {
            Page page = browser.open("/committee/gathering/answer.xhtml?link=" + secret);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(button(page, "Je viens"));
            assertThat(page.getByText("Merci : votre réponse est notée.")).isVisible();
            browser.isAccessible();
            press(button(page, "J'envoie mon suppléant"));
            assertThat(page.locator("dl")).containsText("Envoie son suppléant");
            browser.fitsTheWindow();
            browser.open("/committee/gathering/answer.xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            browser.isAccessible();
        }
    }

    private static String secret() {
        Matcher link =
                Pattern.compile("link=(\\S+)").matcher(mail.mailsTo(MAIL).get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static HttpResponse<String> post(String secret, String answer) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri("/committee/gathering/answer"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "answer=" + answer + "&link=" + URLEncoder.encode(secret, StandardCharsets.UTF_8))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
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
