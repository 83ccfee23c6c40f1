package fr.maillage.confirmation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A campaign from its first page to the answer on a telephone without scripts, and to the telephone call. */
class ConfirmationJourney {

    private static final String MAIL = "essai@exemple.test";
    private static LocalMailServer mail;
    private static ProductServer server;

    @BeforeAll
    static void start() {
        mail = new LocalMailServer().start();
        server = new ProductServer(ProductServer.provisioned(), ProductServer.preparedFolder("confirmation"))
                .with("MAILLAGE_SMTP_URL", mail.address())
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.close();
    }

    @Test
    void an_officer_asks_and_an_actor_answers_without_scripts_and_without_an_account()
            throws IOException, InterruptedException {
        place("Lieu <script>alert(1)</script> du journal", MAIL);
        place("Second lieu du journal", MAIL);
        place("Lieu muet du journal", null);
        try (Browser browser = Browser.signedInOn(server, "ept", Browser.WIDE)) {
            Page page = browser.page();
            page.navigate(server.uri("/confirmation/list.xhtml").toString());
            press(link(page, "Lancer une campagne"));
            page.waitForURL(url -> url.contains("/confirmation/edit.xhtml"));
            browser.isAccessible();
            press(button(page, "Lancer la campagne"));
            assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            page.getByLabel("Nom de la campagne").fill("Automne");
            Locator territory = page.locator("main").getByLabel("Territoire");
            String own = territory.inputValue();
            territory.fill("com:93001");
            press(button(page, "Compter les fiches concernées"));
            assertThat(territory).hasAttribute("aria-invalid", "true");
            assertThat(territory).hasValue("com:93001");
            assertThat(page.locator("main [role=alert]")).containsText("hors de votre périmètre");
            territory.fill(own);
            page.getByLabel("Fiches non confirmées depuis").fill("0");
            press(button(page, "Compter les fiches concernées"));
            assertThat(page.getByText("avec une adresse où écrire")).isVisible();
            press(button(page, "Lancer la campagne"));
            page.waitForURL(url -> url.contains("/confirmation/detail.xhtml"));
            assertThat(page.getByText("La campagne est lancée")).isVisible();
            browser.isAccessible();

            ProductServer.await(
                    "the mail", Duration.ofMinutes(2), () -> !mail.mailsTo(MAIL).isEmpty());
            answer(secret());

            ProductServer.await("the figures", Duration.ofSeconds(30), () -> {
                page.reload();
                return page.getByText("Gagny").count() > 0;
            });
            browser.isAccessible();
            press(link(page, "Destinataires"));
            assertThat(page.getByText(MAIL).first()).isVisible();
            browser.isAccessible();
            page.navigate(
                    server.uri("/confirmation/worklist.xhtml?reason=NO_ADDRESS").toString());
            browser.isAccessible();
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Lieu muet du journal"));
            row.locator("summary").press("Enter");
            row.getByRole(AriaRole.BUTTON).press("Enter");
            assertThat(page.getByText("La fiche est confirmée.")).isVisible();
            assertThat(page.getByText("Lieu muet du journal")).hasCount(0);
            browser.hasNoErrors();
        }
    }

    /** As a mail client that looks ahead, then as a person on a telephone without scripts. */
    private static void answer(String secret) throws IOException, InterruptedException {
        String page = "/confirmation/answer.xhtml?link=" + secret;
        HttpRequest head = HttpRequest.newBuilder(server.uri(page))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.discarding());
        String body = get(page).body();
        assertThat(body).contains("Tout est juste").doesNotContain("<script>alert");
        assertThat(get(page).body()).doesNotContain("Confirmée");

        List<String> places = values(body, "place");
        String version = values(body, "version").get(0);
        String wrong = places.get(0);
        HttpResponse<String> back = post(
                Map.of("link", secret, "place", wrong, "version", version, "action", "correct", "f-phone", "douze"));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("douze", "n'est pas un numéro de téléphone");
        HttpResponse<String> week = post(Map.of(
                "link",
                secret,
                "place",
                wrong,
                "version",
                version,
                "action",
                "correct",
                "hoursMode",
                "week",
                "hoursMONDAY",
                "9h-12h, le soir",
                "hoursTUESDAY",
                "10h-13h"));
        assertThat(week.statusCode()).isEqualTo(422);
        assertThat(week.body())
                .contains(", le soir", "n'est pas un horaire", "value=\"9h-12h, le soir\"", "value=\"10h-13h\"");
        HttpResponse<String> done =
                post(Map.of("link", secret, "place", wrong, "version", version, "action", "confirm"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(post(Map.of("link", secret, "place", wrong, "version", version, "action", "confirm"))
                        .statusCode())
                .isEqualTo(409);
        try (Browser browser = Browser.visitorOf(server, Browser.NARROW)) {
            Page shown = browser.page();
            shown.navigate(server.uri(page).toString());
            assertThat(shown.getByText("Confirmée").first()).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            shown.locator("summary", new Page.LocatorOptions().setHasText("Proposer une correction"))
                    .first()
                    .press("Enter");
            shown.getByLabel("Téléphone").fill("01 80 05 98 11");
            shown.getByLabel("Lundi").fill("9h-12h, 14h-17h");
            assertThat(shown.locator("form:has([name=hoursMONDAY])").first())
                    .not()
                    .containsText("Mo-Fr");
            browser.isAccessible();
            press(button(shown, "Envoyer la correction"));
            assertThat(shown.getByText("Merci : toutes vos fiches ont une réponse"))
                    .isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    private static String secret() {
        Matcher link =
                Pattern.compile("link=(\\S+)").matcher(mail.mailsTo(MAIL).get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static List<String> values(String body, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(body)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri(path)).GET());
    }

    private static HttpResponse<String> post(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI address = server.uri("/confirmation/answer");
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A place that the officer enters, by the API. */
    private static void place(String name, String email) throws IOException, InterruptedException {
        String record = "{\"name\":\"" + name.replace("\"", "") + "\",\"commune\":\"93032\",\"postalCode\":\"93220\","
                + "\"address\":\"1 rue Imaginaire\"" + (email == null ? "" : ",\"emails\":[\"" + email + "\"]") + "}";
        String login = Base64.getEncoder()
                .encodeToString(("ept:" + ProductServer.DEMONSTRATION_PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> created = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.uri("/api/v1/places"))
                                .header("Authorization", "Basic " + login)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(record))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }

    private static Locator link(Page page, String called) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(called))
                .first();
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
