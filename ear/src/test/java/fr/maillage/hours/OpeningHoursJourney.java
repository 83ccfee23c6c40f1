package fr.maillage.hours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Opening hours as an officer edits them, and as they are read. */
class OpeningHoursJourney {

    @Test
    void an_officer_edits_the_week_holidays_and_an_exception_by_keyboard() {
        // Given
        String path = place("Mo-Fr 09:00-12:00; PH off");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/place/edit.xhtml?id=" + id(path));
            assertThat(page.getByLabel("Mercredi")).hasValue("09:00-12:00");
            assertThat(page.locator("[id='place:holidays']")).hasValue("closed");
            browser.isAccessible();
            // When one day is wrong
            page.getByLabel("Mercredi").fill("9h-12h, le soir");
            page.getByLabel("Samedi").fill("10h-13h");
            page.locator("[id='place:postalCode']").fill("9322");
            page.getByLabel("Samedi").press("Enter");
            // Then its part is named beside it, and what was typed is still there
            assertThat(page.locator("[id='place:hoursWEDNESDAY']")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByText("« , le soir »").first()).isVisible();
            assertThat(page.getByLabel("Samedi")).hasValue("10h-13h");
            // And the wrong hour hides no other fault
            assertThat(page.locator("[id='place:postalCode']")).hasAttribute("aria-invalid", "true");
            browser.isAccessible();
            // When it is mended, with a closure in the far future
            page.locator("[id='place:postalCode']").fill("93220");
            page.getByLabel("Mercredi").fill("9h-12h, 14h-17h");
            page.locator("[id='place:exceptionFrom1']").fill("2099-12-24");
            page.locator("[id='place:exceptionTo1']").fill("2100-01-02");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/place/detail.xhtml"));
            // Then the hours are those of OpenStreetMap, and the page says them in words
            Assertions.assertThat(stored(path))
                    .isEqualTo("Mo,Tu,Th,Fr 09:00-12:00; We 09:00-12:00,14:00-17:00; Sa 10:00-13:00; PH off; "
                            + "2099 Dec 24-2100 Jan 02 off");
            Locator table = page.locator("table.place-hours");
            assertThat(row(table, "Mercredi")).containsText("09:00 – 12:00, 14:00 – 17:00");
            assertThat(row(table, "Dimanche")).containsText("fermé");
            assertThat(row(table, "Jours fériés")).containsText("fermé");
            assertThat(row(table, "24/12/2099 au 02/01/2100")).containsText("fermé");
            assertThat(page.getByText("maintenant").first()).isVisible();
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    @Test
    void hours_that_a_week_cannot_show_stay_as_text_to_the_letter() {
        // Given
        String hours = "week 01-53/2 Mo 09:00-12:00; Th[1] 14:00-17:00 \"sur rendez-vous\"";
        String path = place(hours);
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/place/edit.xhtml?id=" + id(path));
            assertThat(page.getByText("ils sont gardés en texte")).isVisible();
            assertThat(page.getByLabel("Lundi")).isHidden();
            browser.isAccessible();
            browser.fitsTheWindow();
            // When something else is changed
            page.getByLabel("Présentation résumée").fill("Autre chose");
            press(button(page, "Enregistrer"));
            page.waitForURL(url -> url.contains("/place/detail.xhtml"));
            // Then
            Assertions.assertThat(stored(path)).isEqualTo(hours);
            assertThat(page.locator("table.place-hours tr")).hasCount(7);
            assertThat(page.locator("main")).containsText("semaines impaires");
            assertThat(page.locator("main")).containsText("1er jeudi du mois");
            assertThat(page.locator("main")).not().containsText("Th[1]");
            browser.fitsTheWindow();
            browser.isAccessible();
        }
    }

    @Test
    void hours_that_do_not_parse_are_refused_with_the_part_that_is_wrong() {
        // Given
        String path = place("24/7");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/place/edit.xhtml?id=" + id(path));
            // When
            page.locator("[id='place:openingHours']").fill("Mo-Fr 09:00-12:00; <script>alert(1)</script>");
            press(button(page, "Enregistrer"));
            // Then
            assertThat(page.locator("[id='place:openingHours']")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByText("« <script>alert(1)</script> »").first()).isVisible();
            Assertions.assertThat(stored(path)).isEqualTo("24/7");
            browser.hasNoErrors();
        }
    }

    private static String place(String hours) {
        String json = Json.createObjectBuilder()
                .add("name", "Horaires " + UUID.randomUUID())
                .add("address", "1 rue des Heures")
                .add("commune", "com:93032")
                .add("postalCode", "93220")
                .add("openingHours", hours)
                .build()
                .toString();
        HttpResponse<String> created = Api.of("ept").send("POST", "/api/v1/places", json);
        Assertions.assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    private static String stored(String path) {
        return Api.json(Api.of("ept").get(path)).getString("openingHours");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Locator row(Locator table, String label) {
        return table.locator("tr").filter(new Locator.FilterOptions().setHasText(label));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
