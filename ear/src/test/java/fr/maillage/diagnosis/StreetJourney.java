package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody asks residents in the street with a telephone, half of the time without a network. */
class StreetJourney {

    private static final LocalDate TODAY = ClockProducer.today(Clock.systemUTC());
    private static final int SMALL = Browser.NARROW;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private JsonObject campaign(LocalDate opensOn, LocalDate closesOn) {
        return Api.json(Api.of("ept").send("POST", "/api/v1/street-campaigns", """
                        {"title":"Marché %s","territory":"ept:200058790","mode":"micro-trottoir","opensOn":"%s",
                         "closesOn":"%s","question":"Et le numérique ?","goal":40}
                        """.formatted(tag, opensOn, closesOn)));
    }

    /** The path of the link, as the officer reads it on the page of the campaign. */
    private static String link(JsonObject campaign) {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/diagnosis/street/detail.xhtml?id=" + campaign.getString("id"));
            browser.isAccessible();
            String link = page.locator("#link").inputValue();
            return link.substring(link.indexOf("/diagnosis/street/"));
        }
    }

    private JsonObject now(JsonObject campaign) {
        return Api.json(Api.of("ept").send("GET", "/api/v1/street-campaigns/" + campaign.getString("id"), null));
    }

    @Test
    void twenty_statements_are_written_down_on_a_telephone_ten_of_them_without_a_network() {
        JsonObject campaign = campaign(TODAY.minusDays(1), TODAY.plusDays(1));
        String link = link(campaign);
        try (Browser browser = Browser.visitor(SMALL)) {
            Page page = browser.open(link);
            assertThat(page.locator("h1")).hasText("Marché " + tag);
            browser.isAccessible();
            browser.fitsTheWindow();

            // Nothing is kept of whoever has not agreed.
            page.locator("#territory").selectOption("com:93032");
            page.locator("#words").fill("Sans accord " + tag);
            page.locator("#words").press("Enter");
            assertThat(page.locator("#wrong")).containsText("accord");
            browser.isAccessible();
            page.locator("#consent").check();
            page.getByLabel("70+").check();

            for (int n = 1; n <= 10; n++) {
                said(page, "En ligne " + n + ", " + tag);
                assertThat(page.locator("#kept-title")).containsText("téléphone : " + n + ".");
            }
            page.context().setOffline(true);
            next(page);
            for (int n = 1; n <= 10; n++) {
                said(page, "Hors ligne " + n + ", " + tag);
            }
            assertThat(page.locator("#kept-title")).containsText("10 paroles attendent");

            // The telephone is put away and opened again, still without a network.
            page.reload();
            assertThat(page.locator("h1")).hasText("Marché " + tag);
            assertThat(page.locator("#network")).hasText("Sans réseau");
            assertThat(page.locator("#waiting li")).hasCount(10);
            page.context().setOffline(false);
            assertThat(page.locator("#waiting li")).hasCount(0);
            assertThat(page.locator("#kept-title")).containsText("Tout est envoyé");
        }
        Assertions.assertThat(now(campaign).getInt("statements")).isEqualTo(20);
        Assertions.assertThat(now(campaign).getInt("respondents")).isEqualTo(2);
    }

    @Test
    void words_that_may_name_somebody_wait_on_the_telephone_until_they_were_read_again() {
        JsonObject campaign = campaign(TODAY, TODAY);
        try (Browser browser = Browser.visitor(SMALL)) {
            Page page = browser.open(link(campaign));
            page.locator("#territory").selectOption("com:93032");
            page.locator("#consent").check();
            said(page, "Appelez-moi au 06 12 34 56 78.");
            Locator line = page.locator("#waiting li");
            assertThat(line.getByRole(AriaRole.ALERT)).containsText("06 12 34 56 78");
            browser.isAccessible();
            browser.fitsTheWindow();

            line.getByText("Corriger").click();
            assertThat(page.locator("#words")).hasValue("Appelez-moi au 06 12 34 56 78.");
            said(page, "Je préfère qu'on m'appelle, " + tag);
            assertThat(page.locator("#kept-title")).containsText("téléphone : 1.");
            Assertions.assertThat(now(campaign).getInt("statements")).isEqualTo(1);
        }
    }

    @Test
    void what_found_no_line_is_sent_again_by_itself() {
        JsonObject campaign = campaign(TODAY, TODAY);
        String link = link(campaign);
        try (Browser browser = Browser.visitor(SMALL)) {
            Page page = browser.open(link);
            page.locator("#territory").selectOption("com:93032");
            page.locator("#consent").check();
            page.context().route("**/api/v1/street/entries", Route::abort);
            said(page, "Dit sans ligne, " + tag);
            assertThat(page.locator("#kept-title")).containsText("Une parole attend");
            assertThat(page.locator("#network")).hasText("En ligne");

            page.context().unroute("**/api/v1/street/entries");
            assertThat(page.locator("#kept-title")).containsText("Tout est envoyé");
        }
        Assertions.assertThat(now(campaign).getInt("statements")).isEqualTo(1);
    }

    @Test
    void what_was_not_sent_when_the_link_is_changed_stays_on_the_telephone() {
        JsonObject campaign = campaign(TODAY, TODAY);
        String link = link(campaign);
        try (Browser browser = Browser.visitor(SMALL);
                Browser officer = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(link);
            page.locator("#territory").selectOption("com:93032");
            page.locator("#consent").check();
            page.context().setOffline(true);
            said(page, "Dit avant, " + tag);
            assertThat(page.locator("#kept-title")).containsText("Une parole attend");

            Page desk = officer.open("/diagnosis/street/detail.xhtml?id=" + campaign.getString("id"));
            desk.getByText("Renouveler le lien").last().press("Enter");
            assertThat(desk.getByText("L'ancien lien est désactivé")).isVisible();

            page.context().setOffline(false);
            assertThat(page.locator("#state")).containsText("n'est pas valable");
            assertThat(page.locator("#entry")).isHidden();
            assertThat(page.locator("#waiting li")).hasCount(1);
            assertThat(page.locator("#save")).isVisible();
        }
    }

    private static void said(Page page, String words) {
        page.locator("#words").fill(words);
        page.locator("#words").press("Enter");
        assertThat(page.locator("#words")).hasValue("");
    }

    private static void next(Page page) {
        page.getByText("Autre personne").press("Enter");
        assertThat(page.locator("#consent")).not().isChecked();
        page.locator("#consent").check();
    }
}
