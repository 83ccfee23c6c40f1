package fr.maillage.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By keyboard: one section of a record is changed by itself, and the change is taken back where nobody made another. */
class EditJourney {

    private final String word = "retour" + UUID.randomUUID().toString().substring(0, 6);
    private final Api officer = Api.of("ept");

    private String entered() {
        return Api.path(officer.send("POST", "/api/v1/irritants", """
                {"subject":"Guichet fermé %s","territory":"com:93032","description":"Il ferme avant l'heure.",
                 "administration":"Caisse (essai)","sentOn":"2026-03-02","state":"waiting"}
                """.formatted(word)));
    }

    private static String page(String api, String page) {
        return "/diagnosis/irritant/" + page + ".xhtml?id=" + api.substring(api.lastIndexOf('/') + 1);
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }

    private void change(Page page, String administration) {
        press(page, AriaRole.LINK, "Modifier : Envoi");
        assertThat(page.locator("#subject")).hasCount(0);
        page.locator("#administration").fill(administration);
        press(page, AriaRole.BUTTON, "Enregistrer");
        assertThat(page.locator("main")).containsText(administration);
    }

    @Test
    void a_section_is_changed_alone_and_the_change_is_taken_back() {
        String irritant = entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(page(irritant, "detail"));
            change(page, "Mairie (essai)");
            assertThat(page.locator("main")).containsText("Guichet fermé " + word);
            browser.isAccessible();
            press(page, AriaRole.BUTTON, "Annuler la modification");
            assertThat(page.locator("#notices")).containsText("La modification est annulée");
            assertThat(page.locator("main")).containsText("Caisse (essai)");
            assertThat(page.locator("#take-back")).hasCount(0);

            change(page, "Mairie (essai)");
            page.reload();
            assertThat(page.locator("#take-back")).hasCount(0);
            browser.hasNoErrors();
        }
    }

    @Test
    void a_change_that_a_colleague_built_upon_is_not_taken_back() {
        String irritant = entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(page(irritant, "detail"));
            change(page, "Mairie (essai)");
            HttpResponse<String> read = officer.get(irritant);
            assertThat(officer.send(
                                    "PUT",
                                    irritant,
                                    read.body().replace("Mairie (essai)", "Préfecture (essai)"),
                                    "If-Match",
                                    Api.etag(read))
                            .statusCode())
                    .isEqualTo(200);
            press(page, AriaRole.BUTTON, "Annuler la modification");
            assertThat(page.locator("main [role=alert]").first()).isVisible();
            assertThat(page.locator("main")).containsText("Préfecture (essai)");
            browser.isAccessible();
        }
        assertThat(officer.get(irritant).body()).contains("Préfecture (essai)");
    }

    @Test
    void an_unknown_section_shows_the_whole_form_and_one_of_a_new_record_too() {
        String irritant = entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(page(irritant, "edit") + "&section=rien%27%22%3E");
            assertThat(page.locator("#subject")).hasValue("Guichet fermé " + word);
            browser.open("/diagnosis/irritant/edit.xhtml?section=sent");
            assertThat(page.locator("#subject")).isVisible();
            browser.hasNoErrors();
        }
    }
}
