package fr.maillage.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody asks what is known of her, then to be forgotten. */
class PersonJourney {

    private final String word = "p" + UUID.randomUUID().toString().replace("-", "");
    private final String email = "joindre@" + word + ".fr";

    @Test
    void an_administrator_hands_out_what_is_known_of_somebody_and_erases_it_by_keyboard() throws IOException {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            enterContact(browser);
            Page page = browser.open("/administration/person.xhtml");
            page.locator("#find").press("Enter");
            assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            page.locator("#email").fill(email);
            page.locator("#find").press("Enter");
            assertThat(page.locator("#known")).isVisible();
            assertThat(page.getByText("Contacts d'acteurs : 1")).isVisible();
            browser.isAccessible();

            Download file = page.waitForDownload(() -> page.locator("#export").press("Enter"));
            assertThat(Files.readString(file.path())).contains("Personne Essai", email);

            page.locator("#erase").press("Enter");
            assertThat(page.locator("#sure")).hasAttribute("aria-invalid", "true");
            page.locator("#sure").press("Space");
            page.locator("#erase").press("Enter");
            assertThat(page.getByText("Toutes les données de cette personne sont effacées."))
                    .isVisible();
            browser.isAccessible();
            browser.hasNoErrors();
        }
        HttpResponse<String> left =
                Api.of("admin").send("POST", "/api/v1/persons/export", "{\"email\":\"" + email + "\"}");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.body()).isEqualTo("{}");
        Api.refused(Api.of("ept").send("POST", "/api/v1/persons/erase", "{\"email\":\"" + email + "\"}"), 403);
        Api.refused(Api.of("admin").send("POST", "/api/v1/persons/erase", "{\"email\":\"x\"}"), 422);
    }

    private void enterContact(Browser browser) {
        String actor = Api.json(Api.of("admin")
                        .send(
                                "POST",
                                "/api/v1/actors",
                                Json.createObjectBuilder()
                                        .add("name", "Acteur " + word)
                                        .add("type", "association")
                                        .add("territory", "com:93032")
                                        .build()
                                        .toString()))
                .getString("id");
        Page page = browser.open("/actor/contact.xhtml?actor=" + actor);
        page.getByLabel("Nom").fill("Personne Essai");
        page.getByLabel("Courriel").fill(email);
        page.locator("#save").press("Enter");
        page.waitForURL("**/actor/detail.xhtml?id=*");
    }
}
