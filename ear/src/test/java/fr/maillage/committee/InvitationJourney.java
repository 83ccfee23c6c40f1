package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillage.testing.Keys.button;
import static fr.maillage.testing.Keys.link;
import static fr.maillage.testing.Keys.press;
import static fr.maillage.testing.MailedProduct.AMEL;
import static fr.maillage.testing.MailedProduct.TWO_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.MailedProduct;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer invites the members of a committee, and one of them answers on a telephone without an account. */
class InvitationJourney {

    private static final String ANSWER = "/committee/gathering/answer";
    private static final String ENTRY = "/committee/gathering/calendar?link=";
    private static final String CHRIS = "Fils du clavier;Association;Gagny;Chris Exemple;;;;B\n";

    private static MailedProduct product;

    @BeforeAll
    static void start() {
        product = MailedProduct.start("invitation");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void members_are_invited_by_keyboard_and_answer_by_a_link_that_no_look_ahead_uses_up()
            throws IOException, InterruptedException {
        try (Browser browser = product.signedIn("ept", Browser.WIDE)) {
            Page page = browser.page();
            product.members(page, TWO_MEMBERS + CHRIS);
            gathering(browser);
            press(link(page, "Inviter les membres"));
            page.waitForURL(url -> url.contains("/committee/gathering/invite.xhtml"));
            assertThat(page.locator("section[aria-labelledby=s-addresses]")).containsText("Chris Exemple");
            browser.isAccessible();
            press(button(page, "Envoyer les invitations"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
            assertThat(page.getByText("2 messages sont prêts")).isVisible();
            browser.isAccessible();

            String secret = product.secret(AMEL);
            lookAhead(secret);
            answer(secret);

            page.reload();
            Locator invitations = page.locator("section[aria-labelledby=s-invitations]");
            press(invitations.locator("summary"));
            assertThat(invitations.locator("tbody tr")).hasCount(2);
            assertThat(invitations.locator("tbody tr").first()).containsText("Envoie son suppléant");
            browser.isAccessible();
            press(link(page, "Inviter les membres"));
            assertThat(page.getByText("Tous les membres à qui l'on peut écrire sont invités."))
                    .isVisible();
            page.getByLabel("Relancer la personne qui n'a pas répondu").press("Space");
            browser.isAccessible();
            press(button(page, "Envoyer les invitations"));
            assertThat(page.getByText("Un message est prêt")).isVisible();
            assertThat(invitations).containsText("relancé le");
            move(browser, page);
            cancel(browser, page);
            takenOut(secret);
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    /** Moves the gathering and tells those who were invited, whose calendars follow. */
    private static void move(Browser browser, Page page) {
        GatheringForm.change(page, "#startsAt", "15:30");
        assertThat(page.locator("section[aria-labelledby=s-untold]"))
                .containsText("2 personnes invitées ne le savent pas encore");
        browser.isAccessible();
        press(button(page, "Prévenir les personnes invitées"));
        assertThat(page.getByText("2 messages sont prêts")).isVisible();
        assertThat(page.locator("section[aria-labelledby=s-untold]")).hasCount(0);
        awaitEntry("METHOD:REQUEST", "SEQUENCE:1", "T153000");
    }

    private static void cancel(Browser browser, Page page) {
        page.getByLabel("Raison").fill("Reportée");
        press(button(page, "Archiver"));
        assertThat(page.locator("section[aria-labelledby=s-untold]")).containsText("n'aura pas lieu");
        browser.isAccessible();
        press(button(page, "Annoncer l'annulation de la séance"));
        assertThat(page.getByText("2 messages sont prêts")).isVisible();
        browser.isAccessible();
        awaitEntry("METHOD:CANCEL", "SEQUENCE:2");
    }

    private static void awaitEntry(String... lines) {
        ProductServer.await(
                "the entry",
                Duration.ofMinutes(2),
                () -> product.mail().mailsTo(AMEL).stream()
                        .map(LocalMailServer.Mail::calendar)
                        .anyMatch(entry -> Arrays.stream(lines).allMatch(entry::contains)));
    }

    private static void gathering(Browser browser) {
        Page page = browser.page();
        GatheringForm.create(page, GatheringForm.day(9), "Mairie de Gagny");
        browser.isAccessible();
    }

    /** As mail clients and their virus scanners do. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        assertThat(product.lookedAhead(ANSWER, "answer=comes", secret))
                .contains("Amel &lt;i&gt;Exemple", "Mairie de Gagny", "Pas encore de réponse")
                .doesNotContain("<i>Exemple", "bo@exemple.test", "Bo Exemple");
        HttpResponse<String> entry = product.seen("GET", ENTRY + secret);
        assertThat(entry.statusCode()).isEqualTo(200);
        assertThat(entry.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(entry.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(entry.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", "seance.ics");
        assertThat(entry.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(entry.body()).contains("METHOD:PUBLISH", "T140000").doesNotContain("ATTENDEE", AMEL);
        assertThat(product.seen("HEAD", ENTRY + secret).statusCode()).isEqualTo(200);
        assertThat(product.seen("GET", ENTRY + "made-up").statusCode()).isEqualTo(404);
        assertThat(product.answer(ANSWER, "answer=perhaps", secret)).isEqualTo(422);
        assertThat(product.answer(ANSWER, "answer=comes", "made-up")).isEqualTo(404);
    }

    private static void answer(String secret) {
        try (Browser browser = product.visitor(Browser.NARROW)) {
            Page page = browser.open(ANSWER + ".xhtml?link=" + secret);
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(entry(page, "Ajouter à mon agenda (.ics)")).contains("METHOD:PUBLISH", "Mairie de Gagny");
            press(button(page, "Je viens"));
            assertThat(page.getByText("Merci : votre réponse est notée.")).isVisible();
            browser.isAccessible();
            press(button(page, "J'envoie mon suppléant"));
            assertThat(page.locator("dl")).containsText("Envoie son suppléant");
            browser.fitsTheWindow();
            browser.open(ANSWER + ".xhtml?link=nothing");
            assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
            browser.isAccessible();
        }
    }

    /** Gives what the calendar gets that a link of the page offers. */
    private static String entry(Page page, String called) {
        Download file = page.waitForDownload(() -> press(link(page, called)));
        try {
            assertThat(file.suggestedFilename()).isEqualTo("seance.ics");
            return Files.readString(file.path(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who has it in her calendar and finds that it is off takes it out again. */
    private static void takenOut(String secret) {
        try (Browser browser = product.visitor(Browser.NARROW)) {
            Page page = browser.open(ANSWER + ".xhtml?link=" + secret);
            assertThat(page.getByText("Cette séance n'a plus lieu")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
            assertThat(entry(page, "Retirer de mon agenda (.ics)")).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        }
    }
}
