package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer codes what a search finds, together and by keyboard. */
class StatementCodingJourney {

    private final Api officer = Api.of("ept");
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_a_search_finds_is_coded_by_keyboard() {
        String code = mark + "-telephone";
        Api.json(Api.of("admin").send("POST", "/api/v1/themes", """
                {"code":"%s","name":"Téléphone %s","kind":"theme"}
                """.formatted(code, mark)));
        String gathering = gathering();
        says(gathering, "Mon téléphone, " + mark);
        says(gathering, "Son téléphone, " + mark);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/statement/list.xhtml?q=" + mark);
            page.getByText("Coder par lot").press("Enter");
            page.waitForURL(url -> url.contains("/diagnosis/statement/code.xhtml"));
            assertThat(page.locator("#statements tbody tr")).hasCount(2);
            page.locator("[id='coding:add']").press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cochez de 1 à 200 paroles.");
            browser.isAccessible();

            page.locator("#all").press("Space");
            page.locator("input[name='coding.theme'][value='" + code + "']").press("Space");
            page.locator("[id='coding:add']").press("Enter");
            assertThat(page.locator("#coded")).containsText("2 paroles codées.");
            assertThat(page.locator("#statements tbody")).containsText("Téléphone " + mark);
            browser.isAccessible();
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    private String gathering() {
        String body = Api.json(officer.send("POST", "/api/v1/bodies", """
                {"name":"Comité %s","kind":"committee","territory":"ept:200058790"}
                """.formatted(mark)))
                .getString("id");
        return Api.json(officer.send("POST", "/api/v1/gatherings", """
                {"title":"Séance %s","body":"%s","heldOn":"2026-03-02","mode":"online","groups":[{"code":"A","title":"Groupe A"}]}
                """.formatted(mark, body)))
                .getString("id");
    }

    private void says(String gathering, String words) {
        JsonObject said = Api.json(officer.send("POST", "/api/v1/statements", """
                {"gathering":"%s","group":"A","words":"%s","nature":"observation","saidOn":"2026-03-02"}
                """.formatted(gathering, words)));
        assertThat(said.getString("words")).isEqualTo(words);
    }
}
