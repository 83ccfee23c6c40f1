package fr.maillage.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Work of an officer with places, by keyboard. */
class PlaceJourney {

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    @Test
    void an_officer_adds_finds_and_corrects_a_place_by_keyboard() {
        String name = "Atelier " + UUID.randomUUID();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            create(browser, name);
            Page page = browser.page();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Le lieu est ajouté");
            browser.isAccessible();

            browser.open("/place/list.xhtml");
            page.getByLabel("Recherche").fill(name);
            page.keyboard().press("Enter");
            assertThat(page.getByText("Un lieu", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            Assertions.assertThat(page.url()).contains("q=Atelier");
            browser.isAccessible();
            press(
                    page,
                    page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true)));
            press(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier")));
            page.getByLabel("Téléphone", EXACTLY).fill("01 80 05 98 99");
            page.keyboard().press("Enter");

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Vos modifications sont enregistrées");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("01 80 05 98 99")))
                    .isVisible();
            browser.hasNoErrors();
        }
    }

    @Test
    void wrong_fields_are_listed_and_each_line_leads_to_its_field() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/place/edit.xhtml");
            page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .fill("Sans adresse");
            page.getByLabel("Téléphone", EXACTLY).fill("3949");
            press(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer")));

            Locator summary = page.getByRole(AriaRole.ALERT);
            assertThat(summary).containsText("Téléphone");
            assertThat(summary).isFocused();
            browser.isAccessible();
            press(page, summary.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Téléphone")));
            assertThat(page.getByLabel("Téléphone", EXACTLY)).isFocused();
            assertThat(page.getByLabel("Téléphone", EXACTLY)).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Téléphone", EXACTLY)).hasValue("3949");
        }
    }

    @Test
    void when_somebody_else_was_quicker_both_versions_are_shown_and_nothing_typed_is_lost() {
        String name = "Partage " + UUID.randomUUID();
        try (Browser first = Browser.signedIn("ept", Browser.WIDE);
                Browser second = Browser.signedIn("departement", Browser.WIDE)) {
            String address = create(first, name);
            String edit = "/place/edit.xhtml?id=" + address.replaceAll(".*id=", "");
            Page mine = first.open(edit);
            Page theirs = second.open(edit);
            theirs.getByLabel("Présentation résumée").fill("Résumé de l'autre");
            press(theirs, theirs.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer")));
            assertThat(theirs.getByRole(AriaRole.STATUS)).containsText("enregistrées");

            mine.getByLabel("Téléphone", EXACTLY).fill("01 80 05 98 77");
            press(mine, mine.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer")));
            assertThat(mine.getByText("Quelqu'un d'autre a modifié cette fiche"))
                    .isVisible();
            assertThat(mine.getByLabel("Téléphone", EXACTLY)).hasValue("01 80 05 98 77");
            first.isAccessible();
            press(mine, mine.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer")));

            assertThat(mine.getByText("Résumé de l'autre").first()).isVisible();
            assertThat(mine.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("01 80 05 98 77")))
                    .isVisible();
        }
    }

    @Test
    void a_place_is_archived_with_a_reason_and_restored() {
        String name = "Archive " + UUID.randomUUID();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            create(browser, name);
            Page page = browser.page();
            press(page, tab(page, "Historique"));
            page.getByLabel("Motif").fill("Fermé en juin");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Motif : Fermé en juin")).isVisible();
            browser.isAccessible();

            press(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restaurer ce lieu")));
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Le lieu est restauré");
        }
    }

    @Test
    void the_list_is_exported_as_it_is_filtered_and_no_cell_is_a_formula() throws IOException {
        String word = UUID.randomUUID().toString();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            create(browser, "=cmd " + word);
            Page page = browser.open("/place/list.xhtml?q=" + word);
            Download download = page.waitForDownload(() ->
                    press(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Exporter en CSV"))));

            String csv = new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
            Assertions.assertThat(csv.lines().toList()).hasSize(2);
            Assertions.assertThat(csv).startsWith("\uFEFFNom;").contains("'=cmd " + word);
        }
    }

    @Test
    void a_visitor_signs_in_first_and_a_member_only_reads() {
        try (Browser visitor = Browser.visitor(Browser.WIDE)) {
            assertThat(visitor.open("/place/list.xhtml")).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        }
        try (Browser member = Browser.signedIn("membre", Browser.WIDE)) {
            Page page = member.open("/place/list.xhtml");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ajouter un lieu")))
                    .hasCount(0);
            member.open("/place/edit.xhtml");
            assertThat(page.getByRole(AriaRole.HEADING)).containsText(new String[] {"Accès refusé"});
        }
    }

    @Test
    void only_what_was_verified_is_dated_when_a_place_is_saved() {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = fill(browser, "Âge " + UUID.randomUUID());
            page.getByLabel("Les horaires", EXACTLY).uncheck();
            String edit = save(page).replace("detail", "edit");
            Locator ages = page.getByText("Dernière vérification");
            assertThat(ages).containsText("les horaires à une date inconnue");

            page.navigate(edit);
            page.getByLabel("Téléphone", EXACTLY).fill("01 80 05 98 99");
            save(page);
            assertThat(ages).containsText("les horaires à une date inconnue");
            browser.isAccessible();
            browser.fitsTheWindow();

            page.navigate(edit);
            page.getByLabel("Les horaires", EXACTLY).check();
            save(page);
            assertThat(ages).hasCount(0);
        }
    }

    @Test
    void the_commune_is_suggested_with_those_of_the_committee_first() {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/place/edit.xhtml");
            page.locator("[id='place:commune_input']").pressSequentially("clichy");
            assertThat(page.getByText("Clichy-sous-Bois (93014)")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("[id='place:commune_input']")).hasValue("Clichy-sous-Bois (93014)");
        }
    }

    @Test
    void pages_fit_a_narrow_window() {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            create(browser, "Étroit " + UUID.randomUUID());
            browser.fitsTheWindow();
            browser.isAccessible();
            browser.open("/place/list.xhtml");
            browser.fitsTheWindow();
            browser.isAccessible();
            browser.open("/place/edit.xhtml");
            browser.fitsTheWindow();
            browser.isAccessible();
        }
    }

    /** Enters a place and returns the address of its record. */
    static String create(Browser browser, String name) {
        return save(fill(browser, name));
    }

    private static Page fill(Browser browser, String name) {
        Page page = browser.open("/place/edit.xhtml");
        page.locator("[id='place:name']").fill(name);
        page.locator("[id='place:address']").fill("1 rue Imaginaire");
        page.locator("[id='place:postalCode']").fill("93220");
        page.locator("[id='place:commune_input']").fill("Gagny (93032)");
        return page;
    }

    private static String save(Page page) {
        press(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer")));
        page.waitForURL(url -> url.contains("/place/detail.xhtml"));
        return page.url();
    }

    static Locator tab(Page page, String title) {
        return page.locator(".m-tabs--ready [role=tab]", new Page.LocatorOptions().setHasText(title));
    }

    static void press(Page page, Locator target) {
        target.focus();
        page.keyboard().press("Enter");
    }
}
