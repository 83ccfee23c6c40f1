package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A resident is given a code in the street, reads what became of her words, and erases them; without scripts. */
class ReceiptJourney {

    private static final LocalDate TODAY = ClockProducer.today(Clock.systemUTC());

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private String link() {
        JsonObject campaign =
                Api.json(Api.of("ept").send("POST", "/api/v1/street-campaigns", """
                        {"title":"Gare %s","territory":"ept:200058790","mode":"micro-trottoir","opensOn":"%s","closesOn":"%s"}
                        """.formatted(tag, TODAY, TODAY)));
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/street/detail.xhtml?id=" + campaign.getString("id"));
            String link = page.locator("#link").inputValue();
            return link.substring(link.indexOf("/diagnosis/street/"));
        }
    }

    private static void said(Page page, String words) {
        page.locator("#words").fill(words);
        page.locator("#words").press("Enter");
        assertThat(page.locator("#words")).hasValue("");
    }

    @Test
    void a_code_made_without_a_network_opens_what_was_said_and_erases_it() {
        String first;
        String second;
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open(link());
            page.locator("#territory").selectOption("com:93032");
            page.locator("#consent").check();
            assertThat(page.locator("#receipt")).isHidden();
            said(page, "Le bus ne vient plus, " + tag);
            assertThat(page.locator("#receipt-code")).hasText(Pattern.compile("(\\w{4}-){2}\\w{4}"));
            first = page.locator("#receipt-code").textContent();
            said(page, "La mairie répond vite, " + tag);
            assertThat(page.locator("#receipt-code")).hasText(first);
            browser.isAccessible();
            browser.fitsTheWindow();

            page.context().setOffline(true);
            page.getByText("Autre personne").press("Enter");
            assertThat(page.locator("#receipt")).isHidden();
            page.locator("#consent").check();
            said(page, "Une autre personne, " + tag);
            second = page.locator("#receipt-code").textContent();
            Assertions.assertThat(second).isNotEqualTo(first);
            assertThat(page.locator("#kept-title")).containsText("attend");
            page.context().setOffline(false);
            assertThat(page.locator("#kept-title")).containsText("Tout est envoyé");
        }

        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open("/suivi");
            typed(page, "0000-0000-0000");
            assertThat(page.getByText("Ce code n'est pas reconnu")).isVisible();

            typed(page, " " + first.toLowerCase().replace("-", " "));
            Locator lines = page.locator("blockquote");
            assertThat(lines).hasText(new String[] {"Le bus ne vient plus, " + tag, "La mairie répond vite, " + tag});
            assertThat(page.getByText("Rien encore.")).hasCount(2);
            Assertions.assertThat(page.url()).doesNotContain(first).endsWith("/suivi");

            page.getByText("Effacer ce que j'ai dit").click();
            button(page, "Effacer toutes mes paroles").press("Enter");
            assertThat(page.getByText("C'est fait")).isVisible();
            typed(page, first);
            assertThat(page.getByText("déjà effacé")).isVisible();
        }

        looksGood(second);
    }

    private void looksGood(String code) {
        for (int width : new int[] {Browser.NARROW, Browser.WIDE}) {
            try (Browser browser = Browser.visitor(width)) {
                Page page = browser.open("/suivi");
                browser.isAccessible();
                browser.fitsTheWindow();
                typed(page, code);
                assertThat(page.locator("blockquote")).hasText("Une autre personne, " + tag);
                page.getByText("Effacer ce que j'ai dit").press("Enter");
                browser.isAccessible();
                browser.fitsTheWindow();
            }
        }
    }

    private static void typed(Page page, String code) {
        page.getByLabel("Votre code").fill(code);
        button(page, "Voir").press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
