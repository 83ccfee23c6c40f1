package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An officer sees what would be published of a survey, publishes it, and a member reads it. */
class SurveyReleaseJourney {

    private static final LocalDate TODAY = ClockProducer.today(Clock.systemUTC());
    private static final String TABLE =
            "commune;Connaissez-vous un lieu ?\n" + "Gagny;Oui\n".repeat(6) + "Le Raincy;Non\n".repeat(2);

    @Test
    void what_is_shown_before_is_told_after_and_to_members_only_then() {
        String id = survey();
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open("/diagnosis/survey/entry.xhtml?id=" + id);
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "réponses.csv", "application/octet-stream", TABLE.getBytes(StandardCharsets.UTF_8)));
            button(page, "Reprendre les réponses").press("Enter");
            assertThat(page.getByText("8 réponses reprises")).isVisible();
            assertThat(told(id).getInt("answers")).isZero();

            browser.open("/diagnosis/survey/results.xhtml?id=" + id);
            assertThat(page.locator("main")).containsText("à ne pas publier");
            assertThat(page.locator("#release")).containsText("sans être nommées : Gagny, Le Raincy");
            assertThat(page.locator("#release")).containsText("Connaissez-vous un lieu ?");
            browser.isAccessible();
            browser.fitsTheWindow();
            button(page, "Publier 8 réponses").press("Enter");
            assertThat(page.locator("#notices")).containsText("Publié : 8 réponses");
            assertThat(page.locator("#release")).containsText("Moins de cinq réponses attendent");
            browser.isAccessible();
        }
        JsonObject told = told(id);
        assertThat(told.getBoolean("live")).isFalse();
        assertThat(told.getInt("answers")).isEqualTo(8);
        assertThat(told.getInt("elsewhere")).isEqualTo(8);
        assertThat(told.toString()).contains("\"code\":\"oui+non\"").doesNotContain("Gagny");
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open("/diagnosis/survey/results.xhtml?id=" + id);
            assertThat(page.locator("main")).containsText("8 réponses publiées");
            assertThat(page.locator("main")).containsText("Commune non renseignée");
            assertThat(page.locator("#release")).hasCount(0);
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    private static JsonObject told(String survey) {
        return Api.json(Api.of("membre").send("GET", "/api/v1/surveys/" + survey + "/results", null));
    }

    private static String survey() {
        return AskedSurvey.by(Api.of("ept"), "Enquête à publier", TODAY).getString("id");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
