package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Browser;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.MailedProduct;
import fr.maillage.testing.ProductServer;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer goes from a meeting's invitation to its pack without a mouse, and finds every page fit for who sees none. */
class CommitteeOfficerJourney {

    private static final String MAIL = "amel@exemple.test";
    private static final String MEMBERS = """
            Fils du clavier;Association;Gagny;Amel Exemple;;amel@exemple.test;;A
            Fils du clavier;Association;Gagny;Bo Exemple;;bo@exemple.test;;A
            """;

    /** More than any of these pages has to stop at. */
    private static final int MOST_STOPS = 300;

    private static MailedProduct product;

    @BeforeAll
    static void start() {
        product = MailedProduct.start("officer");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void from_the_invitation_to_the_pack_the_keyboard_is_enough() {
        try (Browser browser = product.signedIn("ept", Browser.WIDE)) {
            Page page = browser.page();
            product.members(page, MEMBERS);
            browser.isAccessible();
            String id = meeting(browser);
            item(browser);
            invite(browser);
            pack(browser, id);
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    /** One of in nine days; its identifier. */
    private static String meeting(Browser browser) {
        Page page = browser.page();
        enter(page, link(page, "Créer une séance"));
        page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
        browser.isAccessible();
        type(page, page.getByLabel("Intitulé"), "Les freins");
        // In which order their parts are typed is the browser's affair.
        set(
                page,
                page.locator("#heldOn"),
                ClockProducer.today(Clock.systemUTC()).plusDays(9).toString());
        set(page, page.locator("#startsAt"), "14:00");
        type(page, page.locator("#mode"), "En");
        assertThat(page.locator("#mode")).hasValue("online");
        enter(page, button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        browser.isAccessible();
        Matcher id = Pattern.compile("id=([0-9a-f-]+)").matcher(page.url());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static void item(Browser browser) {
        Page page = browser.page();
        enter(page, link(page, "Ajouter un point"));
        page.waitForURL(url -> url.contains("/committee/item/edit.xhtml"));
        browser.isAccessible();
        type(page, page.locator("#title"), "Où en sont les actions");
        type(page, page.locator("#duration"), "25");
        enter(page, button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        assertThat(page.locator("section[aria-labelledby=s-agenda]")).containsText("Où en sont les actions");
        browser.isAccessible();
    }

    private static void invite(Browser browser) {
        Page page = browser.page();
        enter(page, link(page, "Inviter les membres"));
        page.waitForURL(url -> url.contains("/committee/gathering/invite.xhtml"));
        browser.isAccessible();
        enter(page, button(page, "Envoyer les invitations"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        assertThat(page.getByText("2 messages sont prêts")).isVisible();
        browser.isAccessible();
    }

    private static void pack(Browser browser, String id) {
        Page page = browser.page();
        enter(page, button(page, "Générer le dossier"));
        page.waitForURL(url -> url.contains("/job/detail.xhtml"));
        Locator editions = page.locator("section[aria-labelledby=s-pack]");
        Locator paper = paper(editions, "Membres");
        ProductServer.await("the pack", Duration.ofMinutes(3), () -> {
            browser.open("/committee/gathering/detail.xhtml?id=" + id);
            return paper.count() == 1 && paper(editions, "Pilotes").count() == 1;
        });
        browser.isAccessible();
        assertThat(editions.locator("tbody tr")).hasCount(2);
        reach(page, paper);
        APIResponse read = page.request()
                .get(product.server().uri(paper.getAttribute("href")).toString());
        assertThat(read.status()).isEqualTo(200);
        enter(page, button(page, "Envoyer le dossier aux membres"));
        assertThat(page.getByText("2 messages sont prêts")).isVisible();
        browser.isAccessible();
        ProductServer.await(
                "the pack by mail",
                Duration.ofMinutes(2),
                () -> product.mail().mailsTo(MAIL).stream()
                        .map(LocalMailServer.Mail::text)
                        .anyMatch(text -> text.contains("/committee/pack/read.xhtml?link=")));
    }

    /** The edition for some readers as paper. */
    private static Locator paper(Locator editions, String readers) {
        return editions.getByLabel(Pattern.compile("PDF accessible, " + readers));
    }

    /** Goes there from one stop of the page to the next. */
    private static void reach(Page page, Locator goal) {
        goal.waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) goal.evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + goal);
    }

    private static void enter(Page page, Locator goal) {
        reach(page, goal);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, Locator goal, String words) {
        reach(page, goal);
        page.keyboard().type(words);
    }

    private static void set(Page page, Locator goal, String value) {
        reach(page, goal);
        goal.fill(value);
    }

    private static Locator button(Page page, String called) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(called))
                .first();
    }

    private static Locator link(Page page, String called) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(called))
                .first();
    }
}
