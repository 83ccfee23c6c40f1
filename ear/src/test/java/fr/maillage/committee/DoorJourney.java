package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody comes to a gathering, reads the code at its door on a telephone, and an officer decides on her. */
class DoorJourney {

    private final Api officer = Api.of("ept");
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void who_is_on_no_list_says_that_she_came_and_an_officer_accepts_her_by_keyboard()
            throws IOException, InterruptedException {
        String id = gathering();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/gathering/detail.xhtml?id=" + id);
            press(link(page, "Afficher le code à l'entrée"));
            page.waitForURL(url -> url.contains("/committee/gathering/door.xhtml"));
            browser.isAccessible();
            assertThat(page.locator(".committee-door__code path")).hasCount(1);
            String address = link(page, "Ouvrir la page comme un participant").getAttribute("href");
            String path = address.substring(address.indexOf("/committee/"));
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            page.setViewportSize(Browser.WIDE, 800);

            arrive(path);
            knocks(path.substring(path.indexOf("link=") + "link=".length()));

            browser.open("/committee/gathering/attendance.xhtml?id=" + id);
            Locator guests = page.locator("section[aria-labelledby=s-guests] tbody tr");
            assertThat(guests).hasCount(1);
            assertThat(guests).containsText("Sacha <b> Exemple");
            browser.isAccessible();
            press(guests.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accepter")));
            assertThat(page.getByText("La personne est notée présente.")).isVisible();
            browser.isAccessible();
            browser.open("/committee/gathering/detail.xhtml?id=" + id);
            assertThat(page.getByText("Et une personne hors liste.")).isVisible();
            browser.hasNoErrors();
        }
    }

    private void arrive(String path) {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open(path);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Je suis présent")));
            assertThat(page.locator("#lastName")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Exemple " + tag);
            page.getByLabel("Prénom").fill("Sacha <b>");
            page.getByLabel("Structure").fill("Régie");
            press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Je suis présent")));
            assertThat(page.getByText("Merci : votre présence est transmise.")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    /** Tries what a program would. */
    private static void knocks(String link) throws IOException, InterruptedException {
        assertThat(post("link=nothing&email=a%40example.org").statusCode()).isEqualTo(404);
        assertThat(post("link=" + link + "&email=" + "a".repeat(60_000)).statusCode())
                .isEqualTo(422);
        assertThat(Api.visitor()
                        .get("/committee/gathering/present?email=a%40example.org&link=" + link)
                        .statusCode())
                .isEqualTo(405);
    }

    private String gathering() {
        String body = Api.json(officer.send(
                        "POST",
                        "/api/v1/bodies",
                        "{\"name\":\"Comité " + tag + "\",\"kind\":\"committee\",\"territory\":\"ept:200058790\"}"))
                .getString("id");
        return Api.json(officer.send(
                        "POST", "/api/v1/gatherings", """
                        {"title":"Les freins","body":"%s","heldOn":"%s","mode":"on-site"}
                        """.formatted(body, ClockProducer.today(Clock.systemUTC()))))
                .getString("id");
    }

    private static HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(ProductServer.shared().uri("/committee/gathering/present"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Locator link(Page page, String called) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(called));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
