package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers keep the register of decisions in a browser. */
class DecisionJourney {

    private static final String MEMBERS_LIST = "/committee/decision/list.xhtml";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_officer_enters_a_decision_from_a_gathering_marks_it_done_and_withdraws_it_by_keyboard() {
        String gathering = gathering(Api.of("ept"));
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/gathering/detail.xhtml?id=" + gathering);
            Locator section = page.locator("section[aria-labelledby=s-decisions]");
            assertThat(section).containsText("Aucune décision");
            press(section.getByRole(AriaRole.LINK));
            page.waitForURL(url -> url.contains("/committee/decision/edit.xhtml"));
            assertThat(page.locator("#number")).hasValue("D-2021-01");
            assertThat(page.locator("[name=gathering], [name=gathering_input]").first())
                    .hasValue("Les freins – Groupe " + tag);
            browser.isAccessible();
            press(button(page, "Enregistrer"));

            // Errors are said at their field, and what was typed stays
            assertThat(page.locator("#text")).hasAttribute("aria-invalid", "true");
            page.locator("#text").fill("Un essai est mené " + tag + ".");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/committee/decision/detail.xhtml"));
            assertThat(page.locator("h1")).hasText("Décision D-2021-01");
            assertThat(page.locator(".m-state")).containsText("À réaliser");
            browser.isAccessible();

            page.locator("#doneOn").fill("2021-01-01");
            press(button(page, "Marquer réalisée"));
            assertThat(page.locator("#doneOn")).hasAttribute("aria-invalid", "true");
            page.locator("#doneOn").fill("2021-03-01");
            press(button(page, "Marquer réalisée"));
            assertThat(page.locator(".m-state")).containsText("Réalisée");

            page.locator("#withdrawnReason").fill("Remplacée par une autre");
            press(button(page, "Retirer la décision"));
            assertThat(page.locator(".m-state")).containsText("Retirée");
            assertThat(page.locator(".m-notice--warning")).containsText("Remplacée par une autre");
            assertThat(page.locator("#withdrawnReason")).hasCount(0);
            assertThat(page.locator("section[aria-labelledby=s-history]")).containsText("Retrait");
            browser.isAccessible();
            String here = page.url();

            browser.open(MEMBERS_LIST + "?state=withdrawn&q=" + tag);
            assertThat(page.locator("tbody tr")).hasCount(1);
            browser.isAccessible();
            browser.open("/committee/gathering/detail.xhtml?id=" + gathering);
            assertThat(section).containsText("D-2021-01");
            assertThat(section).containsText("Retirée");
            browser.hasNoErrors();
            narrow(here.substring(here.indexOf("/committee/")));
        }
    }

    @Test
    void an_action_is_named_and_approved_from_the_page_of_the_decision() {
        Api officer = Api.of("ept");
        String code = "A" + tag;
        Api.json(officer.send("POST", "/api/v1/actions", """
                {"title":"Aller au domicile %s","code":"%s","kind":"serie-ateliers","territory":"com:93032","state":"idea"}
                """.formatted(tag, code)));
        String body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + tag)))
                .getString("id");
        String decision = Api.json(officer.send("POST", "/api/v1/decisions", """
                {"text":"L'action est approuvée.","mode":"consensus","body":"%s","decidedOn":"2026-06-11"}
                """.formatted(body)))
                .getString("id");
        String second = Api.json(officer.send("POST", "/api/v1/decisions", """
                {"text":"L'action %s est suspendue.","mode":"consensus","body":"%s","decidedOn":"2026-06-12"}
                """.formatted(code, body)))
                .getString("id");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/decision/detail.xhtml?id=" + second);
            press(page.getByTitle("Lier " + code));
            assertThat(page.locator("section[aria-labelledby=s-effects] tbody tr"))
                    .containsText(code);

            browser.open("/committee/decision/detail.xhtml?id=" + decision);
            page.locator("#kind").selectOption("action");
            page.locator("#record").fill(code);
            page.locator("#effect").selectOption("approved");
            browser.isAccessible();
            press(page.locator("#name"));

            Locator row = page.locator("section[aria-labelledby=s-effects] tbody tr");
            assertThat(row).containsText(code);
            press(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Appliquer")));
            assertThat(row).containsText("Appliqué le");
            browser.isAccessible();
            press(row.getByRole(AriaRole.LINK));
            page.waitForURL(url -> url.contains("/plan/action/detail.xhtml"));
        }
    }

    private static void narrow(String decision) {
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            for (String page : new String[] {decision, MEMBERS_LIST, "/committee/decision/edit.xhtml"}) {
                browser.open(page);
                browser.isAccessible();
                browser.fitsTheWindow();
            }
        }
    }

    private String gathering(Api officer) {
        String body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + tag)))
                .getString("id");
        return Api.json(officer.send("POST", "/api/v1/gatherings", """
                {"title":"Les freins","body":"%s","heldOn":"2021-02-18","mode":"online"}
                """.formatted(body)))
                .getString("id");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
