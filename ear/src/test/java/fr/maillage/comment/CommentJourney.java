package fr.maillage.comment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillage.testing.Keys.button;
import static fr.maillage.testing.Keys.press;
import static fr.maillage.testing.MailedProduct.AMEL;
import static fr.maillage.testing.MailedProduct.TWO_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import fr.maillage.testing.MailedProduct;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A member says something of a finding by keyboard and tells two others, one of whom answers on a telephone. */
class CommentJourney {

    private static final String ANSWER = "/comment/answer";
    private static MailedProduct product;

    @BeforeAll
    static void start() {
        product = MailedProduct.start("comment");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_member_comments_by_keyboard_and_one_of_those_she_tells_answers_by_her_link()
            throws IOException, InterruptedException {
        String finding;
        try (Browser officer = product.signedIn("ept", Browser.WIDE)) {
            product.members(officer.page(), TWO_MEMBERS);
            finding = finding(officer.page());
        }
        try (Browser browser = product.signedIn("membre", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/finding/detail.xhtml?id=" + finding);
            browser.isAccessible();
            page.locator("#text").focus();
            page.keyboard().type("Le guichet <b>ferme</b> trop tôt.");
            tell(page, "Amel");
            tell(page, "Bo");
            browser.isAccessible();
            press(button(page, "Publier le commentaire"));
            assertThat(page.getByText("Votre commentaire est publié.")).isVisible();
            Locator section = page.locator("section[aria-labelledby=s-comments]");
            assertThat(section).containsText("Le guichet <b>ferme</b> trop tôt.");
            assertThat(section).containsText("Amel <i>Exemple</i>");
            assertThat(section).containsText("Bo Exemple");
            browser.isAccessible();

            String secret = product.secret(AMEL);
            lookAhead(secret);
            answer(secret);
            flood();

            page.reload();
            assertThat(section).containsText("Je le constate aussi.");
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            page.locator("#text").fill("x".repeat(2001));
            press(button(page, "Publier le commentaire"));
            assertThat(page.getByText("Le texte dépasse 2").first()).isVisible();
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    private static void tell(Page page, String words) {
        page.locator("#told_input").focus();
        page.keyboard().type(words);
        page.locator(".ui-autocomplete-item").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        press(button(page, "Ajouter un destinataire"));
        page.locator("section[aria-labelledby=s-comments] li", new Page.LocatorOptions().setHasText(words))
                .getByText("Retirer")
                .or(page.locator("input[aria-label^='Retirer " + words + "']"))
                .first()
                .waitFor();
    }

    private static String finding(Page page) {
        return product.created(
                page,
                "/api/v1/findings",
                Map.of(
                        "title", "Les guichets ferment",
                        "territory", "ept:200058790",
                        "state", "discussed",
                        "proposedOn", "2026-03-02"));
    }

    /** As mail clients and their virus scanners do. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        assertThat(product.lookedAhead(ANSWER, "text=Oui", secret))
                .contains("Amel &lt;i&gt;Exemple", "Le guichet &lt;b&gt;ferme", "Les guichets ferment")
                .doesNotContain("<i>Exemple", "Bo Exemple", "bo@exemple.test");
        assertThat(product.answer(ANSWER, "text=" + "x".repeat(2001), secret)).isEqualTo(422);
        assertThat(product.answer(ANSWER, "text=Oui", "made-up")).isEqualTo(404);
    }

    private static void answer(String secret) throws IOException, InterruptedException {
        try (Browser browser = product.visitor(Browser.NARROW)) {
            Page page = browser.open(ANSWER + ".xhtml?link=" + secret);
            assertThat(page.locator("main")).containsText("Ce lien est pour Amel");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByLabel("Votre réponse").fill("Je le constate aussi.");
            press(button(page, "Envoyer ma réponse"));
            assertThat(page.getByText("Merci : votre réponse est publiée.")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(product.answer(ANSWER, "text=Encore", secret)).isEqualTo(409);
            browser.open(ANSWER + ".xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            browser.isAccessible();
        }
    }

    private static void flood() throws IOException, InterruptedException {
        int last = 0;
        for (int i = 0; i < 21 && last != 429; i++) {
            last = product.answer(ANSWER, "text=Oui", "made-up-" + i);
        }
        assertThat(last).isEqualTo(429);
    }
}
