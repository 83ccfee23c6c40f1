package fr.maillage.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.maillage.importing.ImportJourney.SOON;
import static fr.maillage.importing.ImportJourney.button;
import static fr.maillage.importing.ImportJourney.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An import that changes much is looked at and confirmed, by people and by programs. */
class ImportStopJourney {

    private final String name = "Arrêt " + UUID.randomUUID();

    @Test
    void an_officer_reads_what_a_file_changes_before_it_does_and_lets_it_by_keyboard() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = send(browser, csv("1 place Foch"));
            page.waitForCondition(() -> page.locator("progress").count() == 0);
            assertThat(button(page, "Appliquer ces modifications")).hasCount(0);

            send(browser, csv("2 place Foch"));
            assertThat(button(page, "Appliquer ces modifications")).isVisible(SOON);
            assertThat(page.getByText("Ce fichier modifierait une fiche sur une déjà connue")
                            .first())
                    .isVisible();
            assertThat(page.getByText("L'import n'a pas abouti")).hasCount(0);
            browser.isAccessible();
            press(page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir les valeurs avant et après")));
            assertThat(page.getByText("1 place Foch").first()).isVisible();
            assertThat(page.getByText("2 place Foch").first()).isVisible();
            browser.isAccessible();
            page.goBack();

            press(button(page, "Appliquer ces modifications"));
            assertThat(page.getByText("Terminé", new Page.GetByTextOptions().setExact(true)))
                    .isVisible(SOON);
            browser.open("/place/list.xhtml?q=" + name.replace(" ", "+"));
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
            assertThat(page.getByText("2 place Foch").first()).isVisible();
            browser.hasNoErrors();
        }
    }

    @Test
    void a_program_is_told_that_its_import_waits_and_confirms_it_or_does_so_at_once() {
        Api officer = Api.of("departement");
        ended(officer, send(officer, "1 place Foch", Map.of()), "COMPLETED");

        String waits = send(officer, "2 place Foch", Map.of());
        Assertions.assertThat(ended(officer, waits, "STOPPED"))
                .contains("une fiche sur une déjà connue", "\"updated\":1");
        HttpResponse<String> confirmed = officer.send("POST", confirm(waits), null);
        Assertions.assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(202);
        Assertions.assertThat(confirmed.headers().firstValue("Location").orElseThrow())
                .endsWith(waits);
        Assertions.assertThat(ended(officer, waits, "COMPLETED")).contains("\"updated\":1");
        Assertions.assertThat(officer.send("POST", confirm(waits), null).statusCode())
                .isEqualTo(409);

        Assertions.assertThat(
                        ended(officer, send(officer, "3 place Foch", Map.of("confirmChanges", "true")), "COMPLETED"))
                .contains("\"updated\":1");
        Assertions.assertThat(
                        officer.sendForm("/api/v1/imports", parts("4 place Foch", Map.of("confirmChanges", "oui")))
                                .statusCode())
                .isEqualTo(422);
    }

    private Page send(Browser browser, String csv) {
        Page page = browser.open("/interop/import.xhtml");
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("lieux.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("input[type=checkbox][id='dryRun'], input[type=checkbox][id$=':dryRun']")
                .uncheck();
        press(button(page, "Envoyer"));
        page.waitForURL(url -> url.contains("/interop/run.xhtml"));
        return page;
    }

    /** The path of the run. */
    private String send(Api officer, String address, Map<String, String> more) {
        HttpResponse<String> answer = officer.sendForm("/api/v1/imports", parts(address, more));
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }

    private Map<String, String> parts(String address, Map<String, String> more) {
        Map<String, String> parts = new HashMap<>(more);
        parts.put("profile", "national-v1");
        parts.put("file", csv(address));
        return parts;
    }

    private static String confirm(String run) {
        return run.replace("/jobs/", "/imports/") + "/confirm";
    }

    private static String ended(Api officer, String run, String status) {
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> officer.get(run).body().contains("\"" + status + "\""));
        return officer.get(run).body();
    }

    private String csv(String address) {
        return "id,pivot,nom,commune,code_postal,adresse,source,date_maj\n1,," + name + ",Gagny,93220," + address + ","
                + name + ",2026-04-02\n";
    }
}
