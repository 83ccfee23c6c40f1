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

/** An officer gives somebody a task, who ticks it off on a telephone without an account. */
class TaskJourney {

    private static final String MAIL = "amel@exemple.test";

    private static LocalMailServer mail;
    private static ProductServer server;

    @BeforeAll
    static void start() {
        mail = new LocalMailServer().start();
        server = new ProductServer(ProductServer.provisioned(), ProductServer.preparedFolder("task"))
                .with("MAILLAGE_SMTP_URL", mail.address())
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.close();
    }

    @Test
    void an_officer_asks_the_owner_who_ticks_the_task_off_by_a_link_that_no_look_ahead_uses_up()
            throws IOException, InterruptedException {
        try (Browser browser = Browser.signedInOn(server, "ept", Browser.WIDE)) {
            Page page = browser.page();
            String body = body(page);
            person(browser);
            task(browser, body, "Écrire au bailleur");
            assertThat(page.locator(".m-state")).containsText("En retard");
            press(button(page, "Demander où elle en est"));
            assertThat(page.getByText("Un message est prêt à partir.")).isVisible();
            browser.isAccessible();
            press(button(page, "Demander où elle en est"));
            assertThat(page.getByText("a déjà reçu un message aujourd'hui")).isVisible();

            ProductServer.await(
                    "the mail", Duration.ofMinutes(2), () -> !mail.mailsTo(MAIL).isEmpty());
            String secret = secret();
            lookAhead(secret);
            tickOff(secret);

            page.reload();
            assertThat(page.locator(".m-state")).containsText("Faite en retard");
            assertThat(page.locator("section[aria-labelledby=s-who]")).containsText("Par <b>courrier");
            assertThat(page.locator("section[aria-labelledby=s-history]")).containsText("Faite, dit par le lien");
            browser.isAccessible();
            list(browser, body);
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    private static void list(Browser browser, String body) {
        Page page = browser.page();
        task(browser, body, "Relancer la préfecture");
        browser.open("/committee/body/detail.xhtml?id=" + body);
        assertThat(page.locator("section[aria-labelledby=s-tasks]")).containsText("Une tâche en retard");
        browser.isAccessible();
        press(button(page, "Relancer les responsables des tâches en retard"));
        assertThat(page.getByText("Un message est prêt à partir.")).isVisible();
        browser.open("/committee/task/list.xhtml?state=late&body=" + body);
        Locator rows = page.locator("main table tbody tr");
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("Relancer la préfecture");
        assertThat(rows.first()).containsText("Amel <i>Exemple");
        browser.isAccessible();
        press(button(page, "Faite aujourd'hui : Relancer la préfecture"));
        assertThat(page.getByText("est notée comme faite aujourd'hui")).isVisible();
        assertThat(page.getByText("Aucune tâche ne répond à ces critères")).isVisible();
        browser.open("/committee/task/list.xhtml?state=done&body=" + body);
        assertThat(rows).hasCount(2);
    }

    private static String body(Page page) {
        String login = Base64.getEncoder()
                .encodeToString(("ept:" + ProductServer.DEMONSTRATION_PASSWORD).getBytes(StandardCharsets.UTF_8));
        APIResponse created = page.request()
                .post(
                        server.uri("/api/v1/bodies").toString(),
                        RequestOptions.create()
                                .setHeader("Authorization", "Basic " + login)
                                .setHeader("Content-Type", "application/json")
                                .setData(
                                        "{\"name\":\"Comité des tâches\",\"kind\":\"committee\",\"territory\":\"ept:200058790\"}"));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String location = created.headers().get("location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void person(Browser browser) {
        Page page = browser.open("/person/edit.xhtml");
        page.locator("#name").fill("Amel <i>Exemple</i>");
        page.locator("#email").fill(MAIL);
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/person/detail.xhtml"));
    }

    private static void task(Browser browser, String body, String title) {
        Page page = browser.open("/committee/task/edit.xhtml?body=" + body);
        press(button(page, "Enregistrer"));
        assertThat(page.locator("#title")).hasAttribute("aria-invalid", "true");
        browser.isAccessible();
        page.locator("#title").fill(title);
        page.locator("[name=owner], [name=owner_input]").first().fill("Amel <i>Exemple</i>");
        page.locator("#dueOn").fill(today().minusDays(2).toString());
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/task/detail.xhtml"));
        browser.isAccessible();
    }

    /** As mail clients and their virus scanners do, and as somebody who guesses. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        String page = "/committee/task/answer.xhtml?link=" + secret;
        assertThat(send(HttpRequest.newBuilder(server.uri(page)).method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(
                                server.uri("/committee/task/answer?doneOn=" + today() + "&link=" + secret)))
                        .statusCode())
                .as("a GET of what takes answers")
                .isEqualTo(405);
        HttpResponse<String> shown = send(HttpRequest.newBuilder(server.uri(page)));
        assertThat(shown.body())
                .contains("Ce lien est pour Amel &lt;i&gt;Exemple", "Écrire au bailleur", "Est-elle faite")
                .doesNotContain("<i>Exemple", MAIL);
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(post(secret, today().plusDays(1).toString(), "").statusCode())
                .isEqualTo(422);
        assertThat(post("made-up", today().toString(), "").statusCode()).isEqualTo(404);
    }

    private static void tickOff(String secret) throws IOException, InterruptedException {
        try (Browser browser = Browser.visitorOf(server, Browser.NARROW)) {
            Page page = browser.open("/committee/task/answer.xhtml?link=" + secret);
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("#doneOn").fill("");
            page.locator("#remark").fill("Par <b>courrier");
            press(button(page, "C'est fait"));
            assertThat(page.locator("#doneOn")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#remark")).hasValue("Par <b>courrier");
            browser.isAccessible();
            page.locator("#doneOn").fill(today().toString());
            press(button(page, "C'est fait"));
            assertThat(page.getByText("Merci : la tâche est notée comme faite."))
                    .isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open("/committee/task/answer.xhtml?link=" + secret);
            assertThat(page.getByText("Cette tâche est déjà faite")).isVisible();
            browser.isAccessible();
            browser.open("/committee/task/answer.xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
        }
        assertThat(post(secret, today().toString(), "").statusCode())
                .as("a link that was used")
                .isEqualTo(409);
    }

    private static LocalDate today() {
        return ClockProducer.today(Clock.systemUTC());
    }

    private static String secret() {
        Matcher link =
                Pattern.compile("link=(\\S+)").matcher(mail.mailsTo(MAIL).get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static HttpResponse<String> post(String secret, String day, String remark)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri("/committee/task/answer"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("doneOn=" + day + "&remark=" + remark + "&link="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8))));
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
