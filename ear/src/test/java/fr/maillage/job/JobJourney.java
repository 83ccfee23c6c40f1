package fr.maillage.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class JobJourney {

    private static final Pattern ENDED = Pattern.compile("Terminé");
    /** Enough for a run to be stopped in its midst. */
    private static final int ROWS = 12_000;

    private static final HasTextOptions LONG = new HasTextOptions().setTimeout(60_000);

    @Test
    void somebody_starts_a_job_follows_it_and_finds_it_in_the_list() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/job/list.xhtml");
            browser.isAccessible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Calculer les indicateurs"))
                    .click();

            page.waitForURL(Pattern.compile(".*/job/detail\\.xhtml.*"));
            browser.isAccessible();
            // The page keeps itself fresh until the run has ended.
            assertThat(page.locator(".m-title .m-badge")).hasText(ENDED, LONG);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir le résultat")))
                    .isVisible();
            browser.isAccessible();

            browser.open("/job/list.xhtml?job=indicator-compile&state=completed&mine=true");
            assertThat(page.locator("tbody tr").first()).containsText("Calcul des indicateurs");
            browser.isAccessible();
            browser.open("/job/list.xhtml?state=stopped");
            assertThat(page.getByText("Aucun traitement ne correspond à ces filtres."))
                    .isVisible();
            browser.isAccessible();
        }
    }

    @Test
    void a_run_is_stopped_and_restarted_and_nothing_is_lost_or_done_twice() {
        StringBuilder file = new StringBuilder("id,pivot,nom,commune,code_postal,adresse,date_maj,services\n");
        for (int row = 1; row <= ROWS; row++) {
            file.append("arret-" + row + ",,Lieu " + row + ",Bondy,93140," + row
                    + " rue des Essais,2026-09-01,Aide aux démarches administratives\n");
        }
        Api admin = Api.of("admin");
        String run = Api.json(admin.sendForm(
                        "/api/v1/imports",
                        Map.of(
                                "file",
                                file.toString(),
                                "profile",
                                "national-v1",
                                "dryRun",
                                "false",
                                "source",
                                "arret")))
                .getString("id");
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/job/detail.xhtml?id=" + run);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Arrêter"))
                    .click();
            assertThat(page.locator(".m-notices")).containsText("L'arrêt est demandé");
            assertThat(page.locator(".m-title .m-badge")).hasText("Arrêté", LONG);
            browser.isAccessible();
            Assertions.assertThat(Api.json(admin.get("/api/v1/jobs/" + run)).getInt("created"))
                    .isLessThan(ROWS);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Relancer"))
                    .click();
            assertThat(page.locator(".m-title .m-badge")).hasText(ENDED, LONG);
            Assertions.assertThat(Api.json(admin.get("/api/v1/jobs/" + run)).getInt("created"))
                    .isEqualTo(ROWS);
            assertThat(page.locator("tbody tr")).hasCount(2);
            browser.isAccessible();
        }
    }

    @Test
    void the_list_works_by_keyboard_alone() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open("/job/list.xhtml");
            page.getByLabel("État").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            page.waitForURL(Pattern.compile(".*state=active.*"));
            assertThat(page.getByLabel("État")).hasValue("active");
        }
    }

    @Test
    void the_pages_fit_a_narrow_window() {
        try (Browser browser = Browser.signedIn("admin", Browser.NARROW)) {
            Page page = browser.open("/job/list.xhtml");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Calculer les indicateurs"))
                    .click();
            page.waitForURL(Pattern.compile(".*/job/detail\\.xhtml.*"));
            browser.fitsTheWindow();
            assertThat(page.locator(".m-title .m-badge")).hasText(ENDED, LONG);
            browser.fitsTheWindow();
        }
    }

    @Test
    void a_run_that_does_not_exist_is_a_page_not_found() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            browser.open("/job/detail.xhtml?id=nonsense");
            browser.isAccessible();
            assertThat(browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("introuvable");
        }
    }
}
