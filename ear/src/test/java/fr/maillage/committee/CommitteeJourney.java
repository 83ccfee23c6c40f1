package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers keep bodies and gatherings in a browser. */
class CommitteeJourney {

    private final String name = "Comité " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_officer_enters_a_body_and_its_first_gathering_with_groups_by_keyboard() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/gathering/list.xhtml");
            browser.isAccessible();
            press(link(page, "Instances"));
            page.waitForURL(url -> url.contains("/committee/body/list.xhtml"));
            browser.isAccessible();
            press(link(page, "Créer une instance").first());
            page.waitForURL(url -> url.contains("/committee/body/edit.xhtml"));
            page.getByLabel("Nom").fill(name);
            browser.isAccessible();
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/body/detail.xhtml"));
            assertThat(page.locator("h1")).hasText(name);
            browser.isAccessible();

            press(link(page, "Créer une séance"));
            page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
            assertThat(page.locator("[name=body], [name=body_input]").first()).hasValue(name);
            page.getByLabel("Intitulé").fill("Les freins");
            page.locator("#heldOn").fill("2021-02-18");
            page.locator("#startsAt").fill("14:00");
            page.locator("#endsAt").fill("16:30");
            page.locator("#mode").selectOption("online");
            group(page, 1, "Accès aux droits", "15", "S2-A");
            group(page, 2, "", "", "S2-B");
            browser.isAccessible();
            press(button(page, "Enregistrer"));

            // The wrong row is told, and what was typed stays
            assertThat(page.locator("#notices")).containsText("S2-B");
            assertThat(page.getByLabel("Code du groupe 1")).hasValue("S2-A");
            group(page, 2, "Équipement et connexion", "14", "");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
            Locator groups = page.locator("section[aria-labelledby=s-groups] tbody tr");
            assertThat(groups).hasCount(2);
            assertThat(groups.nth(1)).containsText("Équipement et connexion");
            assertThat(groups.nth(1)).containsText("G-A");
            assertThat(page.locator("section[aria-labelledby=s-when]")).containsText("18/02/2021");
            browser.isAccessible();

            press(link(page, "Noter les présences"));
            page.waitForURL(url -> url.contains("/committee/gathering/attendance.xhtml"));
            browser.isAccessible();
            press(page.locator("nav a[href*='/committee/gathering/detail.xhtml']")
                    .first());
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));

            press(page.locator("nav a[href*='/committee/body/detail.xhtml']").first());
            Locator held = page.locator("section[aria-labelledby=s-gatherings] tbody tr");
            assertThat(held).hasCount(1);
            assertThat(held).containsText("29");
        }
    }

    @Test
    void a_member_reads_and_finds_nothing_to_change() {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/committee/body/list.xhtml");
            assertThat(link(page, "Créer une instance")).hasCount(0);
            browser.isAccessible();
        }
    }

    private static void group(Page page, int row, String title, String present, String code) {
        page.getByLabel("Groupe " + row, new Page.GetByLabelOptions().setExact(true))
                .fill(title);
        page.getByLabel("Présents au groupe " + row).fill(present);
        page.getByLabel("Code du groupe " + row).fill(code);
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
