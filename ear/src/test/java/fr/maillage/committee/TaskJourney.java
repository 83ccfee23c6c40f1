package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** An officer gives somebody a task, who ticks it off on a telephone without an account. */
class TaskJourney {

    private static final String ANSWER = "/committee/task/answer";
    private static final String MAIL = "amel@exemple.test";

    private static MailedProduct product;

    @BeforeAll
    static void start() {
        product = MailedProduct.start("task");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void an_officer_asks_the_owner_who_ticks_the_task_off_by_a_link_that_no_look_ahead_uses_up()
            throws IOException, InterruptedException {
        try (Browser browser = product.signedIn("ept", Browser.WIDE)) {
            Page page = browser.page();
            String body = body(page);
            person(browser);
            task(browser, body, "Écrire au bailleur");
            assertThat(page.locator(".m-state")).containsText("En retard");
            press(button(page, "Demander l'avancement"));
            assertThat(page.getByText("Un message est prêt à partir.")).isVisible();
            browser.isAccessible();
            press(button(page, "Demander l'avancement"));
            assertThat(page.getByText("a déjà reçu un message aujourd'hui")).isVisible();

            String secret = product.secret(MAIL);
            lookAhead(secret);
            tickOff(secret);

            page.reload();
            assertThat(page.locator(".m-state")).containsText("Faite en retard");
            assertThat(page.locator("section[aria-labelledby=s-who]")).containsText("Par <b>courrier");
            assertThat(page.locator("section[aria-labelledby=s-history]")).containsText("Déclarée faite par le lien");
            browser.isAccessible();
            list(browser, body);
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    private static void list(Browser browser, String body) {
        Page page = browser.page();
        task(browser, body, "Relancer la préfecture");
        browser.open("/committee/body/detail.xhtml?id=" + body);
        assertThat(page.locator("section[aria-labelledby=s-tasks]")).containsText("Une tâche en retard");
        browser.isAccessible();
        press(button(page, "Relancer les responsables des tâches en retard"));
        assertThat(page.getByText("Un message est prêt à partir.")).isVisible();
        browser.open("/committee/task/list.xhtml?state=late&body=" + body);
        Locator rows = page.locator("main table tbody tr");
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("Relancer la préfecture");
        assertThat(rows.first()).containsText("Amel <i>Exemple");
        browser.isAccessible();
        try (Page other = page.context().newPage()) {
            other.navigate(page.url());
            press(button(page, "Faite aujourd'hui : Relancer la préfecture"));
            assertThat(page.getByText("est notée comme faite aujourd'hui")).isVisible();
            assertThat(page.getByText("Aucune tâche ne répond à ces critères")).isVisible();
            press(button(other, "Faite aujourd'hui : Relancer la préfecture"));
            assertThat(other.getByText("Quelqu'un d'autre a modifié")).isVisible();
        }
        browser.open("/committee/task/list.xhtml?state=done&body=" + body);
        assertThat(rows).hasCount(2);
    }

    private static String body(Page page) {
        return product.created(
                page,
                "/api/v1/bodies",
                "{\"name\":\"Comité des tâches\",\"kind\":\"committee\",\"territory\":\"ept:200058790\"}");
    }

    private static void person(Browser browser) {
        Page page = browser.open("/person/edit.xhtml");
        page.locator("#name").fill("Amel <i>Exemple</i>");
        page.locator("#email").fill(MAIL);
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/person/detail.xhtml"));
    }

    private static void task(Browser browser, String body, String title) {
        Page page = browser.open("/committee/task/edit.xhtml?body=" + body);
        press(button(page, "Enregistrer"));
        assertThat(page.locator("#title")).hasAttribute("aria-invalid", "true");
        browser.isAccessible();
        page.locator("#title").fill(title);
        page.locator("[name=owner], [name=owner_input]").first().fill("Amel <i>Exemple</i>");
        page.locator("#dueOn").fill(today().minusDays(2).toString());
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/task/detail.xhtml"));
        browser.isAccessible();
    }

    /** As mail clients and their virus scanners do, and as somebody who guesses. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        assertThat(product.lookedAhead(ANSWER, "doneOn=" + today(), secret))
                .contains("Ce lien est pour Amel &lt;i&gt;Exemple", "Écrire au bailleur", "Est-elle faite")
                .doesNotContain("<i>Exemple", MAIL);
        assertThat(product.answer(ANSWER, "remark=&doneOn=" + today().plusDays(1), secret))
                .isEqualTo(422);
        assertThat(product.answer(ANSWER, "remark=&doneOn=" + today(), "made-up"))
                .isEqualTo(404);
    }

    private static void tickOff(String secret) throws IOException, InterruptedException {
        try (Browser browser = product.visitor(Browser.NARROW)) {
            Page page = browser.open(ANSWER + ".xhtml?link=" + secret);
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("#doneOn").fill("");
            page.locator("#remark").fill("Par <b>courrier");
            press(button(page, "C'est fait"));
            assertThat(page.locator("#doneOn")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#remark")).hasValue("Par <b>courrier");
            browser.isAccessible();
            page.locator("#doneOn").fill(today().toString());
            press(button(page, "C'est fait"));
            assertThat(page.getByText("Merci : la tâche est notée comme faite."))
                    .isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open(ANSWER + ".xhtml?link=" + secret);
            assertThat(page.getByText("Cette tâche est déjà faite")).isVisible();
            browser.isAccessible();
            browser.open(ANSWER + ".xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
        }
        assertThat(product.answer(ANSWER, "remark=&doneOn=" + today(), secret))
                .as("a link that was used")
                .isEqualTo(409);
    }

    private static LocalDate today() {
        return ClockProducer.today(Clock.systemUTC());
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called));
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
