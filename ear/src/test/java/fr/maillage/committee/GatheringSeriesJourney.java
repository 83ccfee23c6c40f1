package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer enters a series on a telephone, prolongs it, gives those that follow another time, and cancels the rest. */
class GatheringSeriesJourney {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_series_is_entered_changed_from_one_on_and_cancelled() {
        Api officer = Api.of("ept");
        String body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + tag)))
                .getString("id");
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/committee/gathering/edit.xhtml?body=" + body);
            page.locator("#title").fill("Comité " + tag);
            page.locator("#heldOn").fill("2098-03-20");
            page.locator("#startsAt").fill("14:00");
            page.locator("#mode").selectOption("online");
            page.locator("#rhythm").selectOption("weekly");
            page.locator("#count").fill("53");
            browser.isAccessible();
            browser.fitsTheWindow();
            press(page.locator("#save"));
            assertThat(page.locator("#count")).hasAttribute("aria-invalid", "true");
            page.locator("#count").fill("4");
            press(page.locator("#save"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
            Locator series = page.locator("section[aria-labelledby=s-series]");
            assertThat(series).containsText("séance 1 sur 4");
            browser.isAccessible();
            browser.fitsTheWindow();

            press(series.getByRole(AriaRole.LINK));
            assertThat(series).containsText("séance 2 sur 4");
            assertThat(series.getByRole(AriaRole.LINK)).hasCount(2);
            press(page.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Modifier").setExact(true)));
            page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
            page.locator("#startsAt").fill("09:30");
            page.locator("#following").press("Space");
            browser.isAccessible();
            press(page.locator("#save"));
            page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
            // Those that follow had values of their own, which the form of one does not know.
            assertThat(page.locator("#take-back")).hasCount(0);
            press(series.getByRole(AriaRole.LINK).nth(1));
            assertThat(series).containsText("séance 3 sur 4");
            assertThat(page.locator("main")).containsText("09:30");

            press(series.locator("summary").last());
            page.locator("#seriesReason").fill("Le comité s'arrête");
            browser.isAccessible();
            press(page.locator("#cancelSeries"));
            assertThat(page.getByText("La suite de la série est annulée.")).isVisible();
            assertThat(page.locator(".m-state")).containsText("Archivée");
            browser.open("/committee/gathering/list.xhtml?q=" + tag);
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody")).containsText("séance 2 sur 4");
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    @Test
    void a_series_is_prolonged_by_keyboard_and_two_do_not_do_it_twice() {
        Api officer = Api.of("ept");
        String body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + tag)))
                .getString("id");
        String first = Api.json(officer.send("POST", "/api/v1/gatherings", """
                        {"title":"Comité %s","body":"%s","heldOn":"2098-03-20","startsAt":"14:00","mode":"online",
                        "series":{"rhythm":"weekly","count":2}}""".formatted(tag, body)))
                .getString("id");
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW);
                Browser other = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/committee/gathering/detail.xhtml?id=" + first);
            Page late = other.open("/committee/gathering/detail.xhtml?id=" + first);
            Locator series = page.locator("section[aria-labelledby=s-series]");
            press(series.locator("summary").first());
            browser.isAccessible();
            browser.fitsTheWindow();
            press(page.locator("#prolongSeries"));
            assertThat(page.locator("#count")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#count")).isVisible();
            browser.isAccessible();
            page.locator("#count").fill("3");
            press(page.locator("#prolongSeries"));
            assertThat(page.getByText("La série est prolongée : 3 séances ajoutées."))
                    .isVisible();
            assertThat(series).containsText("séance 1 sur 5");
            browser.isAccessible();
            browser.fitsTheWindow();

            press(late.locator("section[aria-labelledby=s-series] summary").first());
            late.locator("#until").fill("2098-04-10");
            press(late.locator("#prolongSeries"));
            assertThat(late.getByText("elle compte maintenant 5 séances")).isVisible();
            other.isAccessible();
            browser.open("/committee/gathering/list.xhtml?q=" + tag);
            assertThat(page.locator("tbody tr")).hasCount(5);
            browser.hasNoErrors();
        }
    }

    @Test
    void a_series_of_chosen_days_asks_for_days() {
        Api officer = Api.of("ept");
        String body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + tag)))
                .getString("id");
        String first = Api.json(officer.send("POST", "/api/v1/gatherings", """
                        {"title":"Comité %s","body":"%s","heldOn":"2098-03-20","mode":"online",
                        "series":{"rhythm":"dates","dates":["2098-04-01"]}}""".formatted(tag, body)))
                .getString("id");
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/committee/gathering/detail.xhtml?id=" + first);
            Locator series = page.locator("section[aria-labelledby=s-series]");
            press(series.locator("summary").first());
            page.locator("#dates").fill("2098-04-15 2098-04-01");
            press(page.locator("#prolongSeries"));
            assertThat(page.locator("#dates")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByText("La série a déjà une séance le 2098-04-01.")
                            .first())
                    .isVisible();
            assertThat(page.locator("#dates")).hasValue("2098-04-15 2098-04-01");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.locator("#dates").fill("2098-04-15");
            press(page.locator("#prolongSeries"));
            assertThat(page.getByText("La série est prolongée : une séance ajoutée."))
                    .isVisible();
            assertThat(series).containsText("séance 1 sur 3");
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
