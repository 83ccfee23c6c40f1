package fr.maillage.territory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Browser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryJourney {

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void a_member_finds_a_commune_and_what_it_belongs_to(int width) {
        try (Browser browser = Browser.signedIn("membre", width)) {
            Page page = browser.open("/territory/list.xhtml");
            browser.isAccessible();
            browser.fitsTheWindow();

            page.getByLabel("Nom ou code").fill("clichy-sous-bois");
            page.keyboard().press("Enter");
            assertThat(page.getByText("1 territoire dans : Seine-Saint-Denis")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clichy-sous-Bois"))
                    .click();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Clichy-sous-Bois");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Grand Paris Grand Est")))
                    .isVisible();
            assertThat(page.getByText("Les 7 villes avec quartiers prioritaires"))
                    .isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void the_code_of_a_merged_commune_shows_the_one_of_today() {
        try (Browser browser = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open("/territory/detail.xhtml?code=com:93059");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Saint-Denis");
            assertThat(page.getByText("93059")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void an_officer_makes_a_perimeter_and_changes_it_by_keyboard(int width) {
        try (Browser browser = Browser.signedIn("ept", width)) {
            Page page = browser.open("/territory/perimeter.xhtml");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce champ est obligatoire.");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choisissez au moins une commune");
            browser.isAccessible();

            page.locator("#name").fill("Vallée " + width);
            Locator gagny = page.getByLabel("Gagny");
            gagny.focus();
            page.keyboard().press("Space");
            page.locator("#name").press("Enter");
            assertThat(page.getByText("Le périmètre a été créé.")).isVisible();
            browser.isAccessible();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier"))
                    .click();
            assertThat(page.getByLabel("Gagny")).isChecked();
            page.getByLabel("Coubron").check();
            page.locator("#name").press("Enter");
            assertThat(page.getByText("2 communes et quartiers")).isVisible();
        }
    }

    @Test
    void a_perimeter_that_two_officers_change_shows_what_the_other_saved() {
        try (Browser first = Browser.signedIn("ept", Browser.WIDE);
                Browser second = Browser.signedIn("departement", Browser.WIDE)) {
            Page mine = first.open("/territory/perimeter.xhtml");
            mine.locator("#name").fill("À deux");
            mine.getByLabel("Gagny").check();
            mine.locator("#name").press("Enter");
            assertThat(mine.getByText("Le périmètre a été créé.")).isVisible();
            first.open("/territory/perimeter.xhtml?code=per:a-deux");
            Page theirs = second.open("/territory/perimeter.xhtml?code=per:a-deux");
            theirs.getByLabel("Vaujours").check();
            theirs.locator("#name").press("Enter");
            assertThat(theirs.getByText("Le périmètre a été enregistré.")).isVisible();

            mine.getByLabel("Coubron").check();
            mine.locator("#name").press("Enter");

            assertThat(mine.getByText("Quelqu'un d'autre a modifié ce périmètre entre-temps"))
                    .isVisible();
            assertThat(mine.getByText("Gagny, Vaujours")).isVisible();
            assertThat(mine.getByLabel("Coubron")).isChecked();
            first.isAccessible();
        }
    }

    @Test
    void a_member_is_refused_the_pages_that_change_something() {
        try (Browser browser = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open("/territory/perimeter.xhtml?code=per:villes-qpv");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Accès refusé");
            browser.open("/territory/qpv.xhtml");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Accès refusé");
            browser.open("/territory/list.xhtml");
            assertThat(page.getByText("Créer un périmètre")).not().isVisible();
        }
    }

    @Test
    void an_administrator_imports_the_list_of_qpv_and_reads_what_is_wrong_with_it() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/territory/qpv.xhtml");
            browser.isAccessible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importer"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce champ est obligatoire.");

            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "qpv.csv",
                            "text/csv",
                            "code_qp,nom,communes_insee\nQN99301M,Quartier <b>d'essai</b>,93014 93047\nfaux,Sans code,99999\n"
                                    .getBytes(StandardCharsets.UTF_8)));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importer"))
                    .click();

            assertThat(page.getByText("1 quartier créé")).isVisible();
            assertThat(page.getByText("1 ligne refusée")).isVisible();
            assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("99999")))
                    .containsText("n'est le code INSEE d'aucune commune");
            browser.isAccessible();

            browser.open("/territory/list.xhtml?kind=QPV&q=essai");
            assertThat(page.getByText("Quartier <b>d'essai</b>")).isVisible();
            browser.isAccessible();
        }
    }
}
