package fr.maillage.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By keyboard: columns and rows are shown as one likes them, a view is kept, and the own territory is remembered. */
class ListLayoutJourney {

    private static final String LIST = "/diagnosis/irritant/list.xhtml";

    private final String word = "vue" + UUID.randomUUID().toString().substring(0, 6);

    private void entered() {
        for (String subject : new String[] {"Guichet fermé", "Formulaire perdu", "Code trop court"}) {
            Api.json(Api.of("ept").send("POST", "/api/v1/irritants", """
                {"subject":"%s %s","territory":"com:93032","description":"Il ferme avant l'heure.",
                 "administration":"Caisse (essai)","sentOn":"2026-03-02","state":"waiting"}
                """.formatted(subject, word)));
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }

    @Test
    void columns_are_chosen_and_ordered_and_a_view_is_kept() {
        entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(LIST + "?q=" + word);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Colonnes et vues"))
                    .press("Enter");
            browser.isAccessible();
            page.getByLabel("Texte", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Délai (jours)").uncheck();
            page.getByLabel("Lignes serrées").check();
            press(page, "Afficher ces colonnes");
            assertThat(page.locator("thead")).containsText("Texte");
            assertThat(page.locator("thead")).not().containsText("Délai");
            assertThat(page.locator(".m-rows--dense")).hasCount(1);
            assertThat(page.locator("tbody tr")).hasCount(3);
            browser.isAccessible();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Colonnes et vues"))
                    .press("Enter");
            page.locator("#name").fill("Vue " + word);
            press(page, "Garder la vue");
            page.navigate(page.url().split("\\?")[0]);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vue " + word))
                    .press("Enter");
            assertThat(page.locator("tbody tr")).hasCount(3);
            assertThat(page.locator(".m-chips")).containsText(word);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Colonnes et vues"))
                    .press("Enter");
            press(page, "Retirer");
            press(page, "Revenir aux colonnes habituelles");
            assertThat(page.locator("thead")).containsText("Délai");
            browser.hasNoErrors();
        }
    }

    @Test
    void what_an_address_says_of_a_list_is_neither_evaluated_nor_leads_elsewhere() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/record/layout.xhtml?kind=diagnosis.irritant&query=q%3D%2523%257B7*191%257D");
            press(page, "Revenir aux colonnes habituelles");
            assertThat(page.url()).contains(LIST).doesNotContain("1337");
            assertThat(page.locator("#q")).hasValue("#{7*191}");

            browser.open(
                    "/record/layout.xhtml?kind=diagnosis.irritant&query=q%3Da%0d%0aLocation:%20https://ailleurs.example");
            press(page, "Revenir aux colonnes habituelles");
            assertThat(page.url()).doesNotContain("ailleurs");
        }
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            for (String address : new String[] {
                "/record/layout.xhtml", "/record/layout.xhtml?kind=personne", "/plan/action/several.xhtml?field=version"
            }) {
                assertThat(browser.page()
                                .navigate(ProductServer.shared().uri(address).toString())
                                .status())
                        .as(address)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void the_own_territory_stands_until_another_is_chosen_and_holds_on_other_lists() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(LIST);
            assertThat(page.locator(".m-chips")).containsText("Grand Paris Grand Est");
            page.locator("#territory").selectOption("com:93032");
            press(page, "Chercher");
            browser.open("/plan/action/list.xhtml");
            assertThat(page.locator(".m-chips")).containsText("Gagny");
            // The committee of the département concerns every territory of it.
            browser.open("/committee/body/list.xhtml");
            assertThat(page.locator("main")).containsText("Comité territorial numérique");
            browser.open("/plan/action/list.xhtml");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Effacer les filtres"))
                    .first()
                    .press("Enter");
            browser.open(LIST);
            assertThat(page.locator(".m-chips")).hasCount(0);
            browser.hasNoErrors();
        }
    }
}
