package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillage.testing.Keys.button;
import static fr.maillage.testing.Keys.press;
import static fr.maillage.testing.MailedProduct.AMEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Browser;
import fr.maillage.testing.MailedProduct;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A member ranks, reads what awaits her on a telephone and chooses how often she is told, without an account. */
class DigestJourney {

    private static final String PAGE = "/committee/digest/page";
    private static final String QUESTION = "Que faire d'abord ?";

    private static MailedProduct product;

    @BeforeAll
    static void start() {
        product = MailedProduct.start("digest");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_member_ranks_and_is_told_what_awaits_her_by_links_that_no_look_ahead_uses_up()
            throws IOException, InterruptedException {
        try (Browser browser = product.signedIn("ept", Browser.WIDE)) {
            Page page = browser.page();
            String body = product.created(page, "/api/v1/bodies", """
                    {"name":"Comité des priorités","kind":"committee","territory":"ept:200058790"}""");
            String person = person(browser);
            product.created(page, "/api/v1/bodies/" + body + "/members", "{\"person\":\"" + person + "\"}");
            product.created(page, "/api/v1/tasks", """
                    {"title":"Écrire <b>au bailleur","body":"%s","owner":"%s","dueOn":"%s"}""".formatted(body, person, today().minusDays(2)));
            ask(browser, body);
            rank(product.secret(AMEL, 0, "/committee/ranking/answer.xhtml"));
            page.reload();
            assertThat(page.getByText("Une réponse sur une personne")).isVisible();
            assertThat(page.locator("main table tbody tr").first()).containsText("Ateliers");
            browser.isAccessible();
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.open("/committee/body/detail.xhtml?id=" + body);
            assertThat(page.locator("section[aria-labelledby=s-rankings]")).containsText(QUESTION);
            browser.isAccessible();
            browser.hasNoErrors();
            tell(page);
        }
        String secret = product.secret(AMEL, 1, PAGE + ".xhtml");
        lookAhead(secret);
        choose(secret);
    }

    private static void ask(Browser browser, String body) {
        Page page = browser.open("/committee/ranking/edit.xhtml?body=" + body);
        press(button(page, "Demander aux membres"));
        assertThat(page.locator("#question")).hasAttribute("aria-invalid", "true");
        browser.isAccessible();
        page.locator("#question").fill(QUESTION);
        page.locator("#options").fill("Permanences\nAteliers\n\nMatériel");
        press(button(page, "Demander aux membres"));
        page.waitForURL(url -> url.contains("/committee/ranking/detail.xhtml"));
        assertThat(page.getByText("Aucune réponse sur une personne")).isVisible();
        browser.isAccessible();
    }

    private static void rank(String secret) {
        try (Browser browser = product.visitor(Browser.NARROW)) {
            Page page = browser.open("/committee/ranking/answer.xhtml?link=" + secret);
            assertThat(page.getByText("Ce lien est pour Amel")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("#place-1").selectOption("2");
            page.locator("#place-2").selectOption("2");
            press(button(page, "Envoyer mon classement"));
            assertThat(page.getByText("chaque rang une seule fois")).isVisible();
            assertThat(page.locator("#place-1")).hasValue("2");
            browser.isAccessible();
            page.locator("#place-2").selectOption("1");
            page.locator("#place-3").selectOption("3");
            press(button(page, "Envoyer mon classement"));
            assertThat(page.getByText("Merci : votre classement est enregistré."))
                    .isVisible();
            assertThat(page.locator("#place-2")).hasValue("1");
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open("/committee/ranking/answer.xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
        }
    }

    /** As the timer does on Monday. */
    private static void tell(Page page) {
        APIResponse started = product.post(page, "admin", "/api/v1/jobs", "{\"job\":\"committee-digest\"}");
        assertThat(started.status()).as(started.text()).isEqualTo(202);
    }

    /** As mail clients and their virus scanners do, and as somebody who guesses. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        assertThat(product.lookedAhead(PAGE, "rhythm=never", secret))
                .contains("Ce lien est pour Amel", "Écrire &lt;b&gt;au bailleur", "en retard depuis")
                .doesNotContain("<b>au bailleur", AMEL, "checked=\"checked\"");
        assertThat(product.answer(PAGE, "rhythm=daily", secret)).isEqualTo(422);
        assertThat(product.answer(PAGE, "rhythm=never", "made-up")).isEqualTo(404);
    }

    private static void choose(String secret) {
        try (Browser browser = product.visitor(Browser.NARROW)) {
            Page page = browser.open(PAGE + ".xhtml?link=" + secret);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(button(page, "Enregistrer"));
            assertThat(page.getByText("Choisissez une réponse.")).isVisible();
            browser.isAccessible();
            page.locator("#r-monthly").check();
            press(button(page, "Enregistrer"));
            assertThat(page.getByText("Votre choix est enregistré.")).isVisible();
            assertThat(page.locator("#r-monthly")).isChecked();
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Écrire <b>au bailleur"))
                    .click();
            assertThat(page.getByText("Ce lien est pour Amel")).isVisible();
            press(button(page, "C'est fait"));
            assertThat(page.getByText("Merci : la tâche est notée comme faite."))
                    .isVisible();
            browser.open(PAGE + ".xhtml?link=" + secret);
            assertThat(page.getByText("Rien ne vous attend.")).isVisible();
            browser.isAccessible();
            browser.open(PAGE + ".xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            browser.isAccessible();
        }
    }

    private static String person(Browser browser) {
        Page page = browser.open("/person/edit.xhtml");
        page.locator("#name").fill("Amel Exemple");
        page.locator("#email").fill(AMEL);
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/person/detail.xhtml"));
        return page.url().substring(page.url().indexOf("id=") + 3);
    }

    private static LocalDate today() {
        return ClockProducer.today(Clock.systemUTC());
    }
}
