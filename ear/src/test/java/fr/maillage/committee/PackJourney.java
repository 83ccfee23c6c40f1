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
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A secretary has the pack of a meeting made and sent, and a member reads it on a telephone without an account. */
class PackJourney {

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
            product.members(page, TWO_MEMBERS);
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

            String secret = product.secret(AMEL);
            lookAhead(secret);
            read(secret, false);

            GatheringForm.change(page, "#heldOn", GatheringForm.day(12));
            assertThat(page.getByText("La séance a été modifiée après cette édition"))
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
        assertThat(page.getByText("Généré automatiquement 5 jours avant la séance."))
                .isVisible();
    }

    private static void made(Browser browser, String id) {
        Page page = browser.page();
        press(button(page, "Générer le dossier"));
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
        String id = GatheringForm.create(page, GatheringForm.day(10), null);
        press(link(page, "Ajouter un point"));
        page.waitForURL(url -> url.contains("/committee/item/edit.xhtml"));
        page.locator("#title").fill("Où en sont les actions");
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> !url.contains("/committee/item/edit.xhtml"));
        page.navigate(product.server()
                .uri("/committee/gathering/detail.xhtml?id=" + id)
                .toString());
        return id;
    }

    private static Locator pack(Page page) {
        return page.locator("section[aria-labelledby=s-pack]");
    }
}
