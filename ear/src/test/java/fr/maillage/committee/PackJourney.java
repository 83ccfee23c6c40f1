package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Browser;
import fr.maillage.testing.MailedProduct;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A secretary has the pack of a meeting made and sent, and a member reads it on a telephone without an account. */
class PackJourney {

    private static final String MAIL = "amel@exemple.test";
    private static final String MEMBERS = """
            Fils du clavier;Association;Gagny;Amel <i>Exemple</i>;;amel@exemple.test;;A
            Fils du clavier;Association;Gagny;Bo Exemple;;bo@exemple.test;;A
            """;

    private static MailedProduct product;

    @BeforeAll
    static void start() {
        product = MailedProduct.start("pack");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_pack_is_chosen_made_and_sent_by_keyboard_and_read_on_a_telephone() throws IOException, InterruptedException {
        try (Browser browser = product.signedIn("ept", Browser.WIDE)) {
            Page page = browser.page();
            product.members(page, MEMBERS);
            String id = gathering(browser);
            chosen(browser);
            made(browser, id);
            printed(page);
            press(button(page, "Envoyer le dossier aux membres"));
            assertThat(page.getByText("2 messages sont prêts")).isVisible();
            browser.isAccessible();
            page.setViewportSize(Browser.NARROW, 800);
            browser.fitsTheWindow();
            page.setViewportSize(Browser.WIDE, 800);

            String secret = product.secret(MAIL);
            lookAhead(secret);
            read(secret, false);

            move(browser);
            assertThat(page.getByText("Cette édition date d'avant un changement"))
                    .isVisible();
            browser.isAccessible();
            read(secret, true);
        }
    }

    private static void chosen(Browser browser) {
        Page page = browser.page();
        press(link(page, "Choisir les parties"));
        page.waitForURL(url -> url.contains("/committee/pack/edit.xhtml"));
        browser.isAccessible();
        press(page.getByLabel(Pattern.compile("Monter.*Dernier compte rendu")));
        assertThat(page.locator("tbody th").first()).hasText("Dernier compte rendu");
        page.getByLabel("Mettre dans le dossier : Tâches").setChecked(false);
        page.getByLabel("Jours avant la séance").fill("99");
        press(button(page, "Enregistrer"));
        assertThat(page.getByText("n'est pas un nombre de jours").first()).isVisible();
        browser.isAccessible();
        page.getByLabel("Jours avant la séance").fill("5");
        page.setViewportSize(Browser.NARROW, 800);
        browser.fitsTheWindow();
        page.setViewportSize(Browser.WIDE, 800);
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        assertThat(page.getByText("Il se fait de lui-même 5 jours avant la séance."))
                .isVisible();
    }

    private static void made(Browser browser, String id) {
        Page page = browser.page();
        press(button(page, "Faire le dossier maintenant"));
        page.waitForURL(url -> url.contains("/job/detail.xhtml"));
        ProductServer.await("the pack", Duration.ofMinutes(3), () -> {
            page.navigate(product.server()
                    .uri("/committee/gathering/detail.xhtml?id=" + id)
                    .toString());
            return pack(page).locator("tbody a").count() >= 4;
        });
        browser.isAccessible();
    }

    private static void printed(Page page) {
        String file = pack(page)
                .getByLabel(Pattern.compile("PDF accessible, Membres"))
                .first()
                .getAttribute("href");
        APIResponse printed = page.request().get(product.server().uri(file).toString());
        assertThat(printed.status()).isEqualTo(200);
        assertThat(PdfUa.failures(printed.body())).isEmpty();
    }

    /** As mail clients and their virus scanners do. */
    private static void lookAhead(String secret) throws IOException, InterruptedException {
        String page = "/committee/pack/read.xhtml?link=" + secret;
        assertThat(product.seen("HEAD", page).statusCode()).isEqualTo(200);
        HttpResponse<String> shown = product.seen("GET", page);
        assertThat(shown.body()).contains("Amel &lt;i&gt;Exemple").doesNotContain("<i>Exemple", "Bo Exemple");
        assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(shown.headers().allValues("Cache-Control")).anyMatch(value -> value.contains("no-store"));
        assertThat(product.seen("GET", "/committee/pack/file?link=" + secret).statusCode())
                .isEqualTo(200);
        assertThat(product.seen("GET", "/committee/pack/file?link=made-up").statusCode())
                .isEqualTo(404);
        assertThat(product.seen("GET", "/committee/pack/file?annexes=yes&link=" + secret)
                        .statusCode())
                .as("annexes of a meeting without any")
                .isEqualTo(404);
    }

    private static void read(String secret, boolean moved) {
        try (Browser browser = product.visitor(Browser.NARROW)) {
            Page page = browser.open("/committee/pack/read.xhtml?link=" + secret);
            assertThat(page.getByText("Ce lien est pour Amel <i>Exemple</i>")).isVisible();
            assertThat(page.locator("main h2").first()).hasText("Dernier compte rendu");
            assertThat(page.getByText("1. Où en sont les actions")).isVisible();
            assertThat(page.getByText("La séance a changé depuis cette édition"))
                    .hasCount(moved ? 1 : 0);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
        if (moved) {
            try (Browser browser = product.visitor(Browser.NARROW)) {
                Page page = browser.open("/committee/pack/read.xhtml?link=nothing");
                assertThat(page.getByText("Ce lien n'est pas valable")).isVisible();
                browser.isAccessible();
            }
        }
    }

    /** One of in ten days with an item; its identifier. */
    private static String gathering(Browser browser) {
        Page page = browser.page();
        press(link(page, "Créer une séance"));
        page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
        page.getByLabel("Intitulé").fill("Les freins");
        page.locator("#heldOn").fill(day(10));
        page.locator("#startsAt").fill("14:00");
        page.locator("#mode").selectOption("both");
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
        Matcher id = Pattern.compile("id=([0-9a-f-]+)").matcher(page.url());
        assertThat(id.find()).isTrue();
        press(link(page, "Ajouter un point"));
        page.waitForURL(url -> url.contains("/committee/item/edit.xhtml"));
        page.locator("#title").fill("Où en sont les actions");
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> !url.contains("/committee/item/edit.xhtml"));
        page.navigate(product.server()
                .uri("/committee/gathering/detail.xhtml?id=" + id.group(1))
                .toString());
        return id.group(1);
    }

    private static void move(Browser browser) {
        Page page = browser.page();
        press(link(page, "Modifier"));
        page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
        page.locator("#heldOn").fill(day(12));
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
    }

    private static String day(int ahead) {
        return ClockProducer.today(Clock.systemUTC()).plusDays(ahead).toString();
    }

    private static Locator pack(Page page) {
        return page.locator("section[aria-labelledby=s-pack]");
    }

    private static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called))
                .first();
    }

    private static Locator link(Page page, String called) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(called))
                .first();
    }

    private static void press(Locator locator) {
        locator.press("Enter");
    }
}
