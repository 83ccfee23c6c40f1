package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer prepares an agenda by keyboard. */
class MeetingJourney {

    private final String word = "p" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_officer_adds_moves_corrects_and_carries_over_items_by_keyboard() {
        Api program = Api.of("ept");
        String body = BodyListJourney.workingGroup(program, "Groupe " + word);
        String holder = body.substring(body.lastIndexOf('/') + 1);
        String june = gathering(program, holder, "2026-06-11");
        String october = gathering(program, holder, "2026-10-08");
        program.send("POST", "/api/v1/actions", """
                {"title":"Le wifi %1$s","code":"A%1$s","kind":"serie-ateliers","territory":"com:93032","state":"idea"}
                """.formatted(word));
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/gathering/detail.xhtml?id=" + june);
            browser.isAccessible();
            add(browser, "Compte rendu", "10");

            press(link(page, "Ajouter un point"));
            page.waitForURL(url -> url.contains("/committee/item/edit.xhtml"));
            page.locator("#title").fill("Le wifi");
            page.locator("#duration").fill("0");
            browser.isAccessible();
            press(button(page, "Enregistrer"));
            assertThat(page.locator("#duration")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#title")).hasValue("Le wifi");
            page.locator("#duration").fill("15");
            page.locator("#presentedBy").fill("secrétariat");
            page.locator("#carriedOver").selectOption("yes");
            page.locator("[name=added], [name=added_input]").first().fill("action:A" + word);
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
            assertThat(rows(page)).hasCount(2);
            assertThat(rows(page).nth(1)).containsText("14:10");
            assertThat(rows(page).nth(1)).containsText("Le wifi " + word);
            assertThat(rows(page).nth(1)).containsText("Reporté");
            assertThat(agenda(page)).containsText("25 minutes prévues sur 120");
            browser.isAccessible();

            press(page.getByLabel("Monter « Le wifi »"));
            assertThat(rows(page).nth(0)).containsText("Le wifi");
            assertThat(rows(page).nth(1)).containsText("14:15");
            press(page.getByLabel("Descendre « Le wifi »"));
            assertThat(rows(page).nth(0)).containsText("Compte rendu");

            press(page.getByLabel("Modifier « Compte rendu »"));
            page.waitForURL(url -> url.contains("/committee/item/edit.xhtml?id="));
            page.locator("#duration").fill("20");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
            assertThat(rows(page).nth(1)).containsText("14:20");

            browser.open("/committee/gathering/detail.xhtml?id=" + october);
            press(page.getByLabel("Reprendre ici « Le wifi »"));
            assertThat(rows(page)).hasCount(1);
            assertThat(rows(page)).containsText("Suite de");
            assertThat(rows(page)).containsText("Le wifi " + word);
            assertThat(agenda(page)).not().containsText("Points reportés");
            browser.isAccessible();

            press(link(page, "Le wifi").first());
            page.waitForURL(url -> url.contains("/committee/item/detail.xhtml"));
            browser.isAccessible();
            page.locator("[id='archive:reason']").fill("Réglé autrement");
            press(button(page, "Archiver"));
            assertThat(page.locator("main")).containsText("Réglé autrement");
            press(button(page, "Restaurer"));
            assertThat(page.locator(".m-notice--warning")).hasCount(0);
            browser.hasNoErrors();
        }
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            browser.open("/committee/gathering/detail.xhtml?id=" + june);
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open("/committee/item/edit.xhtml?gathering=" + june);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void the_second_of_two_officers_is_told_that_the_agenda_is_another_one() {
        Api program = Api.of("ept");
        String body = BodyListJourney.workingGroup(program, "Groupe " + word);
        String june = gathering(program, body.substring(body.lastIndexOf('/') + 1), "2026-06-11");
        try (Browser one = Browser.signedIn("ept", Browser.WIDE);
                Browser two = Browser.signedIn("ept", Browser.WIDE)) {
            one.open("/committee/gathering/detail.xhtml?id=" + june);
            add(one, "Premier", "10");
            add(one, "Second", "10");
            two.open("/committee/gathering/detail.xhtml?id=" + june);
            press(one.page().getByLabel("Monter « Second »"));
            assertThat(rows(one.page()).nth(0)).containsText("Second");

            press(two.page().getByLabel("Monter « Second »"));
            assertThat(two.page().locator(".m-notice--error")).isVisible();
            assertThat(rows(two.page()).nth(0)).containsText("Second");
        }
    }

    private static void add(Browser browser, String title, String minutes) {
        Page page = browser.page();
        press(link(page, "Ajouter un point"));
        page.waitForURL(url -> url.contains("/committee/item/edit.xhtml"));
        page.locator("#title").fill(title);
        page.locator("#duration").fill(minutes);
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
    }

    private static String gathering(Api program, String body, String day) {
        JsonObject made = Api.json(program.send("POST", "/api/v1/gatherings", """
                {"title":"Séance","body":"%s","heldOn":"%s","startsAt":"14:00","endsAt":"16:00","mode":"on-site"}
                """.formatted(body, day)));
        return made.getString("id");
    }

    private static Locator agenda(Page page) {
        return page.locator("section[aria-labelledby=s-agenda]");
    }

    private static Locator rows(Page page) {
        return agenda(page).locator("tbody tr");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
