package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillage.testing.Keys.button;
import static fr.maillage.testing.Keys.link;
import static fr.maillage.testing.Keys.press;
import static fr.maillage.testing.MailedProduct.AMEL;
import static fr.maillage.testing.MailedProduct.TWO_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import fr.maillage.testing.MailedProduct;
import fr.maillage.testing.PdfUa;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A secretary writes minutes, with and without a network, and a member approves them on a telephone without an account. */
class MinutesJourney {

    private static final String ANSWER = "/committee/gathering/approve";
    private static MailedProduct product;

    @BeforeAll
    static void start() {
        product = MailedProduct.start("minutes");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void minutes_are_typed_by_keyboard_lose_nothing_and_are_approved_in_three_clicks()
            throws IOException, InterruptedException {
        try (Browser browser = product.signedIn("ept", Browser.WIDE);
                Browser other = product.signedIn("ept", Browser.WIDE)) {
            Page page = browser.page();
            product.members(page, TWO_MEMBERS);
            String id = GatheringForm.create(page, GatheringForm.day(0), null);
            present(page);
            press(link(page, "Écrire le compte rendu"));
            page.waitForURL(url -> url.contains("/committee/gathering/meeting.xhtml"));
            browser.isAccessible();
            Page second = other.open("/committee/gathering/meeting.xhtml?id=" + id);

            type(page, "Bonne séance.");
            assertThat(state(page)).hasText("Enregistré.");
            withoutNetwork(id);
            twoAtOnce(other, second);
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            page.setViewportSize(Browser.WIDE, 800);
            printedAndSent(browser, id);

            String secret = product.secret(AMEL);
            lookAhead(secret);
            approve(secret);

            page.reload();
            Locator answers = page.locator("section[aria-labelledby=s-answers]");
            press(answers.locator("summary"));
            assertThat(answers).containsText("approuve");
            browser.isAccessible();
            press(button(page, "Enregistrer l'approbation"));
            assertThat(page.getByText("Le compte rendu est approuvé.")).isVisible();
            browser.isAccessible();
            try (Browser late = product.visitor(Browser.NARROW)) {
                Page closed = late.open(ANSWER + ".xhtml?link=" + secret);
                assertThat(button(closed, "J'approuve")).hasCount(0);
                assertThat(closed.getByText("les réponses sont closes")).isVisible();
                late.isAccessible();
            }
        }
    }

    /** Keeps in the browser what cannot be sent, which then goes by itself; its console tells that there was no network. */
    private static void withoutNetwork(String id) {
        try (Browser hall = product.signedIn("ept", Browser.NARROW)) {
            Page page = hall.open("/committee/gathering/meeting.xhtml?id=" + id);
            hall.fitsTheWindow();
            page.context().setOffline(true);
            type(page, "Bonne séance. Il en manque.");
            assertThat(state(page)).hasText("Pas encore envoyé : gardé dans ce navigateur.");
            page.context().setOffline(false);
            assertThat(state(page)).hasText("Enregistré.");
            page.reload();
            assertThat(text(page)).hasValue("Bonne séance. Il en manque.");
        }
    }

    /** Somebody opened the page before: she sees both texts, and keeps both. */
    private static void twoAtOnce(Browser other, Page second) {
        type(second, "Ouverture à 14 h 05.");
        Locator both = second.locator("[data-conflict]").first();
        assertThat(both).containsText("Bonne séance. Il en manque.");
        assertThat(both).containsText("Ouverture à 14 h 05.");
        other.isAccessible();
        press(button(second, "Garder les deux"));
        assertThat(state(second)).hasText("Enregistré.");
        assertThat(text(second)).hasValue("Bonne séance. Il en manque.\n\nOuverture à 14 h 05.");
    }

    private static void printedAndSent(Browser browser, String id) {
        Page page = browser.page();
        press(link(page, "Lire le compte rendu"));
        page.waitForURL(url -> url.contains("/committee/gathering/minutes.xhtml"));
        assertThat(page.getByText("Ouverture à 14 h 05.")).isVisible();
        browser.isAccessible();
        APIResponse printed = page.request()
                .get(product.server()
                        .uri("/api/v1/meetings/" + id + "/minutes.pdf")
                        .toString());
        assertThat(printed.status()).isEqualTo(200);
        assertThat(PdfUa.failures(printed.body())).isEmpty();
        press(button(page, "Envoyer aux personnes présentes"));
        assertThat(page.getByText("2 messages sont prêts")).isVisible();
        browser.isAccessible();
    }

    /** As mail clients and their virus scanners do. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        assertThat(product.lookedAhead(ANSWER, "answer=approves&number=1", secret))
                .contains("Amel &lt;i&gt;Exemple", "pas encore répondu")
                .doesNotContain("<i>Exemple", "Bo Exemple");
        assertThat(product.answer(ANSWER, "answer=perhaps&number=1", secret)).isEqualTo(422);
        assertThat(product.answer(ANSWER, "answer=approves&number=7", secret)).isEqualTo(412);
        assertThat(product.answer(ANSWER, "answer=approves&number=1", "made-up"))
                .isEqualTo(404);
    }

    private static void approve(String secret) {
        try (Browser browser = product.visitor(Browser.NARROW)) {
            Page page = browser.open(ANSWER + ".xhtml?link=" + secret);
            browser.isAccessible();
            browser.fitsTheWindow();
            press(button(page, "J'approuve"));
            assertThat(page.getByText("Merci : votre réponse est notée.")).isVisible();
            browser.isAccessible();
            press(button(page, "J'approuve"));
            assertThat(page.getByText("Vous aviez déjà répondu cela")).isVisible();
            press(button(page, "Demander une correction"));
            assertThat(page.getByText("Écrivez ce qu'il faut corriger.")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.open(ANSWER + ".xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            browser.isAccessible();
        }
    }

    private static void present(Page page) {
        press(link(page, "Noter les présences"));
        page.waitForURL(url -> url.contains("/committee/gathering/attendance.xhtml"));
        page.getByLabel("Présence de Amel <i>Exemple</i>").selectOption("present");
        page.getByLabel("Présence de Bo Exemple").selectOption("present");
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
    }

    private static void type(Page page, String words) {
        text(page).fill(words);
        press(button(page, "Enregistrer"));
    }

    private static Locator text(Page page) {
        return page.getByLabel("Échanges").first();
    }

    private static Locator state(Page page) {
        return page.locator("[data-state]").first();
    }
}
