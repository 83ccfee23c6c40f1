package fr.maillage.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A list is narrowed by the values beside its rows, by keyboard and without a script, and its address says how. */
class FacetsJourney {

    private static final String LIST = "/diagnosis/irritant/list.xhtml";

    private final String word = "facette" + UUID.randomUUID().toString().substring(0, 6);

    private void enter(String subject, String state) {
        Api.json(Api.of("ept").send("POST", "/api/v1/irritants", """
                {"subject":"%s %s","territory":"com:93032","description":"Il ferme avant l'heure.",
                 "administration":"Caisse (essai)","sentOn":"2026-03-02",
                 "state":"%s"}
                """.formatted(subject, word, state)));
    }

    private void entered() {
        enter("Code trop court", "waiting");
        enter("Guichet fermé", "waiting");
        enter("Formulaire perdu", "closed");
    }

    private static void chosen(Page page, String name) {
        page.locator(".m-facets")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .press("Enter");
    }

    @Test
    void a_value_is_chosen_stands_as_a_chip_and_is_taken_back() {
        entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(LIST);
            page.locator("#q").fill(word);
            page.locator("#q").press("Enter");
            assertThat(page.locator("tbody tr")).hasCount(3);
            assertThat(page.locator(".m-facets")).containsText("En attente");
            browser.isAccessible();

            chosen(page, "En attente 2");
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator(".m-chips")).containsText("État : En attente");
            assertThat(page.locator(".m-facet--chosen")).containsText("En attente");
            assertThat(page.locator(".m-facets")).containsText("Clos");
            assertThat(page.url()).contains("state=waiting").contains("q=" + word);

            page.locator("#q").fill(word + " guichet");
            page.locator("#q").press("Enter");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator(".m-chips")).containsText("En attente");
            chosen(page, "En attente 1");
            assertThat(page.locator(".m-chips")).not().containsText("En attente");
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    @Test
    void rows_come_first_on_a_telephone_and_nothing_is_wider_than_it() {
        entered();
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(LIST + "?q=" + word + "&state=closed");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("table").boundingBox().y)
                    .isLessThan(page.locator(".m-facets").boundingBox().y);
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }
}
