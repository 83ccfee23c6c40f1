package fr.maillage.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What an officer does with places, by keyboard. */
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
    void one_part_of_a_record_shows_at_a_time_and_its_address_tells_which() {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            String address = create(browser, "Onglets " + UUID.randomUUID());
            Page page = browser.page();
            Locator record = page.locator("#s-services");
            Locator offers = page.locator("#s-offers");
            Locator archive = page.locator("#s-archive");
            assertThat(record).isVisible();
            assertThat(offers).isHidden();

            // By keyboard
            tab(page, "Fiche").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(offers).isVisible();
            assertThat(record).isHidden();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            assertThat(archive).isVisible();
            assertThat(tab(page, "Historique")).hasAttribute("aria-selected", "true");
            assertThat(page).hasURL(Pattern.compile(".*#tab-history"));
            page.locator(".m-breadcrumb a").last().click();
            page.waitForURL(url -> url.contains("/place/list.xhtml"));
            page.goBack();
            assertThat(archive).isVisible();
            assertThat(record).isHidden();

            // What a form of a tab answers is read there
            press(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Archiver ce lieu")));
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            assertThat(archive).isVisible();
            press(page, page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK));
            assertThat(page.getByLabel("Motif")).isFocused();
            browser.isAccessible();
            browser.fitsTheWindow();

            // A link may name anything in a tab
            browser.open(address.replaceFirst("https?://[^/]+", "") + "#s-offers");
            assertThat(offers).isVisible();
            page.reload();
            assertThat(offers).isInViewport();

            // Paper has it all
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(record).isVisible();
            assertThat(offers).isVisible();
            assertThat(archive).isVisible();
            assertThat(tab(page, "Fiche")).isHidden();
        }
    }

    @Test
    void without_scripts_all_parts_of_a_record_stand_one_below_the_other() {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open("/login.xhtml");
            page.getByLabel("Identifiant").fill("ept");
            page.getByLabel("Mot de passe").fill(ProductServer.DEMONSTRATION_PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login.xhtml"));
            create(browser, "Sans script " + UUID.randomUUID());

            for (String part : List.of("s-services", "s-offers", "s-history", "s-archive")) {
                assertThat(page.locator("#" + part)).isVisible();
                assertThat(page.locator("[aria-hidden=true] #" + part)).hasCount(0);
            }
            assertThat(page.locator("[role=tab]").first()).isHidden();
            page.getByLabel("Motif").fill("Fermé en juin");
            page.getByLabel("Motif").press("Enter");
            assertThat(page.getByText("Motif : Fermé en juin")).isVisible();
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
    private static String create(Browser browser, String name) {
        Page page = browser.open("/place/edit.xhtml");
        page.locator("[id='place:name']").fill(name);
        page.locator("[id='place:address']").fill("1 rue Imaginaire");
        page.locator("[id='place:postalCode']").fill("93220");
        page.locator("[id='place:commune_input']").fill("Gagny (93032)");
        press(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer")));
        page.waitForURL(url -> url.contains("/place/detail.xhtml"));
        return page.url();
    }

    private static Locator tab(Page page, String title) {
        return page.locator(".m-tabs--ready [role=tab]", new Page.LocatorOptions().setHasText(title));
    }

    private static void press(Page page, Locator target) {
        target.focus();
        page.keyboard().press("Enter");
    }
}
