package fr.maillage.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An adviser at an orientation desk counts whom she sends where, by keyboard, half of the time without a network. */
class DeskJourney {

    private static final LocalDate TODAY = ClockProducer.today(Clock.systemUTC());
    private static final String ENTRIES = "/api/v1/desk/entries";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    /** The secret of the link of a new desk in Gagny, as the officer reads it. */
    private String secret() {
        JsonObject campaign =
                Api.json(Api.of("ept").send("POST", "/api/v1/street-campaigns", """
                        {"title":"Accueil %s","territory":"com:93032","mode":"guichet","opensOn":"%s","closesOn":"%s"}
                        """.formatted(tag, TODAY, TODAY)));
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            String link = browser.open("/diagnosis/street/detail.xhtml?id=" + campaign.getString("id"))
                    .locator("#link")
                    .inputValue();
            return link.substring(link.indexOf('#') + 1);
        }
    }

    private String place() {
        String name = "Lieu d'accueil " + tag;
        Api.json(Api.of("departement").send("POST", "/api/v1/places", """
                {"name":"%s","commune":"93032","postalCode":"93220","address":"1 rue Imaginaire",
                 "latitude":"48.88","longitude":"2.54"}
                """.formatted(name)));
        return name + ", Gagny";
    }

    private static JsonObject desks() {
        return Api.json(Api.of("ept").get("/api/v1/activity?territory=com:93032"))
                .getJsonObject("desks");
    }

    private static String entry(UUID key, String need, String territory, LocalDate day) {
        return """
                {"key":"%s","territory":"%s","day":"%s","need":"%s","equipment":"aucun","ease":null,
                 "direction":"nowhere","place":null,"network":null,"consent":false}
                """.formatted(key, territory, day, need);
    }

    private static int sent(String secret, String body) {
        return Api.bearer(secret).send("POST", ENTRIES, body).statusCode();
    }

    /** Focuses a need and chooses it, as who goes by keyboard. */
    private static void need(Page page, String code) {
        page.locator("#desk [name=need][value=" + code + "]").focus();
        page.keyboard().press("Space");
    }

    private static void direction(Page page, String code) {
        page.locator("#desk [name=direction][value=" + code + "]").focus();
        page.keyboard().press("Space");
    }

    /** Reads how long the page has been open, by its own clock. */
    private static Duration onThePage(Page page) {
        return Duration.ofMillis(((Number) page.evaluate("Math.round(performance.now())")).longValue());
    }

    @Test
    void a_person_is_sent_to_a_place_in_less_than_a_minute_by_keyboard() {
        String place = place();
        String secret = secret();
        int before = desks().getInt("people");
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/diagnosis/street/phone.xhtml#" + secret);
            assertThat(page.locator("#desk-title")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();

            page.locator("#desk button[type=submit]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#desk-wrong")).containsText("Choisissez un besoin.");

            Duration begun = onThePage(page);
            need(page, "demarche");
            page.locator("#desk-equipment").focus();
            page.keyboard().press("ArrowDown");
            direction(page, "place");
            page.keyboard().press("Tab");
            page.keyboard().type(place);
            page.keyboard().press("Enter");
            assertThat(page.locator("#desk-kept-title")).containsText("téléphone : 1.");
            Assertions.assertThat(onThePage(page).minus(begun)).isLessThan(Duration.ofMinutes(1));
            browser.isAccessible();
        }
        Assertions.assertThat(desks().getInt("people")).isEqualTo(before + 1);
        Assertions.assertThat(desks().getJsonArray("byPlace").toString()).contains(place);
    }

    @Test
    void unmet_needs_wait_on_the_telephone_without_a_network_and_become_statements() {
        String secret = secret();
        String[] waiting = {"Une orientation attend", "2 orientations attendent"};
        int before = desks().getInt("unmet");
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/diagnosis/street/phone.xhtml#" + secret);
            assertThat(page.locator("#desk-title")).isVisible();
            page.context().setOffline(true);
            for (int n = 0; n < 2; n++) {
                need(page, "creer");
                direction(page, "nowhere");
                page.locator("#desk [name=agrees]").check();
                page.locator("#desk [name=agrees]").press("Enter");
                assertThat(page.locator("#desk-kept-title")).containsText(waiting[n]);
            }
            page.reload();
            assertThat(page.locator("#desk-kept-title")).containsText(waiting[1]);
            page.context().setOffline(false);
            assertThat(page.locator("#desk-kept-title")).containsText("Toutes les orientations sont envoyées");
        }
        Assertions.assertThat(desks().getInt("unmet")).isEqualTo(before + 2);
    }

    @Test
    void what_comes_twice_counts_once_and_nonsense_is_refused() {
        String secret = secret();
        UUID key = UUID.randomUUID();
        int before = desks().getInt("people");
        Assertions.assertThat(sent(secret, entry(key, "creer", "com:93032", TODAY)))
                .isEqualTo(201);
        Assertions.assertThat(sent(secret, entry(key, "creer", "com:93032", TODAY)))
                .isEqualTo(200);
        Assertions.assertThat(desks().getInt("people")).isEqualTo(before + 1);

        Assertions.assertThat(sent(secret, entry(UUID.randomUUID(), "voler", "com:93032", TODAY)))
                .isEqualTo(422);
        Assertions.assertThat(sent(secret, entry(UUID.randomUUID(), "creer", "com:93008", TODAY)))
                .isEqualTo(422);
        Assertions.assertThat(sent(secret, entry(UUID.randomUUID(), "creer", "com:93032", TODAY.plusDays(1))))
                .isEqualTo(422);
        Assertions.assertThat(sent("x" + secret, entry(UUID.randomUUID(), "creer", "com:93032", TODAY)))
                .isEqualTo(404);
        String all = "["
                + String.join(",", Collections.nCopies(5000, entry(UUID.randomUUID(), "creer", "com:93032", TODAY)))
                + "]";
        Assertions.assertThat(sent(secret, all)).isEqualTo(400);
        Assertions.assertThat(desks().getInt("people")).isEqualTo(before + 1);
    }

    @Test
    void the_sums_are_read_on_a_page_wide_and_narrow() {
        Assertions.assertThat(sent(secret(), entry(UUID.randomUUID(), "creer", "com:93032", TODAY)))
                .isEqualTo(201);
        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
            try (Browser browser = Browser.signedIn("ept", width)) {
                Page page = browser.open("/deployment/desk/index.xhtml?territory=com:93032");
                assertThat(page.locator("[id=by-unmet]")).containsText("Créer, fabriquer");
                browser.isAccessible();
                browser.fitsTheWindow();
            }
        }
    }
}
