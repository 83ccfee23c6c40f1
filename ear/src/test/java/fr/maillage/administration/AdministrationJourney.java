package fr.maillage.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Work of administrators on the pages, and the pages that those they invite see. */
class AdministrationJourney {

    private static final Pattern LINK = Pattern.compile("/welcome\\.xhtml\\?link=\\S+");

    @Test
    void somebody_is_invited_chooses_a_password_and_signs_in() {
        String link;
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/identity/edit.xhtml");
            page.getByLabel("Nom").fill("Personne invitée");
            page.getByLabel("Identifiant").fill("invitee-parcours");
            page.getByLabel("Rôle 1").selectOption("MEMBER");
            button(page, "Créer le compte").click();
            page.waitForURL("**/identity/edit.xhtml?id=*");
            Matcher found = LINK.matcher(page.locator(".m-notice").first().textContent());
            Assertions.assertThat(found.find()).isTrue();
            link = found.group();
            browser.isAccessible();
        }
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open(link);
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Nouveau mot de passe").fill("court");
            button(page, "Choisir ce mot de passe").click();
            assertThat(page.locator("[role=alert]")).containsText("12");

            page.getByLabel("Nouveau mot de passe").fill("quatre pommes vertes");
            button(page, "Choisir ce mot de passe").click();
            page.waitForURL("**/login.xhtml*");
            assertThat(page.locator(".m-notices")).containsText("Votre mot de passe est enregistré");
            page.getByLabel("Identifiant").fill("invitee-parcours");
            page.getByLabel("Mot de passe").fill("quatre pommes vertes");
            page.keyboard().press("Enter");
            page.waitForURL("**/home.xhtml");

            browser.open(link);
            assertThat(page.locator("main")).containsText("Ce lien n'est plus valable");
            browser.isAccessible();
        }
    }

    @Test
    void two_people_on_one_account_see_both_versions_and_lose_nothing() {
        try (Browser first = Browser.signedIn("admin", Browser.WIDE);
                Browser second = Browser.signedIn("admin", Browser.WIDE)) {
            String id = first.open("/identity/list.xhtml?q=membre")
                    .locator("tbody th a")
                    .first()
                    .getAttribute("href");
            Page mine = first.open(id);
            Page theirs = second.open(id);
            theirs.getByLabel("Adresse électronique").fill("autre@exemple.fr");
            button(theirs, "Enregistrer").click();
            assertThat(theirs.locator(".m-notices")).containsText("est enregistré");

            mine.getByLabel("Nom").fill("Alex Membre renommée");
            button(mine, "Enregistrer").click();

            Locator conflict = mine.locator("section[aria-labelledby=conflict]");
            assertThat(conflict).containsText("Alex Membre renommée");
            assertThat(conflict).containsText("autre@exemple.fr");
            first.isAccessible();
            button(mine, "Enregistrer").click();
            assertThat(mine.locator(".m-notices")).containsText("est enregistré");
            assertThat(mine.getByLabel("Nom")).hasValue("Alex Membre renommée");
            assertThat(mine.getByLabel("Adresse électronique")).hasValue("autre@exemple.fr");
        }
    }

    @Test
    void a_right_is_limited_to_a_territory_by_its_name_and_an_unknown_one_is_told_in_its_line() {
        try (Browser browser = Browser.signedIn("admin", Browser.NARROW)) {
            Page page = browser.open("/identity/edit.xhtml");
            page.getByLabel("Nom").fill("Chargée de deux droits");
            page.getByLabel("Identifiant").fill("deux-droits");
            page.getByLabel("Rôle 1").selectOption("MEMBER");
            button(page, "Ajouter un droit").click();
            page.getByLabel("Rôle 2").selectOption("ADVISER");
            page.getByLabel("Territoire 2").fill("nulle part");
            button(page, "Créer le compte").click();

            assertThat(page.getByLabel("Territoire 2")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Territoire 2")).hasValue("nulle part");
            Assertions.assertThat(page.getByLabel("Territoire 1").getAttribute("aria-invalid"))
                    .isNull();
            assertThat(page.locator("main [role=alert]")).containsText("Aucun territoire");
            browser.isAccessible();
            page.getByLabel("Territoire 2").fill("");
            page.getByLabel("Territoire 2").pressSequentially("gagn");
            assertThat(page.locator("[role=option]").first()).hasText("Gagny (93032)");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Territoire 2").press("ArrowDown");
            page.getByLabel("Territoire 2").press("Enter");
            button(page, "Créer le compte").click();
            page.waitForURL("**/identity/edit.xhtml?id=*");

            assertThat(page.getByLabel("Nom")).hasValue("Chargée de deux droits");
            assertThat(page.getByLabel("Territoire 1")).hasValue("");
            assertThat(page.getByLabel("Territoire 2")).hasValue("Gagny (93032)");
            browser.hasNoErrors();
        }
    }

    @Test
    void a_word_is_explained_on_focus_and_escape_takes_the_explanation_away() {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/territory/list.xhtml");
            Locator word = button(page, "QPV");
            Locator meaning = page.locator("#term-qpv");
            assertThat(meaning).isHidden();
            word.focus();
            assertThat(meaning).isVisible();
            browser.fitsTheWindow();
            page.keyboard().press("Escape");
            assertThat(meaning).isHidden();
        }
    }

    @Test
    void help_leads_to_the_task_of_the_page_and_the_guide_can_be_searched() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/interop/import.xhtml");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aide"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("Importer un fichier de lieux");
            browser.isAccessible();

            browser.open("/help/index.xhtml?q=archiver");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("passage");
            browser.isAccessible();
        }
    }

    @Test
    void thresholds_in_the_wrong_order_are_refused_beside_their_field() {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/administration/freshness.xhtml");
            page.getByLabel("À vérifier à partir de").fill("3");
            button(page, "Enregistrer").click();
            assertThat(page.locator(".m-field--invalid .m-error")).containsText("6");
            assertThat(page.getByLabel("À vérifier à partir de")).hasValue("3");
            browser.isAccessible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }
}
