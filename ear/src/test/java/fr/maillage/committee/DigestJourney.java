package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A member ranks, reads what awaits her on a telephone and chooses how often she is told, without an account. */
class DigestJourney {

    private static final String MAIL = "amel@exemple.test";
    private static final String QUESTION = "Que faire d'abord ?";

    private static LocalMailServer mail;
    private static ProductServer server;

    @BeforeAll
    static void start() {
        mail = new LocalMailServer().start();
        server = new ProductServer(ProductServer.provisioned(), ProductServer.preparedFolder("digest"))
                .with("MAILLAGE_SMTP_URL", mail.address())
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.close();
    }

    @Test
    void a_member_ranks_and_is_told_what_awaits_her_by_links_that_no_look_ahead_uses_up()
            throws IOException, InterruptedException {
        try (Browser browser = Browser.signedInOn(server, "ept", Browser.WIDE)) {
            Page page = browser.page();
            String body = created(page, "ept", "/api/v1/bodies", """
                    {"name":"Comité des priorités","kind":"committee","territory":"ept:200058790"}""");
            String person = person(browser);
            created(page, "ept", "/api/v1/bodies/" + body + "/members", "{\"person\":\"" + person + "\"}");
            created(page, "ept", "/api/v1/tasks", """
                    {"title":"Écrire <b>au bailleur","body":"%s","owner":"%s","dueOn":"%s"}""".formatted(body, person, today().minusDays(2)));
            ask(browser, body);
            rank(secret(0, "ranking/answer"));
            page.reload();
            assertThat(page.getByText("Une réponse sur une personne")).isVisible();
            assertThat(page.locator("main table tbody tr").first()).containsText("Ateliers");
            browser.isAccessible();
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.open("/committee/body/detail.xhtml?id=" + body);
            assertThat(page.locator("section[aria-labelledby=s-rankings]")).containsText(QUESTION);
            browser.isAccessible();
            browser.hasNoErrors();
            tell(page);
        }
        String secret = secret(1, "digest/page");
        lookAhead(secret);
        choose(secret);
    }

    private static void ask(Browser browser, String body) {
        Page page = browser.open("/committee/ranking/edit.xhtml?body=" + body);
        press(button(page, "Demander aux membres"));
        assertThat(page.locator("#question")).hasAttribute("aria-invalid", "true");
        browser.isAccessible();
        page.locator("#question").fill(QUESTION);
        page.locator("#options").fill("Permanences\nAteliers\n\nMatériel");
        press(button(page, "Demander aux membres"));
        page.waitForURL(url -> url.contains("/committee/ranking/detail.xhtml"));
        assertThat(page.getByText("Aucune réponse sur une personne")).isVisible();
        browser.isAccessible();
    }

    private static void rank(String secret) {
        try (Browser browser = Browser.visitorOf(server, Browser.NARROW)) {
            Page page = browser.open("/committee/ranking/answer.xhtml?link=" + secret);
            assertThat(page.getByText("Ce lien est pour Amel")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("#place-1").selectOption("2");
            page.locator("#place-2").selectOption("2");
            press(button(page, "Envoyer mon classement"));
            assertThat(page.getByText("chaque rang une seule fois")).isVisible();
            assertThat(page.locator("#place-1")).hasValue("2");
            browser.isAccessible();
            page.locator("#place-2").selectOption("1");
            page.locator("#place-3").selectOption("3");
            press(button(page, "Envoyer mon classement"));
            assertThat(page.getByText("Merci : votre classement est enregistré."))
                    .isVisible();
            assertThat(page.locator("#place-2")).hasValue("1");
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open("/committee/ranking/answer.xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
        }
    }

    /** As the timer does on Monday. */
    private static void tell(Page page) {
        APIResponse started = post(page, "admin", "/api/v1/jobs", "{\"job\":\"committee-digest\"}");
        assertThat(started.status()).as(started.text()).isEqualTo(202);
    }

    /** As mail clients and their virus scanners do, and as somebody who guesses. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        String page = "/committee/digest/page.xhtml?link=" + secret;
        assertThat(send(HttpRequest.newBuilder(server.uri(page)).method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(server.uri("/committee/digest/page?rhythm=never&link=" + secret)))
                        .statusCode())
                .as("a GET of what takes choices")
                .isEqualTo(405);
        HttpResponse<String> shown = send(HttpRequest.newBuilder(server.uri(page)));
        assertThat(shown.body())
                .contains("Ce lien est pour Amel", "Écrire &lt;b&gt;au bailleur", "en retard depuis")
                .doesNotContain("<b>au bailleur", MAIL, "checked=\"checked\"");
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(sent("daily", secret)).isEqualTo(422);
        assertThat(sent("never", "made-up")).isEqualTo(404);
    }

    private static void choose(String secret) {
        try (Browser browser = Browser.visitorOf(server, Browser.NARROW)) {
            Page page = browser.open("/committee/digest/page.xhtml?link=" + secret);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(button(page, "Enregistrer"));
            assertThat(page.getByText("Choisissez une réponse.")).isVisible();
            browser.isAccessible();
            page.locator("#r-monthly").check();
            press(button(page, "Enregistrer"));
            assertThat(page.getByText("Votre choix est enregistré.")).isVisible();
            assertThat(page.locator("#r-monthly")).isChecked();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Écrire <b>au bailleur"))
                    .click();
            assertThat(page.getByText("Ce lien est pour Amel")).isVisible();
            press(button(page, "C'est fait"));
            assertThat(page.getByText("Merci : la tâche est notée comme faite."))
                    .isVisible();
            browser.open("/committee/digest/page.xhtml?link=" + secret);
            assertThat(page.getByText("Rien ne vous attend.")).isVisible();
            browser.isAccessible();
            browser.open("/committee/digest/page.xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            browser.isAccessible();
        }
    }

    private static String created(Page page, String login, String path, String json) {
        APIResponse created = post(page, login, path, json);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String location = created.headers().get("location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static APIResponse post(Page page, String login, String path, String json) {
        String secret = Base64.getEncoder()
                .encodeToString((login + ":" + ProductServer.passwordOf(login)).getBytes(StandardCharsets.UTF_8));
        return page.request()
                .post(
                        server.uri(path).toString(),
                        RequestOptions.create()
                                .setHeader("Authorization", "Basic " + secret)
                                .setHeader("Content-Type", "application/json")
                                .setData(json));
    }

    private static String person(Browser browser) {
        Page page = browser.open("/person/edit.xhtml");
        page.locator("#name").fill("Amel Exemple");
        page.locator("#email").fill(MAIL);
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/person/detail.xhtml"));
        return page.url().substring(page.url().indexOf("id=") + 3);
    }

    private static LocalDate today() {
        return ClockProducer.today(Clock.systemUTC());
    }

    /** The secret of a link in one of the mails to her, once it has come. */
    private static String secret(int number, String path) {
        ProductServer.await(
                "the mail", Duration.ofMinutes(2), () -> mail.mailsTo(MAIL).size() > number);
        Matcher link = Pattern.compile("/committee/" + path + "\\.xhtml\\?link=(\\S+)")
                .matcher(mail.mailsTo(MAIL).get(number).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static int sent(String rhythm, String secret) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri("/committee/digest/page"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "rhythm=" + rhythm + "&link=" + URLEncoder.encode(secret, StandardCharsets.UTF_8))))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
